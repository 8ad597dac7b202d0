// The states of the panel that the gallery draws: which rule, what the reader did, what the page tools saw. Each is a real
// rule in the real components; only what a reader and a page would do is played.

import { effect } from '@preact/signals';
import type { PageState, PanelState } from '../../components/panel-state.ts';
import type { Reading } from '../../components/reading-state.ts';
import type { Settings } from '../../core/settings.ts';

export type GalleryState = {
  /** Its name in the address and in the names of pictures. */
  readonly name: string;
  /** What one looks at. */
  readonly about: string;
  readonly page: PageState;
  readonly settings?: Partial<Settings>;
  /** What is being read aloud. */
  readonly reading?: Reading;
  /** What the reader did, once the panel is drawn. */
  readonly act?: (state: PanelState) => void | Promise<void>;
  /** Folds that stand open, by their id; `all` opens each. */
  readonly open?: readonly string[] | 'all';
};

const agencies = {
  uwv: { host: 'www.uwv.nl', agency: 'nl/uwv', agencyName: 'UWV', contactPage: '' },
  belastingdienst: { host: 'www.belastingdienst.nl', agency: 'nl/belastingdienst', agencyName: 'Belastingdienst', contactPage: '' },
  digid: { host: 'digid.nl', agency: 'nl/digid', agencyName: 'DigiD', contactPage: '' },
  cjib: { host: 'www.cjib.nl', agency: 'nl/cjib', agencyName: 'CJIB', contactPage: '' },
} as const;

const help = (of: keyof typeof agencies, rule: string): PageState => ({ kind: 'help', ...agencies[of], rule: `${agencies[of].agency}/${rule}` });
const ww = help('uwv', 'ww-aanvragen');
const found = ['laatste-werkdag', 'eerste-werkloosheidsdag', 'reden-einde', 'ziek-nu'];
const fields = (place: 'found' | 'gone') => Object.fromEntries(found.map((id) => [id, place]));
const seen = (state: PanelState, facts: Record<string, 'confirmed' | 'changed' | 'unseen'>, place: 'found' | 'gone' = 'found'): void =>
  state.setSeen({ rule: 'nl/uwv/ww-aanvragen', facts, fields: fields(place) });

/** Resolves once what is read of the state is so. */
const until = (isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (!isSo()) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });

/** Opens the finder, as a reader does once the page is explained. */
async function openFinder(state: PanelState): Promise<void> {
  await until(() => state.content.value.kind === 'help');
  state.letterActions.open();
  await until(() => state.letters.value.kind === 'question');
}

/** A letter of this agency in the place of the page, as after the finder. */
const letter =
  (agency: string, name: string) =>
  async (state: PanelState): Promise<void> => {
    await openFinder(state);
    state.letterActions.choose({ kind: 'shown', agency, letter: `${agency}/${name}` });
    await until(() => state.content.value.kind === 'help' && state.content.value.view.rule === `${agency}/${name}`);
  };
const wwDecision = letter('nl/uwv', 'ww-beslissing');
const typeDay = (state: PanelState, ask: string, inLetter: 'yes' | 'no', day: string, month: string, year: string): void =>
  state.typeDay(ask, { inLetter, isStartUnknown: false, boxes: { day, month, year }, confirmed: undefined });

export const galleryStates: readonly GalleryState[] = [
  { name: 'first', about: 'The first screen: four lines, three buttons', page: ww },
  { name: 'open', about: 'Everything open', page: ww, open: 'all', act: (state) => seen(state, { 'op-tijd': 'confirmed' }) },
  {
    name: 'lens',
    about: 'What fits the reader',
    page: ww,
    open: ['situation'],
    act: (state) => {
      state.chooseSituation('ziek', true);
      state.chooseSituation('lens schulden', true);
    },
  },
  { name: 'large', about: 'Large letters', page: ww, settings: { textSize: 'large' } },
  { name: 'reading', about: 'Being read aloud', page: ww, reading: { kind: 'reading', sentence: '1' } },
  { name: 'failed', about: 'Reading aloud does not work', page: ww, reading: { kind: 'failed' } },
  { name: 'paused', about: 'A pause in reading', page: ww, reading: { kind: 'paused', sentence: '1' } },
  { name: 'voice', about: 'Only a voice on the internet', page: ww, reading: { kind: 'asking-online' } },
  { name: 'no-voice', about: 'No voice', page: ww, reading: { kind: 'no-voice' } },
  { name: 'changed', about: 'The page says another figure', page: ww, act: (state) => seen(state, { 'op-tijd': 'changed' }) },
  { name: 'other-page', about: 'The page is another one than our source', page: ww, act: (state) => seen(state, {}, 'gone') },
  { name: 'field', about: 'The reader is at a field', page: ww, act: (state) => state.setAtField('reden-einde'), open: ['form'] },
  { name: 'pay', about: 'A page on paying', page: help('belastingdienst', 'betalingsregeling'), open: ['rights'] },
  { name: 'call', about: 'People who can help', page: ww, open: ['people'] },
  { name: 'login', about: 'A login page', page: help('digid', 'inloggen') },
  { name: 'unknown', about: 'A page that only the hub knows', page: help('uwv', 'hub') },
  {
    name: 'letters',
    about: 'Which letter is it?',
    page: help('uwv', 'hub'),
    act: openFinder,
  },
  { name: 'decision', about: 'A letter: the decision on a benefit', page: help('uwv', 'hub'), open: ['rights'], act: wwDecision },
  {
    name: 'day',
    about: 'The last day and the safe day',
    page: help('uwv', 'hub'),
    act: async (state) => {
      await wwDecision(state);
      typeDay(state, 'bezwaar', 'no', '13', '11', '2026');
    },
  },
  {
    name: 'too-late',
    about: 'The day is past',
    page: help('uwv', 'hub'),
    act: async (state) => {
      await wwDecision(state);
      typeDay(state, 'bezwaar', 'yes', '20', '11', '2026');
    },
  },
  {
    name: 'odd-year',
    about: 'A year that is asked about',
    page: help('uwv', 'hub'),
    act: async (state) => {
      await wwDecision(state);
      typeDay(state, 'bezwaar', 'no', '13', '11', '2062');
    },
  },
  {
    name: 'impossible-day',
    about: 'A day that no calendar has',
    page: help('uwv', 'hub'),
    act: async (state) => {
      await wwDecision(state);
      typeDay(state, 'bezwaar', 'no', '31', '2', '2026');
    },
  },
  {
    name: 'not-listed',
    about: 'No explanation of this letter',
    page: help('uwv', 'hub'),
    act: async (state) => {
      await openFinder(state);
      state.letterActions.choose({ kind: 'not-listed', agency: 'nl/uwv' });
    },
  },
  {
    name: 'do-not-know',
    about: 'Who does not know gets the shortest time',
    page: help('cjib', 'hub'),
    act: async (state) => {
      await until(() => state.content.value.kind === 'help');
      const { value } = state.content;
      if (value.kind !== 'help') return;
      for (const { unknown } of value.view.choiceGroups) state.chooseSituation(unknown.id, true);
    },
  },
  { name: 'ask-first', about: 'A question comes first', page: help('cjib', 'hub') },
  { name: 'strafbeschikking', about: 'Not to pay yet', page: help('cjib', 'hub'), act: letter('nl/cjib', 'o') },
  { name: 'sheet', about: 'The sheet for at home', page: ww, open: ['sheet'] },
  { name: 'none', about: 'No help on this page', page: { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' } },
  { name: 'no-page', about: 'A page that is not ours', page: { kind: 'no-page' } },
  { name: 'off', about: 'Switched off', page: { kind: 'off', host: 'www.uwv.nl' } },
  { name: 'missing', about: 'A pack that is not there', page: { ...ww, agency: 'nl/weg' } as PageState },
  { name: 'updated', about: 'After an update of ours', page: { kind: 'updated' } },
];
