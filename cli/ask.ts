// Asks the person at the keyboard, a question at a time. Answers may also come from a file or another program, a line each.
import { createInterface, type Interface } from 'node:readline';

export type Asker = {
  /** The answer without spaces around it; nothing once no answer comes any more. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
};

/** Nothing is read before the first question, so a command that asks nothing leaves the keyboard alone. */
export function asker(): Asker {
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  return {
    async ask(question) {
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      process.stderr.write(`${question}\n> `);
      const { value, done } = await lines.next();
      return done ? undefined : String(value).trim();
    },
    close: () => reader?.close(),
  };
}
