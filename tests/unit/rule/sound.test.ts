import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readSoundsFolder } from '../../../cli/sounds-folder.ts';
import { compilePacks, soundsToShip } from '../../../core/pack/compile.ts';
import type { TranslationPack } from '../../../core/pack/pack.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import type { SoundFiles } from '../../../core/rule/sound.ts';
import { hashOf } from '../../../core/rule/text-hash.ts';
import { runCommand } from '../cli/run-command.ts';
import { aRule, aRulesFolder, by, paths } from './a-rules-folder.ts';

const file = 'nl/uwv/pages/sound/summary.opus';
const good: SoundFiles = new Map([[file, { bytes: 9000, isOgg: true }]]);
const english = 'You get an answer within {snel}.';
const dutch = 'U krijgt antwoord binnen {snel}.';
const heard = hashOf('You get an answer within 1 week.', 'item');

/** A folder in which one sentence is recorded. */
const recorded = ({ of = heard, said = english, duration = '1 week', made = dutch, name = 'summary' } = {}) =>
  aRulesFolder({
    [paths.rule]: aRule({ facts: [{ id: 'snel', duration, near: ['week'] }], summary: dutch }),
    [paths.ruleInEnglish]: {
      by: by('human'),
      of: { summary: hashOf(made, 'item') },
      sounds: { [name]: { file: 'sound/summary.opus', of } },
      summary: said,
    },
  });

function soundsIn(files: ReturnType<typeof recorded>, sounds: SoundFiles = good) {
  const { content, problems } = readContent(files, undefined, sounds);
  const pack = JSON.parse(compilePacks(content).get('nl/uwv.en.json') ?? '{}') as TranslationPack;
  return { codes: problems.map(({ code, path }) => `${code} ${path}`), sounds: pack.sounds, shipped: soundsToShip(content) };
}

test('a recording of the very sentence goes into the pack, by its path', () => {
  expect(soundsIn(recorded())).toEqual({
    codes: [],
    sounds: { 'nl/uwv/ww': { summary: `sounds/${file}` } },
    shipped: [{ from: file, to: `sounds/${file}` }],
  });
});

test.each([
  ['other words', recorded({ said: 'Wait {snel}.' }), ['STALE_SOUND sounds/summary']],
  ['another figure', recorded({ duration: '2 weken' }), ['STALE_SOUND sounds/summary']],
  ['a sentence whose Dutch was changed', recorded({ made: 'Oud.' }), ['STALE_TRANSLATION summary']],
])('a recording of %s is dropped', (_, files, codes) => {
  expect(soundsIn(files)).toEqual({ codes, sounds: {}, shipped: [] });
});

test.each<[string, SoundFiles, string]>([
  ['not there', new Map(), 'NOT_FOUND sounds/summary/file'],
  ['too large', new Map([[file, { bytes: 200_001, isOgg: true }]]), 'WRONG_VALUE sounds/summary/file'],
  ['something else', new Map([[file, { bytes: 10, isOgg: false }]]), 'WRONG_VALUE sounds/summary/file'],
])('a recording that is %s is told', (_, sounds, code) => {
  expect(soundsIn(recorded(), sounds).codes).toEqual([code]);
});

test('a recording of a sentence that is not translated is told', () => {
  expect(soundsIn(recorded({ name: 'title' })).codes).toEqual(['NO_SUCH_TEXT sounds/title']);
});

test('the command finds the recordings of a folder and copies them beside the packs', async () => {
  const rules = await mkdtemp(join(tmpdir(), 'sounds-'));
  const sound = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(60)]);
  for (const [path, contents] of [...recorded(), [file, sound] as const]) {
    await mkdir(dirname(join(rules, path)), { recursive: true });
    await writeFile(join(rules, path), contents);
  }
  expect([...(await readSoundsFolder(rules))]).toEqual([[file, { bytes: 64, isOgg: true }]]);
  const out = join(rules, '.packs');
  await runCommand(['pack', '--rules', rules, '--out', out]);
  expect(await readFile(join(out, 'sounds', file))).toEqual(sound);
});
