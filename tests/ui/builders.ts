// What components show, made with only the parts that a test speaks about, and the real Dutch words of the panel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import type { PanelActions } from '../../components/Panel.tsx';
import type { About } from '../../components/panel-state.ts';
import type { ReaderProps } from '../../components/Reader.tsx';
import { type InterfaceWords, interfaceVoice, type Say } from '../../core/language/interface-words.ts';
import { interfaceFile } from '../../core/rule/folder-schema.ts';
import { readFile } from '../../core/rule/read-file.ts';
import type { AskView, ByView, ContactView, HelpView, Saying, SourceView, SpokenInline } from '../../core/view/help-view.ts';

// Every file that draws something takes it away again.
afterEach(cleanup);

/** The words of the panel in a language, from content-rules. */
export function wordsIn(language: string): InterfaceWords {
  const file = `interface/${language}.yaml`;
  const read = readFile(interfaceFile, readFileSync(join(import.meta.dirname, '..', '..', 'content-rules', file), 'utf8'), file);
  if (!read.ok) throw new Error(`${file} is broken`);
  return read.value.content;
}

export const dutch: InterfaceWords = wordsIn('nl');
export const say: Say = interfaceVoice(dutch, dutch);

/** A sentence in Dutch; or of other pieces, or in another language, where a test says so. */
export function aSaying(said: string | readonly SpokenInline[], changes: Partial<Saying> = {}): Saying {
  const inlines: readonly SpokenInline[] = typeof said === 'string' ? [{ kind: 'text', text: said }] : said;
  return { blocks: [{ kind: 'paragraph', inlines }], language: 'nl', direction: 'ltr', state: 'original', dutch: undefined, ...changes };
}

export const aSource = (changes: Partial<SourceView> = {}): SourceView => ({
  address: 'https://www.uwv.nl/nl/ww',
  host: 'www.uwv.nl',
  day: 'september 2026',
  how: 'reported',
  ...changes,
});

/** A term of one week after a first day. */
export const aTerm = (changes: Partial<ByView & { kind: 'term' }> = {}): ByView => ({
  kind: 'term',
  when: '1 week',
  after: aSaying('uw eerste dag'),
  dutch: undefined,
  whole: undefined,
  oldSource: undefined,
  isFolded: false,
  ...changes,
});

export const anAsk = (changes: Partial<AskView> = {}): AskView => ({
  id: 'bel',
  what: aSaying('Bel UWV.'),
  by: { kind: 'none' },
  ifNot: undefined,
  ...changes,
});

export const aContact = (changes: Partial<ContactView> = {}): ContactView => ({
  id: 'uwv/telefoon',
  kind: 'agency',
  name: aSaying('UWV Telefoon'),
  for: undefined,
  phone: '',
  hours: [],
  openNow: undefined,
  questions: [],
  isOldSource: false,
  cost: undefined,
  haveReady: [],
  firstWords: undefined,
  not: [],
  otherWays: [],
  walkIn: undefined,
  page: '',
  source: aSource(),
  ...changes,
});

/** A view of a page that asks nothing. */
export const aHelpView = (changes: Partial<HelpView> = {}): HelpView => ({
  rule: 'nl/uwv/ww',
  agency: 'UWV',
  language: 'nl',
  direction: 'ltr',
  title: aSaying('WW aanvragen'),
  verdict: 'nothing',
  waitsForAnswer: false,
  asks: [],
  isShortest: false,
  summary: aSaying('Dit gaat over de WW.'),
  recognise: undefined,
  situations: [],
  lenses: [],
  choiceGroups: [],
  needs: [],
  steps: [],
  doneWhen: undefined,
  terms: [],
  fields: [],
  isOtherPage: false,
  rights: [],
  contacts: [aContact()],
  nightLine: undefined,
  unknown: [aSaying('Wij weten niet of u WW krijgt.')],
  question: undefined,
  corrections: [],
  section: undefined,
  sources: [aSource()],
  sourcesOf: { asks: [], summary: [], needs: [], steps: [], fields: [], rights: [] },
  confirmed: [],
  author: 'machine',
  checkedOn: undefined,
  testedBy: undefined,
  translatedBy: undefined,
  languages: {},
  ...changes,
});

/** Nothing is read aloud. */
export const silentReader: ReaderProps = {
  reading: { kind: 'idle' },
  isSlow: false,
  isOnline: false,
  actions: { start: async () => {}, stop: () => false, pause() {}, goOn() {}, back() {}, setSlow() {}, allowOnline() {} },
};
/** Nobody to report to, on an ordinary day. */
export const anAbout = (changes: Partial<About['project']> = {}): About => ({
  project: { reportsTo: '', answerWithinDays: 10, version: '0.1.0', ...changes },
  today: { year: 2026, month: 11, day: 26 },
  sayDutch: say,
});

export const noActions: PanelActions = {
  close: undefined,
  chooseSituation() {},
  letters: { open() {}, choose() {}, back() {}, leave() {} },
  typeDay() {},
  saveFile() {},
  copy: () => true,
  print() {},
  pointAt() {},
  markWords() {},
  chooseLanguage() {},
  showHere() {},
  switchOffHere() {},
  pause() {},
  switchOn() {},
  showDrafts() {},
  showSection() {},
  stayOutOfPages() {},
  chooseTextSize() {},
};
