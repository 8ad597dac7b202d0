// Waiting on a condition, for drivers and tests: never on a guessed number of seconds.

type NotYet = undefined | null | false | '' | 0;

const pause = 25;

/**
 * Asks again and again until the answer is truthy, and gives that answer. A question that throws counts as "not yet"
 * (a page that is just navigating throws), but the last such error is told when time is up.
 */
export async function until<T>(what: string, ask: () => T | NotYet | Promise<T | NotYet>, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  let trouble: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await new Promise((again) => setTimeout(again, pause));
  } while (Date.now() < end);
  const because = trouble instanceof Error ? ` The last answer was: ${trouble.message}` : '';
  throw new Error(`Waited ${timeout} ms, and still not: ${what}.${because}`);
}
