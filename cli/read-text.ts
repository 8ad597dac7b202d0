// Reads a file that a person named; whether it can be read is theirs to hear.
import { readFile } from 'node:fs/promises';

/** The text of a file; nothing where it is not there or may not be read. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
