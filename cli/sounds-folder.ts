// Looks which recordings lie in a folder of rules. What they must be is the core's affair; nobody listens to them here.
import { open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SoundFile, SoundFiles } from '../core/rule/sound.ts';

/** All recordings below a folder, by their path with forward slashes. */
export async function readSoundsFolder(folder: string): Promise<SoundFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name.endsWith('.opus')).map((entry) => join(entry.parentPath, entry.name));
  const sounds = new Map<string, SoundFile>();
  for (const file of files.sort()) sounds.set(relative(folder, file).split(sep).join('/'), await lookAt(file));
  return sounds;
}

async function lookAt(file: string): Promise<SoundFile> {
  const opened = await open(file);
  try {
    const { size } = await opened.stat();
    const { buffer } = await opened.read(Buffer.alloc(4), 0, 4, 0);
    return { bytes: size, isOgg: buffer.toString('latin1') === 'OggS' };
  } finally {
    await opened.close();
  }
}
