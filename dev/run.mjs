// Runs a command of this project and waits for it.
import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program in the repository's root; `quiet` keeps its output back, to be shown when it matters, `env` is added to ours. */
export function run(program, args, { quiet = false, env = {} } = {}) {
  const started = Date.now();
  const done = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    // npm is a script on Windows, which only a shell can start there.
    shell: process.platform === 'win32' && program === 'npm',
  });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? done.error.message : ''}`;
  return { ok: done.status === 0, output, seconds: Math.round((Date.now() - started) / 1000) };
}
