// Runs a command of this project and waits for it.
import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program in the repository's root; `quiet` keeps its output back, to be shown when it matters. */
export function run(program, args, { quiet = false } = {}) {
  const started = Date.now();
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    // npm is a script on Windows, which only a shell can start there.
    shell: process.platform === 'win32' && program === 'npm',
  });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? done.error.message : ''}`;
  return { ok: done.status === 0, output, seconds: Math.round((Date.now() - started) / 1000) };
}
