// The states of the panel that the gallery draws: which rule, what the reader did, what the page tools saw. Each is a real
// rule in the real components; only what a reader and a page would do is played.

import { effect } from '@preact/signals';
import type { PageState, PanelState } from '../../components/panel-state.ts';
import type { Reading } from '../../components/reading-state.ts';
import type { AgencyPack, TranslationPack } from '../../core/pack/pack.ts';
import type { RichText } from '../../core/rule/rich-text.ts';
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
  /** The day that it is, where that is what one looks at: `2027-02-01`. */
  readonly day?: string;
  /** What no rule has today is planted in its pack, or in its translation. */
  readonly pack?: (pack: AgencyPack) => AgencyPack;
  readonly translation?: (pack: TranslationPack) => TranslationPack;
  /** Pressed once all is drawn: what only a component knows. */
  readonly press?: string;
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

async function showSectionOf(state: PanelState): Promise<void> {
  await until(() => state.content.value.kind === 'help');
  state.showSection(true);
}

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

/** The decision, with a day typed for its objection. */
const decisionWithDay =
  (inLetter: 'yes' | 'no', day: string, month: string, year: string) =>
  async (state: PanelState): Promise<void> => {
    await wwDecision(state);
    typeDay(state, 'bezwaar', inLetter, day, month, year);
  };

const said = (text: string): RichText => [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }];

/** The WW rule of a pack with other parts and more words. */
const wwRuleWith =
  (parts: Partial<AgencyPack['rules'][string]>, words: Readonly<Record<string, string>>) =>
  (pack: AgencyPack): AgencyPack => {
    const id = 'nl/uwv/ww-aanvragen';
    const rule = pack.rules[id];
    if (!rule) return pack;
    const own = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, said(text)]));
    return { ...pack, rules: { ...pack.rules, [id]: { ...rule, ...parts } }, words: { ...pack.words, [id]: { ...pack.words[id], ...own } } };
  };

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
    act: decisionWithDay('no', '13', '11', '2026'),
  },
  {
    name: 'too-late',
    about: 'The day is past',
    page: help('uwv', 'hub'),
    act: decisionWithDay('yes', '20', '11', '2026'),
  },
  {
    name: 'odd-year',
    about: 'A year that is asked about',
    page: help('uwv', 'hub'),
    act: decisionWithDay('no', '13', '11', '2062'),
  },
  {
    name: 'impossible-day',
    about: 'A day that no calendar has',
    page: help('uwv', 'hub'),
    act: decisionWithDay('no', '31', '2', '2026'),
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
  {
    name: 'verzet-day',
    about: 'The last day for verzet: no way online',
    page: help('cjib', 'hub'),
    act: async (state) => {
      await letter('nl/cjib', 'o')(state);
      typeDay(state, 'verzet', 'no', '20', '11', '2026');
    },
  },
  {
    name: 'today',
    about: 'The last day is today',
    page: help('uwv', 'hub'),
    act: decisionWithDay('yes', '25', '11', '2026'),
  },
  {
    name: 'maybe-later',
    about: 'A day after the last year of which all decrees are known',
    page: help('uwv', 'hub'),
    day: '2030-01-10',
    act: decisionWithDay('no', '4', '1', '2030'),
  },
  { name: 'expired', about: 'Figures that no longer hold', page: help('belastingdienst', 'toeslag-zorgtoeslag'), day: '2027-02-01', open: 'all' },
  { name: 'old', about: 'A figure of a very old source', page: ww, day: '2029-06-01', open: ['author'] },
  {
    name: 'corrected',
    about: 'What was wrong here before',
    page: ww,
    pack: wwRuleWith(
      { corrections: [{ year: 2026, month: 11, day: 1 }] },
      {
        'corrections.1.was': 'U vraagt aan binnen twee weken.',
        'corrections.1.is': 'U vraagt aan binnen een week.',
        'corrections.1.why': 'Wij lazen de pagina verkeerd.',
      },
    ),
  },
  {
    name: 'question',
    about: 'Is it clear?',
    page: ww,
    pack: wwRuleWith(
      {
        answers: [
          { id: 'vragen', isRight: true },
          { id: 'wachten', isRight: false },
        ],
      },
      {
        'question.ask': 'Wat doet u het eerst?',
        'question.answers.vragen.say': 'Zelf een uitkering aanvragen.',
        'question.answers.wachten.say': 'Wachten op een brief van UWV.',
        'question.again': 'UWV stuurt niets uit zichzelf. U vraagt zelf aan.',
      },
    ),
    press: 'input[name="understanding"]:not(:checked)',
  },
  {
    name: 'stale',
    about: 'In another language: the Dutch changed after it was translated',
    page: ww,
    translation: (pack) => ({ ...pack, stale: { ...pack.stale, 'nl/uwv/ww-aanvragen': ['asks.aanvragen.what', 'summary'] } }),
  },
  { name: 'section', about: 'The whole subject in the place of the page', page: help('uwv', 'ww-recht'), act: (state) => showSectionOf(state) },
  { name: 'draft', about: 'A reader who wants checked help only', page: ww, settings: { hideDrafts: true } },
  { name: 'helped', about: 'Answering back', page: ww, press: '.answers .button' },
  { name: 'hard-sentence', about: 'A note to the agency', page: ww, press: '.answers:last-of-type .button:last-child' },
  { name: 'sheet', about: 'The sheet for at home', page: ww, open: ['sheet'] },
  { name: 'none', about: 'No help on this page', page: { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' } },
  { name: 'no-page', about: 'A page that is not ours', page: { kind: 'no-page' } },
  { name: 'off', about: 'Switched off', page: { kind: 'off', host: 'www.uwv.nl' } },
  { name: 'missing', about: 'A pack that is not there', page: { ...ww, agency: 'nl/weg' } as PageState },
  { name: 'updated', about: 'After an update of ours', page: { kind: 'updated' } },
];
