// Where the outside test data is, if it is: a fresh clone of the project has no ../shared.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/suites', import.meta.url));
export const hasSuites = existsSync(folder);

/** Says once, on the console, why a test that needs the suites does not run. */
export function saySkipped(what: string): void {
  if (!hasSuites) console.info(`Skipped: ${what} needs the outside test data in ../shared/suites, and it is not here.`);
}

/** All files of a suite below a folder, as bytes by name; none where the suites are absent. */
export function suiteFiles(path: string): [name: string, bytes: Buffer][] {
  if (!hasSuites) return [];
  const names = readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return names.map((name) => [name, readFileSync(join(folder, path, name))]);
}
