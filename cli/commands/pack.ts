// `rules pack`: compiles the packs as the build does, into a folder, and says how large they are.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compilePacks } from '../../core/pack/compile.ts';
import { isWarning } from '../../core/rule/problem.ts';
import { problemReport } from '../../core/rule/problem-sentence.ts';
import { readContent } from '../../core/rule/read-content.ts';
import { type Command, oneTooMany } from '../command.ts';
import { loadTexts } from '../load-rules.ts';
import { phoneHolidays } from '../phone-holidays.ts';
import { problemAsData } from './check.ts';

/** What a reader's browser may have to read for one agency, gzipped. */
const largestPack = 150_000;

export const pack: Command = {
  usage: '[--out FOLDER]',
  does: {
    nl: 'Maak de pakketten die de extensie leest, en zeg hoe groot ze zijn.',
    en: 'Make the packs that the extension reads, and say how large they are.',
  },
  more: {
    nl: 'Zonder --out komen ze in .packs. Een regel die kapot of nog niet af is, houdt alles tegen. Een pakket mag 150 kB zijn (gzip).',
    en: 'Without --out they go to .packs. A rule that is broken or unfinished holds everything back. A pack may have 150 kB (gzip).',
  },
  options: { out: { type: 'string' } },
  async run([word], { out }, surroundings) {
    if (word !== undefined) return oneTooMany(surroundings, word);
    const { files, words } = await loadTexts(surroundings);
    const { content, problems } = readContent(files, words);
    const wrong = problems.filter((problem) => !isWarning(problem));
    if (wrong.length > 0)
      return { text: problemReport(wrong, surroundings.language), json: { ok: false, problems: wrong.map(problemAsData) }, end: 'wrong' };
    const folder = typeof out === 'string' ? resolve(surroundings.here, out) : join(surroundings.root, '.packs');
    const packs = [...compilePacks(content, phoneHolidays)].map(([path, text]) => ({
      path,
      text,
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(text).length,
    }));
    for (const { path, text } of packs) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const tooLarge = packs.filter(({ gzip }) => gzip > largestPack).map(({ path }) => path);
    const isDutch = surroundings.language === 'nl';
    const lines = packs.map(
      ({ path, bytes, gzip }) => `${path}  ${bytes} bytes, ${gzip} gzip${tooLarge.includes(path) ? (isDutch ? '  te groot' : '  too large') : ''}`,
    );
    return {
      text: [...lines, isDutch ? `${packs.length} bestanden in ${folder}` : `${packs.length} files in ${folder}`].join('\n'),
      json: { ok: tooLarge.length === 0, folder, files: packs.map(({ path, bytes, gzip }) => ({ path, bytes, gzip })), tooLarge },
      end: tooLarge.length === 0 ? 'well' : 'wrong',
    };
  },
};
