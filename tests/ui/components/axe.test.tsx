// Each state of the panel and the popup, gone through by axe. Colours are measured in the real browsers: jsdom draws nothing.
import { render } from '@testing-library/preact';
import axe, { type AxeResults } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { Popup, type PopupHelp } from '../../../components/Popup.tsx';
import type { PanelContent } from '../../../components/panel-state.ts';
import type { Reading } from '../../../components/reading-state.ts';
import type { HelpView } from '../../../core/view/help-view.ts';
import { aContact, aHelpView, anAsk, aSaying, aTerm, dutch, noActions, say, silentReader, wordsIn } from '../builders.ts';
import { drawPanel } from '../draw.tsx';

const scan = (): Promise<AxeResults> =>
  axe.run(document, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations', 'incomplete', 'passes'] });
const faults = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
const scanned = ({ passes }: AxeResults): number => new Set(passes.flatMap(({ nodes }) => nodes.map(({ target }) => target.join()))).size;

/** A view with something in each of its parts. */
const fullView: HelpView = aHelpView({
  verdict: 'asks',
  asks: [anAsk({ by: aTerm({ when: '1 week', after: aSaying('uw eerste dag') }), ifNot: aSaying('Vraag dan toch aan.') }), anAsk({ id: 'schrijf' })],
  situations: [{ id: 'ziek', label: aSaying('Ik ben ziek'), chosen: true }],
  needs: [{ id: 'pas', what: aSaying('Uw pas'), help: aSaying('Die ligt thuis.') }],
  steps: [
    { id: 'log-in', do: aSaying('Log in.') },
    { id: 'wacht', do: aSaying('Wacht.') },
  ],
  doneWhen: aSaying('U ziet een bericht.'),
  terms: [
    { id: 'dagloon', word: aSaying('daily wage', { language: 'en' }), dutchWord: 'dagloon', is: aSaying('Loon.', { state: 'not-translated' }) },
  ],
  fields: [{ id: 'dag', label: aSaying('Dag'), help: aSaying('Kies.'), why: undefined, place: 'unseen' }],
  rights: [
    {
      slot: 'object',
      answer: 'said',
      saying: aSaying('You may object.', { language: 'en', state: 'machine', dutch: aSaying('U mag bezwaar maken.').blocks }),
      copy: undefined,
    },
  ],
  contacts: [
    aContact({
      phone: '088 898 92 94',
      hours: ['maandag: 8.00 tot 17.00 uur'],
      for: aSaying('vragen'),
      firstWords: aSaying('Ik heb een vraag.'),
      page: 'https://www.uwv.nl/contact',
    }),
    aContact({ id: 'nl/loket', name: aSaying('Het Juridisch Loket'), kind: 'independent', phone: '0800 8020' }),
  ],
  translatedBy: 'machine',
});

beforeAll(() => {
  document.documentElement.lang = 'nl';
  document.title = 'Wegwijs';
});

const openAll = (container: HTMLElement): void => {
  for (const part of container.querySelectorAll('details')) part.open = true;
};

describe('a full panel', () => {
  const drawFull = (): HTMLElement =>
    drawPanel({
      content: { kind: 'help', view: fullView },
      languages: [dutch.language, wordsIn('en').language],
      actions: { ...noActions, close() {} },
    });

  test('has no fault, and is really looked at', async () => {
    openAll(drawFull());
    const results = await scan();
    expect(faults(results)).toEqual([]);
    expect(scanned(results)).toBeGreaterThanOrEqual(40);
  });

  test('has no fault while its folds are shut', async () => {
    drawFull();
    expect(faults(await scan())).toEqual([]);
  });

  test('with a planted fault is caught', async () => {
    const container = drawFull();
    const button = container.querySelector('button') ?? expect.fail('no button');
    button.replaceChildren();
    const picture = document.createElement('img');
    container.querySelector('main')?.append(picture);
    expect(faults(await scan()).map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(['button-name', 'image-alt']));
  });
});

describe('every other state of the panel has no fault', () => {
  const away = { agencyName: 'UWV', contactPage: 'https://www.uwv.nl/contact' };
  const contents: PanelContent[] = [
    ...(['asking', 'none', 'waiting', 'off', 'no-page', 'elsewhere', 'updated'] as const).map((kind) => ({ kind })),
    { kind: 'pack-missing', ...away },
    { kind: 'pack-newer', ...away },
    { kind: 'help', view: aHelpView({ verdict: 'unknown' }) },
  ];

  test.each(contents.map((content) => [content.kind, content] as const))('%s', async (_, content) => {
    drawPanel({ content });
    expect(faults(await scan())).toEqual([]);
  });

  test('help from right to left', async () => {
    openAll(drawPanel({ content: { kind: 'help', view: fullView }, language: { code: 'ar', name: 'العربية', direction: 'rtl' } }));
    expect(faults(await scan())).toEqual([]);
  });

  test.each<Reading>([
    { kind: 'starting' },
    { kind: 'reading', sentence: 'p1:0' },
    { kind: 'paused', sentence: 'p1:0' },
    { kind: 'asking-online' },
    { kind: 'no-voice' },
    { kind: 'failed' },
  ])('help while reading aloud is $kind', async (reading) => {
    drawPanel({ content: { kind: 'help', view: fullView }, reader: { ...silentReader, reading } });
    expect(faults(await scan())).toEqual([]);
  });

  test('help below the message of a broken rule file', async () => {
    drawPanel({ content: { kind: 'help', view: fullView }, broken: 'ww.yaml 3:1' });
    expect(faults(await scan())).toEqual([]);
  });
});

describe('every state of the popup has no fault', () => {
  test.each<PopupHelp>(['loading', 'help', 'opening', 'no-room', 'none', 'click', 'off', 'paused'])('%s', async (help) => {
    const popup = { open() {}, openBeside() {}, askForHost() {}, giveHostBack() {}, switchHere() {}, pause() {} };
    render(<Popup say={say} language={dutch.language} help={help} host="www.uwv.nl" agencyName="UWV" inPage actions={popup} />);
    expect(faults(await scan())).toEqual([]);
  });
});
