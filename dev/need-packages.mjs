// Whether the installed packages are those of package-lock.json, and how to get them when they are not.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** Installs the packages with `npm ci`, if they are not here or older than the list of them. */
export function needPackages() {
  // npm writes its own list last, so an install that was broken off has none.
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing the packages with npm ci; this takes about half a minute.');
  const { ok } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (ok) return;
  console.error('npm ci did not succeed. Read what it says above; often the internet was out of reach.');
  process.exit(2);
}

function changed(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
