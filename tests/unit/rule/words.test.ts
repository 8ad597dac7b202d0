import { describe, expect, test } from 'vitest';
import { wordsBelow, wordsOfContact, wordsOfRule, wordsOfTerm } from '../../../core/rule/words.ts';
import { aContactEntry, aRule, type Changes, contentOf, paths } from './a-rules-folder.ts';

const namesOf = (changes: Changes, folder = {}): string[] => {
  const rule = contentOf({ ...folder, [paths.rule]: aRule(changes) }).rules.get('nl/uwv/ww');
  return [...wordsOfRule(rule?.read.content ?? expect.fail('no rule'))].map(([name]) => name);
};

describe('the sentences of a rule', () => {
  test('a name holds the id of its item, so that order does not matter', () => {
    const asks = [{ id: 'bel', what: 'Bel UWV.', by: { fact: 'snel', after: 'uw eerste dag' }, 'if-not': 'U hoort dan niets.' }];
    const facts = [{ id: 'snel', duration: '1 week', near: ['week'] }];
    expect(namesOf({ asks, facts })).toEqual(expect.arrayContaining(['asks.bel.what', 'asks.bel.after', 'asks.bel.if-not']));
  });

  test('what is not said and what is not there is no sentence', () => {
    const asks = [{ id: 'bel', what: 'Bel UWV.', by: 'none', 'if-not': 'not-said' }];
    expect(namesOf({ asks, rights: { object: 'none' } })).toEqual(['title', 'summary', 'asks.bel.what', 'unknown.1']);
  });

  test('every part that a reader sees has a name', () => {
    const parts = {
      recognise: 'Herkent u dit?',
      situations: [{ id: 'ziek', label: 'Ik ben ziek' }],
      needs: [{ id: 'pas', what: 'Uw pas', help: 'Die ligt thuis.' }],
      steps: [{ id: 'log-in', do: 'Log in.' }],
      'done-when': 'U ziet een bericht.',
      fields: [{ id: 'dag', label: 'Dag', find: { text: 'Dag' }, help: 'Kies een dag.', why: 'Daarom.' }],
      rights: { object: 'U mag bezwaar maken.' },
    };
    expect(namesOf(parts)).toEqual([
      'title',
      'summary',
      'recognise',
      'situations.ziek.label',
      'needs.pas.what',
      'needs.pas.help',
      'steps.log-in.do',
      'done-when',
      'fields.dag.label',
      'fields.dag.help',
      'fields.dag.why',
      'rights.object',
      'unknown.1',
    ]);
  });
});

test('the rows of a contact are counted from one', () => {
  const content = contentOf({ [paths.contacts]: [aContactEntry({ 'have-ready': ['uw pas', 'de brief'] })] });
  const contact = content.contacts.get('uwv/telefoon')?.contact ?? expect.fail('no contact');
  expect([...wordsOfContact(contact)]).toEqual([
    ['name', 'UWV Telefoon'],
    ['for', 'vragen over de WW'],
    ['have-ready.1', 'uw pas'],
    ['have-ready.2', 'de brief'],
  ]);
});

test('a term is a word and what it is', () => {
  expect([...wordsOfTerm({ id: 'dagloon', word: 'dagloon', is: 'Loon.' })]).toEqual([
    ['word', 'dagloon'],
    ['is', 'Loon.'],
  ]);
});

test('an overlay has the same names as the Dutch', () => {
  expect([...wordsBelow({ title: 'WW', unknown: ['We do not know.'], asks: { bel: { what: 'Call.' } } })]).toEqual([
    ['title', 'WW'],
    ['unknown.1', 'We do not know.'],
    ['asks.bel.what', 'Call.'],
  ]);
});
