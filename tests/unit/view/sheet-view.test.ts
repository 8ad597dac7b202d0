import { describe, expect, test } from 'vitest';
import { interfaceVoice, noWords } from '../../../core/language/interface-words.ts';
import type { ContactView, HelpView, Saying } from '../../../core/view/help-view.ts';
import { officialPage } from '../../../core/view/official-page.ts';
import { sheetTakes, tallestSheet } from '../../../core/view/sheet-size.ts';
import { type SheetInput, type SheetView, sheetView } from '../../../core/view/sheet-view.ts';

const say = interfaceVoice(noWords, noWords);
const nothingTyped = { worked: '', helper: '', meeting: '' };

const saying = (text: string): Saying => ({
  blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }],
  language: 'nl',
  direction: 'ltr',
  state: 'original',
  dutch: undefined,
});
const source = { address: 'https://www.uwv.nl/nl/ww?x=1#y', host: 'www.uwv.nl', day: '', how: 'reported' } as const;
const contact = (id: string, kind: ContactView['kind'], phone: string): ContactView => ({
  ...{ id, kind, phone, name: saying(id), hours: ['maandag: 8.00 tot 17.00 uur'], page: 'https://www.uwv.nl/contact', source },
  ...{
    for: undefined,
    cost: undefined,
    haveReady: [],
    firstWords: undefined,
    not: [],
    otherWays: [],
    walkIn: undefined,
    openNow: undefined,
    questions: [],
    isOldSource: false,
  },
});
const steps = (count: number, text = 'Log in.'): HelpView['steps'] => Array.from({ length: count }, (_, id) => ({ id: `${id}`, do: saying(text) }));

/** Only what a sheet looks at. */
const aView = (changes: Partial<HelpView> = {}): HelpView =>
  ({
    agency: 'UWV',
    title: saying('WW aanvragen'),
    verdict: 'asks',
    asks: [{ id: 'bel', what: saying('Bel UWV.'), by: { kind: 'not-said' }, ifNot: undefined }],
    steps: steps(2),
    contacts: [],
    sources: [source],
    checkedOn: undefined,
    ...changes,
  }) as Partial<HelpView> as HelpView;

const sheetOf = (view: Partial<HelpView> = {}, input: Partial<SheetInput> = {}): SheetView =>
  sheetView({ view: aView(view), typed: nothingTyped, say, ...input });

describe('the last day', () => {
  test('is the one of the reader’s own letter', () => {
    expect(sheetOf({}, { lastDay: 'woensdag 14 april 2027' }).lastDay).toEqual({ kind: 'known', day: 'woensdag 14 april 2027' });
  });

  test('is a line to write on where there is one that nobody typed', () => {
    expect(sheetOf().lastDay).toEqual({ kind: 'blank' });
  });

  test('is left out where the page asks nothing, or has no last day', () => {
    const [ask] = aView().asks;
    expect(sheetOf({ asks: [] }).lastDay).toEqual({ kind: 'none' });
    expect(sheetOf({ asks: ask ? [{ ...ask, by: { kind: 'none' } }] : [] }).lastDay).toEqual({ kind: 'none' });
  });
});

describe('the steps', () => {
  test.each([
    [0, 0, false],
    [3, 3, false],
    [4, 3, true],
  ])('of %i are %i, and more: %s', (there, shown, more) => {
    const sheet = sheetOf({ steps: steps(there) });
    expect([sheet.steps.length, sheet.hasMoreSteps]).toEqual([shown, more]);
  });
});

describe('the people', () => {
  test('are one of the agency and one beside it, those with a number first', () => {
    const contacts = [contact('chat', 'agency', ''), contact('lijn', 'agency', '088 1'), contact('loket', 'independent', '0800 8020')];
    expect(sheetOf({ contacts }).contacts.map(({ id }) => id)).toEqual(['lijn', 'loket']);
  });

  test('have their page where they have no number, and then no hours', () => {
    expect(sheetOf({ contacts: [contact('chat', 'agency', '')] }).contacts[0]).toMatchObject({ phone: '', hours: [], page: 'www.uwv.nl/contact' });
  });
});

test('the page is named by host and path, without what came after', () => {
  expect(sheetOf().page).toBe('www.uwv.nl/nl/ww');
  expect(officialPage('https://www.uwv.nl/')).toBe('www.uwv.nl');
});

describe('room on one A4', () => {
  const long = (words: number): Saying => saying('uitkeringsaanvraag '.repeat(words).trim());
  const fits = (sheet: SheetView): boolean => sheetTakes(sheet, say) <= tallestSheet;

  test('a short sheet has large letters', () => {
    expect(sheetOf()).toMatchObject({ size: 'large', hasMoreSteps: false });
  });

  test('long texts make the letters smaller, and leave each sentence whole', () => {
    const step = long(9);
    const sheet = sheetOf({
      steps: [
        { id: 'a', do: step },
        { id: 'b', do: step },
        { id: 'c', do: step },
      ],
    });
    expect(sheet.size).not.toBe('large');
    expect(sheet.steps).toEqual([step, step, step]);
    expect(fits(sheet)).toBe(true);
  });

  test('where the smallest letters are too large, there are fewer steps and it is said', () => {
    const step = long(90);
    const sheet = sheetOf({
      steps: [
        { id: 'a', do: step },
        { id: 'b', do: step },
        { id: 'c', do: step },
      ],
    });
    expect(sheet.steps.length).toBeLessThan(3);
    expect(sheet.hasMoreSteps).toBe(true);
    expect(fits(sheet)).toBe(true);
  });

  test('letters of China take the room of two', () => {
    const sheet = sheetOf();
    const wide = { ...sheet, title: saying('请求'.repeat(40)) };
    const narrow = { ...sheet, title: saying('ab'.repeat(40)) };
    expect(sheetTakes(wide, say)).toBeGreaterThan(sheetTakes(narrow, say));
  });
});
