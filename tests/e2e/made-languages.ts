// Languages that nobody speaks, put into a built extension: every sentence of the panel and of the packs in letters of a
// script, as long as the Dutch or longer. What a real translation would do to the room on a page, they do.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyPack, TranslationPack } from '../../core/pack/pack.ts';

/** `longer`: how much longer than Dutch its words are. */
export type MadeLanguage = { readonly code: string; readonly letters: string; readonly direction: 'ltr' | 'rtl'; readonly longer: number };

export const madeLanguages: readonly MadeLanguage[] = [
  { code: 'ar', letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', direction: 'rtl', longer: 1.2 },
  { code: 'uk', letters: 'абвгґдежзиіклмнопрстуфхцчшщюя', direction: 'ltr', longer: 1.3 },
  { code: 'pl', letters: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż', direction: 'ltr', longer: 1.5 },
  // Longer than any translation is: letters get smaller, and steps fewer.
  { code: 'fi', letters: 'aäbcdefghijklmnoöpqrstuvwxyz', direction: 'ltr', longer: 4 },
];

/** Adds the languages to the packs of this folder, which holds a built extension. */
export function addMadeLanguages(extension: string, languages: readonly MadeLanguage[] = madeLanguages): void {
  const packs = join(extension, 'packs');
  const names = read<object[]>(join(packs, 'languages.json'));
  const dutch = read<{ words: object }>(join(packs, 'interface', 'nl.json'));
  for (const language of languages) {
    const { code, direction } = language;
    const own = { code, name: code, direction };
    names.push(own);
    write(join(packs, 'interface', `${code}.json`), { language: own, words: inLanguage(dutch.words, language) });
    for (const file of filesBelow(join(packs, 'nl'))) {
      if (!/^[^.]+\.json$/.test(file.split('/').at(-1) ?? '')) continue;
      const pack = read<AgencyPack>(file);
      const made: TranslationPack = {
        format: pack.format,
        language: code,
        lang: code,
        direction,
        sounds: {},
        made: Object.fromEntries(Object.keys(pack.words).map((owner) => [owner, 'machine'])),
        stale: {},
        words: inLanguage(pack.words, language),
      };
      write(file.replace(/\.json$/, `.${code}.json`), made);
    }
  }
  write(join(packs, 'languages.json'), names);
}

const read = <Shape>(file: string): Shape => JSON.parse(readFileSync(file, 'utf8'));
const write = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : [join(folder, name)]));

/** Every text in it, and nothing that is a name of something. */
function inLanguage<Value>(value: Value, language: MadeLanguage, key = ''): Value {
  if (typeof value === 'string') return (/^(kind|fact|term|address)$/.test(key) ? value : wordsIn(value, language)) as Value;
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLanguage(each, language, name)])) as Value;
}

/** The letters come in turn, so that the same sentence is always the same; `{agency}` stays. */
function wordsIn(dutch: string, { letters, longer }: MadeLanguage): string {
  const own = [...letters];
  let at = dutch.length;
  return dutch.replace(/\{[a-z-]+\}|\p{L}+/gu, (word) => {
    if (word.startsWith('{')) return word;
    at += 1;
    return Array.from({ length: Math.round(word.length * longer) }, (_, index) => own[(at * 7 + index * 3) % own.length]).join('');
  });
}
