import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePacks } from '../../core/pack/compile.ts';
import type { AgencyPack } from '../../core/pack/pack.ts';
import { isWarning } from '../../core/rule/problem.ts';
import { problemReport } from '../../core/rule/problem-sentence.ts';
import { files, problemsFound, root, sentencesIn, textsOf, theContent, wordsIn } from './the-content.ts';

describe('every file is whole and finished', () => {
  test('there are files', () => {
    expect(files.size).toBeGreaterThan(0);
  });

  test.each([...files.keys()])('%s', (file) => {
    expect(
      problemReport(
        problemsFound.filter((problem) => problem.file === file && !isWarning(problem)),
        'nl',
      ),
    ).toBe('0 problemen in 0 bestanden.');
  });
});

describe('sources', () => {
  const sources = [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => (/\bhow:/.test(line) ? [[`${file}:${index + 1}`, line] as const] : [])),
  );

  test('there are sources', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test('nobody says to have read a page live, because nobody did', () => {
    expect(sources.filter(([, line]) => !/how: (capture|reported)\b/.test(line))).toEqual([]);
  });

  test('every rule says that a computer wrote it, and no person answers for it yet', () => {
    const people = [...theContent().rules.values()].map(({ id, read }) => [id, read.content.people]);
    expect(people.filter(([, made]) => JSON.stringify(made) !== JSON.stringify({ kind: 'machine', wrote: [], reviewed: [] }))).toEqual([]);
  });
});

describe('people who can help', () => {
  const content = theContent();
  const packs = [...compilePacks(content)].filter(([path]) => /^nl\/[a-z]+\.json$/.test(path)).map(([, text]) => JSON.parse(text) as AgencyPack);
  const rules = packs.flatMap((pack) => Object.entries(pack.rules).map(([id, rule]) => ({ id, rule, pack })));

  test.each(rules.map((each) => [each.id, each] as const))(
    '%s ends in a way to a person of the agency and one outside it, all from the register',
    (_, { rule, pack }) => {
      const kinds = rule.contacts.map((id) => pack.contacts[id]?.kind);
      expect(new Set(kinds)).toEqual(new Set(['agency', 'independent']));
      expect(rule.contacts.filter((id) => pack.contacts[id]?.phone !== (content.contacts.get(id)?.contact.phone ?? ''))).toEqual([]);
    },
  );

  test.each([...content.contacts.values()].map((each) => [each.id, each.contact] as const))(
    '%s can be reached, and says where we have that from',
    (_, contact) => {
      expect([contact.phone, contact.page, contact['walk-in']].filter(Boolean)).not.toEqual([]);
      expect(contact.source.url).toMatch(/^https:/);
    },
  );

  test('a number stands in the register and in no sentence', () => {
    const inText = textsOf(content).filter(([, text]) => /\b\d(?:[\s.-]?\d){3,}\b/.test(text.replace(/\b(19|20)\d\d\b/g, '')));
    expect(inText).toEqual([]);
  });

  const facts = join(root, '..', 'shared', 'facts');
  if (!existsSync(facts)) console.info('Skipped: the register is not held against ../shared/facts, which is not here.');

  test.skipIf(!existsSync(facts))('every number in the register was found in a source', () => {
    const rows = readdirSync(facts)
      .filter((file) => file.startsWith('contacts'))
      .flatMap((file) => readFileSync(join(facts, file), 'utf8').split('\n'));
    const digits = (text: string): string => text.replace(/\D/g, '');
    const unknown = [...content.contacts.values()].filter(
      ({ contact }) => contact.phone && !rows.some((row) => digits(row).includes(digits(contact.phone ?? ''))),
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

describe('plain language', () => {
  const sentences = textsOf(theContent()).flatMap(([where, text]) =>
    sentencesIn(text).map((sentence) => ({ where, sentence, words: wordsIn(sentence).length })),
  );
  const counted = sentences.filter(({ words }) => words > 0);

  test('no sentence has more than 20 words', () => {
    const average = counted.reduce((sum, { words }) => sum + words, 0) / counted.length;
    console.info(
      `${counted.length} sentences, ${average.toFixed(1)} words on average, the longest ${Math.max(...counted.map(({ words }) => words))}.`,
    );
    expect(counted.length).toBeGreaterThan(100);
    expect(counted.filter(({ words }) => words > 20)).toEqual([]);
  });

  test('a sentence of 21 words would be found', () => {
    const long = `Dit is ${'een '.repeat(18)}zin.`;
    expect(sentencesIn(`Kort. ${long}`).map((sentence) => wordsIn(sentence).length)).toEqual([1, 21]);
  });
});
