import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageToPanel, readPanelToPage } from '../../../core/port/messages.ts';

const help = { kind: 'help', host: 'www.uwv.nl', rule: 'nl/uwv/ww', agency: 'nl/uwv', agencyName: 'UWV', contactPage: 'https://www.uwv.nl/contact' };

describe('from the page', () => {
  test.each([
    { kind: 'shown' },
    { kind: 'elsewhere' },
    { kind: 'page', verdict: help },
    { kind: 'page', verdict: { ...help, contactPage: '' } },
    { kind: 'page', verdict: { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' } },
    { kind: 'page', verdict: { kind: 'waiting', host: 'www.uwv.nl', agencyName: 'UWV' } },
    { kind: 'page', verdict: { kind: 'off', host: 'www.uwv.nl' } },
  ])('%j is heard', (message) => {
    expect(readPageToPanel(message)).toEqual(message);
  });

  test.each([
    ['no message', undefined],
    ['null', null],
    ['text', 'shown'],
    ['a list', ['shown']],
    ['another verb', { kind: 'text', verdict: help }],
    ['no verdict', { kind: 'page' }],
    ['a verdict of another kind', { kind: 'page', verdict: { ...help, kind: 'pwned' } }],
    ['a verdict without host', { kind: 'page', verdict: { kind: 'off' } }],
    ['a verdict without rule', { kind: 'page', verdict: { ...help, rule: undefined } }],
    ['a name that is no text', { kind: 'page', verdict: { ...help, agencyName: { toString: 'UWV' } } }],
    ['a contact page that would run', { kind: 'page', verdict: { ...help, contactPage: 'javascript:alert(1)' } }],
    ['a contact page that is no address', { kind: 'page', verdict: { ...help, contactPage: 'contact' } }],
    ['a page of text', { kind: 'page', verdict: { ...help, agencyName: 'x'.repeat(300) } }],
  ])('%s is not', (_, message) => {
    expect(readPageToPanel(message)).toBeUndefined();
  });

  test('nothing else comes along: neither page text nor values have a place', () => {
    expect(readPageToPanel({ kind: 'page', text: 'mijn BSN', verdict: { ...help, field: '123456782' } })).toEqual({ kind: 'page', verdict: help });
    expect(readPageToPanel({ kind: 'shown', text: 'mijn BSN' })).toEqual({ kind: 'shown' });
  });
});

describe('from the panel', () => {
  test.each([
    { kind: 'open' },
    { kind: 'close' },
    { kind: 'ask', surface: 'frame' },
    { kind: 'ask', surface: 'side' },
    { kind: 'ask', surface: 'popup' },
  ])('%j is heard', (message) => {
    expect(readPanelToPage({ ...message, more: 'x' })).toEqual(message);
  });

  test.each([undefined, null, 'open', 7, [], {}, { kind: 'ask' }, { kind: 'ask', surface: 'page' }, { kind: 'fill', surface: 'frame' }])(
    '%j is not',
    (message) => {
      expect(readPanelToPage(message)).toBeUndefined();
    },
  );
});

test('any JSON is answered without a throw, with a message of ours or nothing', () => {
  const verbs = ['shown', 'elsewhere', 'page', 'open', 'close', 'ask'];
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ kind: fc.constantFrom(...verbs), verdict: fc.jsonValue(), surface: fc.jsonValue() })),
      (message) => {
        for (const read of [readPageToPanel(message), readPanelToPage(message)]) expect([undefined, ...verbs]).toContain(read?.kind);
      },
    ),
    { numRuns: 2000 },
  );
});
