import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Look, readPanelToTools, readToolsToPanel, type ToolsToPanel } from '../../../core/port/tool-messages.ts';

const look: Look = {
  rule: 'nl/uwv/ww',
  pageLanguage: 'nl',
  facts: [{ id: 'snel', value: { kind: 'duration', span: { count: 1, unit: 'week' } }, near: ['week'] }],
  fields: [{ id: 'dag', selector: '#dag', text: 'Welke dag?' }],
};

describe('to the tools', () => {
  const words = { kind: 'words', terms: [{ id: 'dagloon', forms: ['dagloon', 'daglonen'] }] };

  test.each([{ kind: 'look', look }, { kind: 'rest' }, { kind: 'point', field: 'dag', goThere: true }, words, { kind: 'words', terms: [] }])(
    '%o arrives',
    (message) => {
      expect(readPanelToTools(message)).toEqual(message);
    },
  );

  test('a ring is taken away by a point at nothing', () => {
    expect(readPanelToTools({ kind: 'point' })).toEqual({ kind: 'point', field: undefined, goThere: false });
  });

  test.each([
    { kind: 'look' },
    { kind: 'look', look: { ...look, rule: '' } },
    { kind: 'look', look: { ...look, facts: 'all' } },
    { kind: 'ask' },
    null,
    'rest',
  ])('%o does not', (message) => {
    expect(readPanelToTools(message)).toBeUndefined();
  });

  test('what is no fact and no field is left out', () => {
    const message = {
      kind: 'look',
      look: { ...look, facts: [...look.facts, { id: 'x' }, null], fields: [...look.fields, { id: 'y', selector: 1 }] },
    };
    expect(readPanelToTools(message)).toEqual({ kind: 'look', look });
  });
});

test('what is no term is left out of the words', () => {
  const message = {
    kind: 'words',
    terms: [{ id: 'dagloon', forms: ['dagloon'] }, { id: 'x' }, { id: '', forms: [] }, { id: 'y', forms: [1] }, null],
  };
  expect(readPanelToTools(message)).toEqual({ kind: 'words', terms: [{ id: 'dagloon', forms: ['dagloon'] }] });
});

describe('to the panel', () => {
  const seen: ToolsToPanel = { kind: 'seen', seen: { rule: 'nl/uwv/ww', facts: { snel: 'changed' }, fields: { dag: 'gone' } } };

  test.each([
    seen,
    { kind: 'at-field', field: 'dag', isAsked: true },
    { kind: 'at-field', field: 'dag', isAsked: false },
    { kind: 'at-word', term: 'dagloon' },
  ])('%o arrives', (message) => {
    expect(readToolsToPanel(message)).toEqual(message);
  });

  test('verdicts only: every other word is dropped, so no text of the page can cross', () => {
    const message = {
      kind: 'seen',
      seen: { rule: 'nl/uwv/ww', facts: { snel: 'BSN 123456782' }, fields: { dag: '', naam: { text: 'Jansen' } }, text: 'Jansen' },
    };
    expect(readToolsToPanel(message)).toEqual({ kind: 'seen', seen: { rule: 'nl/uwv/ww', facts: {}, fields: {} } });
  });
});

test('whatever arrives, nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      readPanelToTools(message);
      readToolsToPanel(message);
    }),
  );
});
