import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../core/rule/problem-sentence.ts';
import type { WriterLanguage } from '../../../core/rule/problem-text.ts';
import { readFile } from '../../../core/rule/read-file.ts';
import { ruleFile } from '../../../core/rule/schema.ts';

const person = v.strictObject(
  {
    id: v.pipe(v.string(), v.nonEmpty('empty')),
    kind: v.picklist(['human', 'machine']),
    tasks: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('empty')))),
  },
  () => 'known\nid kind tasks',
);

/** What a writer reads of a file of people, without the name of the file. */
const lines = (text: string, language: WriterLanguage = 'nl', schema: v.GenericSchema = v.array(person)): string[] => {
  const read = readFile(schema, text, 'f');
  return read.ok ? [] : read.trouble.map((problem) => problemLine(problem, language).replace(/^f /, ''));
};

describe('what a writer reads', () => {
  test.each([
    ['a mistyped key, at the key', '- id: a\n  kidn: human\n', ['2:3  a/kidn  "kidn" kennen we niet. Bedoelt u "kind"?']],
    ['a key that looks like no other', '- id: a\n  kind: human\n  shoe: 43\n', ['3:3  a/shoe  "shoe" kennen we niet.']],
    ['a missing key, at its group', '- id: a\n', ['1:3  a/kind  Hier ontbreekt "kind". Voeg het toe.']],
    ['a wrong choice', '- { id: a, kind: humna }\n', ['1:18  a/kind  "humna" kan hier niet. Kies uit: human, machine. Bedoelt u "human"?']],
    ['an empty part', '- id:\n  kind: human\n', ['1:6  1/id  Hier staat nog niets. Vul het in, of haal de regel weg.']],
    ['an empty row', '- { id: a, kind: human, tasks: [""] }\n', ['1:33  a/tasks/1  Hier staat nog niets. Vul het in, of haal de regel weg.']],
    ['text where rows belong', '- { id: a, kind: human, tasks: lezen }\n', ['1:32  a/tasks  Hier hoort een lijst met streepjes. Er staat tekst.']],
    ['text where a group belongs', '- a\n', ['1:3  1  Hier hoort een groep met namen. Er staat tekst.']],
    ['a group where text belongs', '- { id: { a: b }, kind: human }\n', ['1:9  1/id  Hier hoort tekst. Er staat een groep.']],
    ['a list where text belongs', '- { id: [a], kind: human }\n', ['1:9  1/id  Hier hoort tekst. Er staat een lijst.']],
    ['a list where a group belongs', '- [a]\n', ['1:3  1  Hier hoort een groep met namen. Er staat een lijst.']],
    ['a group where rows belong', 'a: b\n', ['1:1  Hier hoort een lijst met streepjes. Er staat een groep.']],
  ])('%s', (_, text, said) => {
    expect(lines(text)).toEqual(said);
  });

  test('a group where one of a few words belongs is not called by an empty name', () => {
    expect(lines('- { id: a, kind: { b: c } }')).toEqual([expect.not.stringContaining('""')]);
  });

  test('a sentence with a colon in a list is told what is wrong with it', () => {
    const [line] = lines('- id: a\n  kind: human\n  tasks:\n    - Let op: bel eerst.\n');
    expect(line).toMatch(/^4:7 {2}a\/tasks\/1 {2}.*(dubbele punt|Hier hoort tekst)/);
  });

  test('every mistyped key of a group is named at once', () => {
    expect(lines('- { id: a, kind: human, shoe: 43, hat: 7 }')).toHaveLength(2);
  });

  test('a key of every object in the language is no known key', () => {
    expect(lines('- { id: a, kind: human, toString: b }')).toEqual(['1:25  a/toString  "toString" kennen we niet.']);
  });

  test('the problems of all groups come at once', () => {
    expect(lines('- { id: a }\n- { id: b, kind: human }\n- { kind: machine }\n')).toEqual([
      '1:3  a/kind  Hier ontbreekt "kind". Voeg het toe.',
      '3:3  3/id  Hier ontbreekt "id". Voeg het toe.',
    ]);
  });

  test('a mistyped key is not also a missing one', () => {
    expect(lines('- { id: a, kidn: human }')).toHaveLength(1);
  });

  test('an English sentence has no Dutch words in it', () => {
    expect(lines('- a\n- { id: [b], kidn: human }', 'en').join()).not.toMatch(/tekst|groep|lijst|streepjes|namen|Bedoelt/);
  });
});

describe('the schema of a rule', () => {
  const complaints = (text: string): string[] => lines(text, 'nl', ruleFile).filter((line) => !line.includes('ontbreekt'));

  test('a condition of two kinds is told to be one', () => {
    expect(complaints('match: { paths: [/a], when: [{ heading: a, text: b }] }')).toEqual([
      expect.stringMatching(/^1:30 {2}match\/when\/1 {2}.*Zet hier precies één van: heading, text, selector, not\./),
    ]);
  });

  test('a fact without a value is told which it may have', () => {
    expect(complaints('facts: [{ id: a, near: [b] }]')).toEqual([
      expect.stringContaining('Zet hier één waarde: term, duration, amount, percentage, day, count.'),
    ]);
  });

  test('a term says when it begins and who decides it', () => {
    expect(complaints('facts: [{ id: a, term: 6 weken, near: [b] }]')).toEqual([expect.stringContaining('Bij een termijn hoort starts')]);
  });

  test('what is asked is a list, or one of two words', () => {
    expect(complaints('asks: niets')).toEqual([expect.stringContaining('Kies uit: nothing, unknown.')]);
  });
});

test('a file that fits keeps the places of its parts', () => {
  const read = readFile(v.array(person), '- { id: a, kind: human }\n- { id: b, kind: machine }', 'f');
  const file = read.ok ? read.value : expect.fail('refused');
  expect(file.problemAt('DOUBLE_ID', [1, 'id'], { id: 'b' })).toEqual({
    code: 'DOUBLE_ID',
    file: 'f',
    path: 'b/id',
    line: 2,
    column: 9,
    values: { id: 'b' },
  });
});
