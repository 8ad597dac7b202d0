// Says in a sentence why a file or folder cannot be used. That is no mistake of the program, so nobody is shown where in it
// this came up; every other error is one, and is left alone.
import type { Said } from './command.ts';

const diskTroubles: Readonly<Record<string, Said>> = {
  ENOENT: { nl: 'is er niet', en: 'is not there' },
  EACCES: { nl: 'mag u niet openen of veranderen', en: 'may not be opened or changed' },
  EPERM: { nl: 'mag niet veranderen', en: 'may not be changed' },
  EROFS: { nl: 'mag niet veranderen', en: 'may not be changed' },
  EISDIR: { nl: 'is een map, geen bestand', en: 'is a folder, not a file' },
  ENOTDIR: { nl: 'is een bestand, geen map', en: 'is a file, not a folder' },
  EEXIST: { nl: 'is er al', en: 'is there already' },
  ENOSPC: { nl: 'past niet meer op de schijf', en: 'does not fit on the disk' },
};

/** What the disk said, in a sentence; nothing for an error of another kind. */
export function troubleWithDisk(error: unknown): Said | undefined {
  const { code, syscall, path, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined || syscall === undefined) return undefined;
  const said = diskTroubles[code] ?? { nl: `kunnen wij niet gebruiken (${message})`, en: `cannot be used (${message})` };
  // Node does not always say which file it was.
  return { nl: `${path ?? 'Een van de bestanden'} ${said.nl}.`, en: `${path ?? 'One of the files'} ${said.en}.` };
}
