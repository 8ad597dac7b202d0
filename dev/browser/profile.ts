// A browser profile for one session: made before the browser starts, and gone when it has ended, also when this
// process ends before its time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

export type Profile = {
  folder: string;
  /** Call it when the browser has been started: its own exit must come before that of the folder. */
  removeAtExit: () => void;
  remove: () => Promise<void>;
};

/** The folder that the caller wants to keep, or a new one that `remove` takes away. */
export function profileIn(kept: string | undefined): Profile {
  if (kept) return { folder: kept, removeAtExit: () => {}, remove: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-browser-'));
  const removed = (): boolean => {
    rmSync(folder, { recursive: true, force: true });
    return true;
  };
  return {
    folder,
    removeAtExit: () => void process.once('exit', removed),
    remove: async () => {
      process.off('exit', removed);
      // The last process of a browser may still be writing its last file.
      await until(`${folder} is gone`, removed);
    },
  };
}
