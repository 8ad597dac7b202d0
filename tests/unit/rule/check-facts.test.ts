import { describe, expect, test } from 'vitest';
import { aRule, type Changes, complaintsOf, paths } from './a-rules-folder.ts';

const saysOf = (changes: Changes): string[] =>
  complaintsOf({ [paths.rule]: aRule(changes) }).map((complaint) => complaint.replace(` ${paths.rule}`, ''));
const aFact = (changes: Changes): object => ({ id: 'feit', near: ['woord'], ...changes });
const year = { from: '2026-01-01', until: '2026-12-31' };

describe('a figure that changes says until when it holds', () => {
  test.each([
    ['amount', '€ 21,80'],
    ['percentage', '4,5 %'],
    ['day', '2026-12-31'],
  ])('%s', (kind, value) => {
    expect(saysOf({ facts: [aFact({ [kind]: value })] })).toEqual(['NO_VALID_UNTIL facts/feit']);
    expect(saysOf({ facts: [aFact({ [kind]: value, valid: { from: year.from } })] })).toEqual(['NO_VALID_UNTIL facts/feit']);
    expect(saysOf({ facts: [aFact({ [kind]: value, valid: year })] })).toEqual([]);
  });

  test.each([
    ['duration', '6 weken'],
    ['count', '3'],
  ])('%s need not', (kind, value) => {
    expect(saysOf({ facts: [aFact({ [kind]: value })] })).toEqual([]);
  });

  test('its first day is not after its last', () => {
    expect(saysOf({ facts: [aFact({ count: '3', valid: { from: year.until, until: year.from } })] })).toEqual(['WRONG_VALUE facts/feit/valid']);
  });
});

describe('a term', () => {
  const aTerm = (changes: Changes = {}): object => aFact({ term: '6 weken', starts: 'sent', 'set-by': 'agency', ...changes });

  test('of an agency never moves on holidays', () => {
    expect(saysOf({ facts: [aTerm({ 'moves-on-holidays': 'yes' })] })).toEqual(['MOVES_WITHOUT_LAW facts/feit/moves-on-holidays']);
    expect(saysOf({ facts: [aTerm({ 'moves-on-holidays': 'no' })] })).toEqual([]);
  });

  test('of a law may, and names the law', () => {
    expect(saysOf({ facts: [aTerm({ 'set-by': 'law', law: 'Awb 6:7', 'moves-on-holidays': 'yes' })] })).toEqual([]);
    expect(saysOf({ facts: [aTerm({ 'set-by': 'law' })] })).toEqual(['WRONG_VALUE facts/feit']);
  });

  test('alone has a start and somebody who set it', () => {
    expect(saysOf({ facts: [aFact({ duration: '6 weken', starts: 'sent' })] })).toEqual(['WRONG_VALUE facts/feit']);
    expect(saysOf({ facts: [aFact({ term: '6 weken', duration: '6 weken', starts: 'sent', 'set-by': 'agency' })] })).toEqual([
      'WRONG_VALUE facts/feit',
    ]);
  });
});

describe('who does not know which letter it is', () => {
  const group = {
    id: 'brief',
    question: 'Welke brief?',
    'ask-first': 'yes',
    choices: [
      { id: 'kort', label: 'Kort' },
      { id: 'lang', label: 'Lang' },
    ],
  };
  const facts = [
    { id: 'twee', term: '2 weken', starts: 'sent', 'set-by': 'unknown', near: ['brief'] },
    { id: 'zes', term: '6 weken', starts: 'sent', 'set-by': 'unknown', near: ['brief'] },
  ];
  const anAsk = (id: string, fact: string): object => ({
    id,
    what: 'Schrijf.',
    by: { fact, after: 'de brief' },
    'if-not': 'not-said',
    'only-for': [id],
  });
  const asks = (unknown: string): Changes => ({
    facts,
    situations: [group],
    asks: [anAsk('kort', 'twee'), anAsk('lang', 'zes'), anAsk('brief-unknown', unknown)],
  });

  test('gets no longer term than the shortest', () => {
    expect(saysOf(asks('zes'))).toEqual(['NOT_SHORTEST asks/brief-unknown/by/fact']);
    expect(saysOf(asks('twee'))).toEqual([]);
  });

  test('is a choice that every group has, and a single situation has not', () => {
    const only = (id: string): string[] =>
      saysOf({ situations: [group, { id: 'ziek', label: 'Ziek' }], needs: [{ id: 'pas', what: 'Uw pas', 'only-for': [id] }] });
    expect(only('brief-unknown')).toEqual([]);
    expect(only('ziek-unknown')).toEqual(['NOT_FOUND needs/pas/only-for/1']);
  });

  test('choices and single situations share one list of names', () => {
    expect(saysOf({ situations: [group, { id: 'kort', label: 'Kort' }] })).toEqual(['DOUBLE_ID situations/kort/id']);
    expect(saysOf({ situations: [{ id: 'brief-unknown', label: 'Kort' }, group] })).toEqual(['DOUBLE_ID situations/brief/id']);
  });
});
