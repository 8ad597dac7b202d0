// Whether the installed packages are those of package-lock.json, and how to get them when they are not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** Installs the packages with `npm ci` if some are missing or of another version. */
export function needPackages() {
  if (packagesFit()) return;
  console.log('Installing the packages with npm ci; this takes about half a minute.');
  const { ok } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (ok) return;
  console.error('npm ci did not succeed. Read what it says above; often the internet was out of reach.');
  process.exit(2);
}

function packagesFit() {
  const wanted = packagesIn('package-lock.json');
  // npm writes this file last, so an install that was broken off has none.
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    // Optional packages are mostly those for another kind of computer.
    if (!installed[place]) return optional === true;
    return installed[place].version === version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
