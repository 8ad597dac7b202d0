// A language is added by files alone: here are three that no code knows, one of them written from the right, two of which
// Chromium has no data of.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type InterfaceWords, interfaceVoice } from '../../../core/language/interface-words.ts';
import type { PickableLanguage } from '../../../core/language/language.ts';
import { compilePacks, soundsToShip } from '../../../core/pack/compile.ts';
import type { AgencyPack, TranslationPack } from '../../../core/pack/pack.ts';
import { hashOf } from '../../../core/rule/text-hash.ts';
import { readSettings } from '../../../core/settings.ts';
import { helpView, type Saying } from '../../../core/view/help-view.ts';
import { aRule, by, contentOf, type FileChanges, paths } from '../rule/a-rules-folder.ts';
import { wordsIn } from './voices.ts';

const languages = {
  ti: { name: 'ትግርኛ', direction: 'ltr', title: 'ገንዘብ ስእነት ስራሕ', week: { one: '{n} ሰሙን', other: '{n} ሰሙናት' }, said: '6 ሰሙናት' },
  so: {
    name: 'Soomaali',
    direction: 'ltr',
    title: 'Lacagta shaqo la’aanta',
    week: { one: '{n} toddobaad', other: '{n} toddobaad' },
    said: '6 toddobaad',
  },
  fa: { name: 'فارسی', direction: 'rtl', title: 'کمک بیکاری', week: { one: '{n} هفته', other: '{n} هفته' }, said: '6 هفته' },
} as const;
type Code = keyof typeof languages;
const codes = Object.keys(languages) as Code[];

const rule = aRule({
  facts: [
    { id: 'snel', duration: '6 weken', near: ['weken'] },
    { id: 'bedrag', amount: '€ 1.250,50', near: ['bedrag'], valid: { until: '2026-12-31' } },
    { id: 'dag', day: '2026-11-23', near: ['dag'], valid: { until: '2026-12-31' } },
  ],
  summary: 'U krijgt {bedrag}.',
  'done-when': 'Op {dag}, na {snel}.',
});

const folder = (): FileChanges => ({
  [paths.interface]: wordsIn('nl'),
  [paths.rule]: rule,
  ...Object.fromEntries(
    codes.flatMap((code) => {
      const { name, direction, title, week } = languages[code];
      return [
        [
          `interface/${code}.yaml`,
          { language: { code, name, direction }, by: by('machine'), words: { 'unit-week': week, 'language-partly': `${name}.` } },
        ],
        [
          `nl/uwv/pages/ww.${code}.yaml`,
          {
            by: by('human'),
            title,
            'done-when': `${name} {dag} {snel}`,
            sounds: { title: { file: `sound/${code}.opus`, of: hashOf(title, 'item') } },
          },
        ],
      ];
    }),
  ),
});

const recordings = new Map(codes.map((code) => [`nl/uwv/pages/sound/${code}.opus`, { bytes: 9000, isOgg: true }]));
const content = contentOf(folder(), recordings);
const packs = compilePacks(content);
const read = <Value>(path: string): Value => JSON.parse(packs.get(path) ?? expect.fail(path)) as Value;
const textOf = ({ blocks }: Saying): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()))
    .map(({ text }) => text)
    .join('');

function viewIn(code: Code) {
  const say = interfaceVoice(read<InterfaceWords>(`interface/${code}.json`), read<InterfaceWords>('interface/nl.json'));
  const translation = read<TranslationPack>(`nl/uwv.${code}.json`);
  const today = { year: 2026, month: 11, day: 1 };
  const view = helpView({ pack: read<AgencyPack>('nl/uwv.json'), translation, rule: 'nl/uwv/ww', language: code, situations: new Set(), today, say });
  return view ?? expect.fail('no view');
}

beforeEach(() => {
  // As in Chromium: it has Persian, and neither Tigrinya nor Somali.
  const known = (asked: unknown): string[] => ([asked].flat() as string[]).filter((language) => language !== 'ti' && language !== 'so');
  for (const part of [Intl.DateTimeFormat, Intl.PluralRules]) vi.spyOn(part, 'supportedLocalesOf').mockImplementation(known);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(codes)('%s, added by two files', (code) => {
  const { name, direction, title, said } = languages[code];

  test('can be chosen and kept', () => {
    expect(read<PickableLanguage[]>('languages.json')).toContainEqual(expect.objectContaining({ code, name, direction }));
    expect(readSettings({ language: code }).language).toBe(code);
  });
  test('is said with its own lang and direction', () => {
    expect(viewIn(code)).toMatchObject({ direction, title: { language: code, direction, state: 'translated' } });
    expect(textOf(viewIn(code).title)).toBe(title);
  });
  test('is heard where it was recorded', () => {
    const { title, doneWhen } = viewIn(code);
    expect([title.sound, doneWhen?.sound]).toEqual([`sounds/nl/uwv/pages/sound/${code}.opus`, undefined]);
    expect(soundsToShip(content).map(({ to }) => to)).toContain(title.sound);
  });
  test('falls back on Dutch sentence by sentence', () => {
    expect(viewIn(code).summary).toMatchObject({ language: 'nl', direction: 'ltr', state: 'not-translated' });
  });
  test('says which part of the page it has, in itself', () => {
    expect(viewIn(code).languages).toMatchObject({ nl: 'whole', [code]: 'partly' });
    expect(read<PickableLanguage[]>('languages.json').find((language) => language.code === code)?.said?.partly).toBe(`${name}.`);
  });
  test('has its own words for a term, and the day and the amount of Dutch letters', () => {
    const view = viewIn(code);
    expect(view.doneWhen && textOf(view.doneWhen)).toBe(`${name} ${code === 'fa' ? '23 نوامبر 2026' : '23 november 2026'} ${said}`);
    expect(textOf(view.summary)).toBe('U krijgt €\u00a01.250,50.');
  });
});

test('easy Dutch is Dutch to a browser, and a translation to us', () => {
  const made = compilePacks(
    contentOf({
      'interface/nl-easy.yaml': wordsIn('nl-easy'),
      'nl/uwv/pages/ww.nl-easy.yaml': { by: by('machine'), title: 'Geld zonder werk' },
    }),
  );
  const translation = JSON.parse(made.get('nl/uwv.nl-easy.json') ?? '{}') as TranslationPack;
  const pack = JSON.parse(made.get('nl/uwv.json') ?? '{}') as AgencyPack;
  const say = interfaceVoice(wordsIn('nl-easy'), wordsIn('nl'));
  const today = { year: 2026, month: 11, day: 1 };
  const view = helpView({ pack, translation, rule: 'nl/uwv/ww', language: 'nl-easy', situations: new Set(), today, say });
  expect(view?.title).toMatchObject({ language: 'nl', direction: 'ltr', state: 'machine' });
  expect(view?.summary).toMatchObject({ language: 'nl', state: 'not-translated' });
  expect(say('language-machine')).toContain('kortere woorden');
});
