// Runs one of the shipped page scripts in a page, with a bench in the place of boot and of the panel: it hands out a line,
// sends what a panel would send, and times every piece of work that the script does on the page's thread.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../browser/driver.mjs';

/** How long a script must have done nothing before its work counts as done, in milliseconds: longer than any wait of its own. */
const quiet = 400;

const sources = new Map();

/** Puts a shipped script into the page; after this `send` reaches it. */
export async function putScript(page, name) {
  if (!sources.has(name)) sources.set(name, readFileSync(join(build, name), 'utf8'));
  await page.evaluate(prepare);
  await page.evaluate(sources.get(name));
  await page.evaluate(() => globalThis.benchLine.begin());
}

/** Sends the script a message and waits until it is done; the answer is what it took. */
export function workAfterMessage(page, message) {
  return page.evaluate(sendAndWait, message, quiet);
}

/** The pieces of work in milliseconds: together, the longest, and from the first to the end of the last. */
export function costOf(tasks) {
  const times = tasks.map(({ time }) => time);
  const [first, last] = [tasks[0], tasks[tasks.length - 1]];
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times), wall: last ? last.start + last.time - first.start : 0 };
}

// What follows runs in the page.

function prepare() {
  const tasks = [];
  let receive;
  const timed =
    (work) =>
    (...given) => {
      const start = performance.now();
      try {
        return work(...given);
      } finally {
        tasks.push({ start, time: performance.now() - start });
      }
    };
  for (const name of ['setTimeout', 'requestIdleCallback', 'requestAnimationFrame']) {
    const native = globalThis[name].bind(globalThis);
    globalThis[name] = (work, ...rest) => native(timed(work), ...rest);
    // For the bench's own waits, which are no work of the script.
    globalThis[`${name}OfBench`] = native;
  }
  const Native = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Native {
    constructor(heard) {
      super(timed(heard));
    }
  };
  const line = {
    send() {},
    onClose() {},
    end() {},
    onMessage(heard) {
      receive = timed(heard);
    },
  };
  let opened;
  globalThis[Symbol.for('wegwijs')] = {
    isAlive: () => true,
    frame: () => undefined,
    onLine(heard) {
      opened = heard;
    },
  };
  globalThis.benchLine = { tasks, begin: () => opened(line), send: (message) => receive(message) };
}

/** Without a message it only waits. */
async function sendAndWait(message, quiet) {
  const { tasks, send } = globalThis.benchLine;
  const from = tasks.length;
  const asked = performance.now();
  if (message) send(message);
  for (;;) {
    await new Promise((over) => globalThis.setTimeoutOfBench(over, 50));
    const last = tasks[tasks.length - 1];
    const since = performance.now() - Math.max(asked, last ? last.start + last.time : 0);
    if (since > quiet) return tasks.slice(from);
  }
}
