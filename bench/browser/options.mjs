// The options that the benches in a browser share.
import { parseArgs } from 'node:util';

/** How many runs, and whether docs/benchmarks.md is to be written. Ends the process where an option is not known. */
export function readOptions({ runs, short }) {
  try {
    const options = { runs: { type: 'string' }, short: { type: 'boolean' }, write: { type: 'boolean' } };
    const { values } = parseArgs({ options });
    const wanted = Number(values.runs ?? (values.short ? short : runs));
    if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--runs wants a whole number from 1');
    return { runs: wanted, write: values.write === true };
  } catch (error) {
    console.error(`${error.message}\nOptions: --runs N (${runs}), --short (a quick try of ${short}), --write (its section in docs/benchmarks.md).`);
    process.exit(2);
  }
}
