// Runs one of the shipped page scripts in a page, with a bench in the place of boot and of the panel: it hands out a line,
// sends what a panel would send, and times every piece of work that the script does on the page's thread.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../browser/driver.mjs';

/** How long a script must have done nothing before its work counts as done, in milliseconds: longer than any wait of its own. */
const quiet = 500;

const sources = new Map();

/** Puts a shipped script into the page; after this `send` reaches it. */
export async function putScript(page, name) {
  if (!sources.has(name)) sources.set(name, readFileSync(join(build, name), 'utf8'));
  await page.evaluate(prepare);
  await page.evaluate(sources.get(name));
  await page.evaluate(() => globalThis.benchLine.begin());
}

/** Sends the script a message and waits until it is done; the answer is its pieces of work. */
export function workAfterMessage(page, message) {
  return page.evaluate(
    (sent, quiet) => {
      const from = globalThis.benchLine.tasks.length;
      globalThis.benchLine.send(sent);
      return globalThis.benchLine.workSince(from, quiet);
    },
    message,
    quiet,
  );
}

/** Changes the page with a function and waits until the script is done with that; the answer is its pieces of work. */
export async function workAfterChange(page, change, ...given) {
  const from = await page.evaluate(() => globalThis.benchLine.tasks.length);
  await page.evaluate(change, ...given);
  return page.evaluate((begin, quiet) => globalThis.benchLine.workSince(begin, quiet), from, quiet);
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
  /** The pieces of work from this one on, once there was none for so long. */
  const workSince = async (from, quiet) => {
    const asked = performance.now();
    for (;;) {
      await new Promise((over) => globalThis.setTimeoutOfBench(over, 50));
      const last = tasks[tasks.length - 1];
      if (performance.now() - Math.max(asked, last ? last.start + last.time : 0) > quiet) return tasks.slice(from);
    }
  };
  globalThis.benchLine = { tasks, workSince, begin: () => opened(line), send: (message) => receive(message) };
}
