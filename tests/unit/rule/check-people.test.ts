import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../core/rule/check-people.ts';
import { ruleHash } from '../../../core/rule/rule-hash.ts';
import type { RuleFile } from '../../../core/rule/schema.ts';
import { aRule, type Changes, complaintsOf, contentOf, paths } from './a-rules-folder.ts';

const people = [
  { id: 'anna', 'shown-as': 'Anna' },
  { id: 'bo', 'shown-as': 'Bo' },
];
const folder = (changes: Changes) => ({ 'people.yaml': people, [paths.rule]: aRule(changes) });
const saysOf = (changes: Changes): string[] => complaintsOf(folder(changes)).map((complaint) => complaint.replace(` ${paths.rule}`, ''));
const ruleOf = (changes: Changes): RuleFile => contentOf(folder(changes)).rules.get('nl/uwv/ww')?.read.content ?? expect.fail('no rule');
const hash = ruleHash(ruleOf({}));

const review = (changes: Changes = {}): object => ({ who: 'bo', day: '2026-05-01', how: 'live', text: hash, ...changes });
const test5 = (changes: Changes = {}): object => ({
  day: '2026-05-02',
  n: '5',
  right: '4',
  task: 'Wat doet u nu?',
  who: 'bo',
  text: hash,
  ...changes,
});
const by = (changes: Changes): Changes => ({ people: { kind: 'human', wrote: ['anna'], reviewed: [], ...changes } });

describe('facts that were compared with the live page', () => {
  test('count for exactly this text', () => {
    expect(saysOf(by({ reviewed: [review()] }))).toEqual([]);
    expect(marksOf(ruleOf(by({ reviewed: [review()] }))).reviewed).toMatchObject({ who: 'bo', day: '2026-05-01' });
  });

  test('fall off by themselves when a word changes', () => {
    const changed = { ...by({ reviewed: [review()] }), summary: 'Dit gaat over de WW en over werk.' };
    expect(saysOf(changed)).toEqual(['REVIEW_OLDER_THAN_TEXT people/reviewed/1/text']);
    expect(marksOf(ruleOf(changed)).reviewed).toBeUndefined();
  });

  test('never by who wrote the text', () => {
    const own = by({ reviewed: [review({ who: 'anna' })] });
    expect(saysOf(own)).toEqual(['REVIEWER_IS_WRITER people/reviewed/1/who']);
    expect(marksOf(ruleOf({ ...by({ wrote: [], reviewed: [review({ who: 'anna' })] }) })).reviewed).toBeDefined();
  });

  test('the newest one is shown', () => {
    const two = by({ reviewed: [review(), review({ day: '2026-06-01' }), review({ day: '2026-04-01' })] });
    expect(marksOf(ruleOf(two)).reviewed?.day).toBe('2026-06-01');
  });

  test('nobody is taken for granted', () => {
    expect(saysOf(by({ wrote: ['ana'] }))).toEqual(['WHO_IS_THIS people/wrote/1']);
    expect(saysOf(by({ reviewed: [review({ who: 'iemand' })] }))).toEqual(['WHO_IS_THIS people/reviewed/1/who']);
  });

  test('a capture is not the live page', () => {
    expect(saysOf(by({ reviewed: [review({ how: 'capture' })] }))).toEqual(['WRONG_CHOICE people/reviewed/1/how']);
  });
});

describe('understood by readers', () => {
  test.each([
    ['5', '4', true],
    ['5', '3', false],
    ['4', '4', false],
    ['10', '8', true],
    ['10', '7', false],
  ])('%s readers, %s right: %s', (n, right, isEnough) => {
    const tested = by({ tested: test5({ n, right }) });
    expect(saysOf(tested)).toEqual(isEnough ? [] : ['TEST_TOO_SMALL people/tested']);
    expect(marksOf(ruleOf(tested)).tested !== undefined).toBe(isEnough);
  });

  test('never by more readers than there were, or by none', () => {
    expect(saysOf(by({ tested: test5({ n: '5', right: '6' }) }))).toEqual(['WRONG_VALUE people/tested']);
    expect(saysOf(by({ tested: test5({ n: '0', right: '0' }) }))).toEqual(['WRONG_VALUE people/tested']);
  });

  test('falls off when a fact changes', () => {
    const changed = { ...by({ tested: test5() }), facts: [{ id: 'feit', duration: '6 weken', near: ['week'] }] };
    expect(saysOf(changed)).toEqual(['REVIEW_OLDER_THAN_TEXT people/tested/text']);
  });
});

describe('the mark of a rule', () => {
  test('stays when only the place of a field or the wrapping of a sentence changes', () => {
    const field = (selector: string): Changes => ({
      fields: [{ id: 'dag', label: 'Dag', find: { selector, text: 'Dag' }, help: 'Kies.', why: 'not-said' }],
    });
    expect(ruleHash(ruleOf(field('#a')))).toBe(ruleHash(ruleOf(field('#b'))));
    expect(ruleHash(ruleOf({ summary: 'Dit gaat\n over de  WW.' }))).toBe(hash);
  });

  test.each<[string, Changes]>([
    ['a contact', { contacts: ['uwv/telefoon'] }],
    ['a source', { sources: [{ url: 'https://www.uwv.nl/nl/ww', checked: '2026-10', how: 'reported' }] }],
    ['a right', { rights: { helper: 'none' } }],
    ['who sees an item', { situations: [{ id: 'ziek', label: 'Ziek' }] }],
  ])('changes with %s', (_, changes) => {
    expect(ruleHash(ruleOf(changes))).not.toBe(hash);
  });
});
