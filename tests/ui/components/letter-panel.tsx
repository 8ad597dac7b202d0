// A whole panel with its state, on a small folder with letters of two agencies, to be walked through as a reader does.
import { effect } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { Panel } from '../../../components/Panel.tsx';
import { panelProps } from '../../../components/panel-props.ts';
import { createPanelState, type PanelState } from '../../../components/panel-state.ts';
import type { LetterPack } from '../../../core/pack/letters.ts';
import type { AgencyPack, Loaded, TranslationPack } from '../../../core/pack/pack.ts';
import type { PageVerdict } from '../../../core/port/messages.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { packsOf } from '../../unit/pack/packs-of.ts';
import { aContactEntry, aLetter, anAgency, aRule, by, type FileChanges, paths } from '../../unit/rule/a-rules-folder.ts';
import { anAbout, dutch, noActions, silentReader, wordsIn } from '../builders.ts';

const hub = (title: string): object =>
  aRule({
    title,
    kind: 'hub',
    asks: 'unknown',
    match: { paths: ['/**'], when: [{ selector: 'main h1' }] },
    steps: [{ id: 'lees', do: `Lees wat ${title} schrijft.` }],
    contacts: ['uwv/telefoon', 'nl/juridisch-loket'],
  });
const whichLetter = {
  id: 'soort',
  question: 'Staat er een bedrag op?',
  'ask-first': 'yes',
  choices: [
    { id: 'ja', label: 'Ja' },
    { id: 'nee', label: 'Nee' },
  ],
};
const anAsk = (id: string): object => ({ id, what: `Betaal omdat ${id}.`, by: 'none', 'if-not': 'not-said', 'only-for': [id] });

/** UWV has eight letters, the CJIB the letters M and O; the page of UWV asks something. */
const folder: FileChanges = {
  [paths.rule]: aRule({
    title: 'WW aanvragen',
    kind: 'form',
    asks: [{ id: 'vraag', what: 'Vraag WW aan.', by: 'none', 'if-not': 'not-said' }],
    situations: [{ id: 'ziek', label: 'Ik ben ziek' }],
    fields: [{ id: 'dag', label: 'Uw dag', find: { text: 'Dag' }, help: 'Kies.', why: 'not-said' }],
  }),
  'nl/uwv/pages/hub.yaml': hub('UWV'),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [
      `nl/uwv/letters/brief-${number}.yaml`,
      aLetter({ title: `Brief nummer ${number}`, letter: { top: [`Beslissing ${number}`] } }),
    ]),
  ),
  'nl/uwv/letters/brief-1.en.yaml': { by: by('machine'), title: 'Letter number one' },
  'nl/cjib/agency.yaml': anAgency({ name: 'CJIB', hosts: [{ host: 'www.cjib.nl', access: 'page' }], 'contact-page': 'https://www.cjib.nl/contact' }),
  'nl/cjib/contacts.yaml': [aContactEntry({ name: 'CJIB Telefoon' })],
  'nl/cjib/pages/hub.yaml': { ...hub('CJIB'), contacts: ['cjib/telefoon', 'nl/juridisch-loket'] },
  'nl/cjib/letters/verkeersboete.yaml': aLetter({
    title: 'Een verkeersboete',
    letter: { code: 'M', top: ['Beschikking'] },
    situations: [whichLetter],
    asks: [anAsk('ja'), anAsk('nee')],
    facts: [{ id: 'tijd', duration: '6 weken', near: ['weken'] }],
    summary: 'Dat duurt {tijd}.',
  }),
  'nl/cjib/letters/strafbeschikking.yaml': aLetter({ title: 'Een strafbeschikking', letter: { code: 'O', top: ['Strafbeschikking'] } }),
};
const packs = packsOf(folder);
const loaded = <Pack,>(path: string): Loaded<Pack> => (packs.has(path) ? { kind: 'pack', pack: packs.get(path) as Pack } : { kind: 'missing' });

/** The page of UWV that asks something, or what differs from it. */
export const onUwv = (rule = 'nl/uwv/ww'): PageVerdict => ({
  kind: 'help',
  host: 'www.uwv.nl',
  rule,
  agency: 'nl/uwv',
  agencyName: 'UWV',
  contactPage: 'https://www.uwv.nl/contact',
});

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** The packs, with letters that fit the page of UWV. */
const withFitting = (pack: Loaded<AgencyPack>, letters: readonly string[]): Loaded<AgencyPack> => {
  const rule = pack.kind === 'pack' ? pack.pack.rules['nl/uwv/ww'] : undefined;
  if (pack.kind !== 'pack' || !rule) return pack;
  return { kind: 'pack', pack: { ...pack.pack, rules: { ...pack.pack.rules, 'nl/uwv/ww': { ...rule, letters } } } };
};

/** A panel on a page; `letters` where another list than that of the folder is read, `fitting` what fits the page of UWV. */
export async function aPanelOn(
  page: PageVerdict,
  language = 'nl',
  { letters, fitting = [] }: { letters?: LetterPack; fitting?: readonly string[] } = {},
): Promise<PanelState> {
  let change: (settings: Settings) => void = () => {};
  const state = await createPanelState({
    loadPack: async (agency) => withFitting(loaded<AgencyPack>(`${agency}.json`), fitting),
    loadTranslation: async (agency, code) => loaded<TranslationPack>(`${agency}.${code}.json`),
    loadLetters: async () => letters ?? (packs.get('letters.json') as LetterPack),
    loadInterface: async (code) => wordsIn(code),
    loadLanguages: async () => [dutch.language],
    loadProject: async () => anAbout().project,
    loadSettings: async () => ({ ...defaultSettings, language }),
    saveSettings: async (settings) => change(settings),
    onSettings(changed) {
      change = changed;
    },
    today: () => ({ year: 2026, month: 11, day: 25 }),
    now: () => 0,
  });
  const actions = { ...noActions, letters: state.letterActions, chooseSituation: state.chooseSituation };
  let redraw: ((panel: preact.ComponentChild) => void) | undefined;
  const draw = (): void => {
    const panel = <Panel {...panelProps(state, silentReader, actions)} />;
    if (redraw) return redraw(panel);
    redraw = render(panel).rerender as (panel: preact.ComponentChild) => void;
  };
  effect(draw);
  state.setPage(page);
  await settled();
  return state;
}

/** Presses a button by the beginning of its name. */
export async function press(name: string): Promise<void> {
  fireEvent.click(button(name));
  await settled();
}
export const button = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${name}`) });
export const buttons = (): string[] => screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');
export const title = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
export const focused = (): string => document.activeElement?.textContent ?? '';
