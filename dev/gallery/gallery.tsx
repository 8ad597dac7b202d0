// One state of the panel at an address: `?state=first&language=ar&theme=dark`. It is the panel itself, on the real packs;
// what the browser would give it, an address does.
import '../../components/theme.css';
import '../../components/own-page.css';
import './gallery.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { HardSentenceOnDemand, HelpReportOnDemand } from '../../components/AnswerBack.tsx';
import { Panel, type PanelActions, type PanelProps } from '../../components/Panel.tsx';
import { panelProps } from '../../components/panel-props.ts';
import { createPanelState, type PanelState } from '../../components/panel-state.ts';
import { SheetOnDemand } from '../../components/TakeHome.tsx';
import { dutchDay } from '../../core/facts/day.ts';
import { tagOf } from '../../core/language/language.ts';
import { type AgencyPack, type Loaded, readPack, type TranslationPack } from '../../core/pack/pack.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { type OtherPage, otherPages } from './other-pages.tsx';
import { type GalleryState, galleryStates } from './states.ts';

const asked = new URLSearchParams(location.search);
const app = document.getElementById('app') as HTMLElement;

const file = async (path: string): Promise<unknown> => {
  const answer = await fetch(`/packs/${path}.json`);
  return answer.ok ? answer.json() : undefined;
};

type Played = Pick<GalleryState, 'day' | 'pack' | 'translation'>;

const changed = <Pack extends AgencyPack | TranslationPack>(loaded: Loaded<Pack>, change: ((pack: Pack) => Pack) | undefined): Loaded<Pack> =>
  loaded.kind === 'pack' && change ? { ...loaded, pack: change(loaded.pack) } : loaded;

async function stateOf(settings: Settings, { day, pack, translation }: Played = {}): Promise<PanelState> {
  // One day and hour for every picture, so that two runs can be laid side by side.
  const now = day ? Date.parse(`${day}T11:00:00Z`) : Date.UTC(2026, 10, 25, 11);
  return createPanelState({
    loadPack: async (agency) => changed(readPack<AgencyPack>(await file(agency)), pack),
    loadTranslation: async (agency, language) => changed(readPack<TranslationPack>(await file(`${agency}.${language}`)), translation),
    loadLetters: async () => (await file('letters')) as never,
    loadInterface: async (language) => (await file(`interface/${language}`)) as never,
    loadLanguages: async () => (await file('languages')) as never,
    loadProject: async () => ({ reportsTo: '', answerWithinDays: 10, version: '0.1.0' }),
    loadSettings: async () => settings,
    saveSettings: async () => {},
    onSettings: () => {},
    today: () => dutchDay(new Date(now)),
    now: () => now,
  });
}

const actionsOf = (state: PanelState): PanelActions => ({
  close() {},
  letters: state.letterActions,
  copy: () => true,
  pointAt() {},
  showHere() {},
  switchOffHere() {},
  switchOn() {},
  showDrafts() {},
  showSection: state.showSection,
  pause() {},
  stayOutOfPages() {},
  chooseLanguage() {},
  chooseSituation: state.chooseSituation,
  markWords: state.markWords,
  typeDay: state.typeDay,
  saveFile() {},
  print() {},
  chooseTextSize() {},
});

/** Nothing is heard here; only what a reader would see of it is drawn. */
const readerOf = ({ reading = { kind: 'idle' } }: GalleryState): PanelProps['reader'] => ({
  reading,
  isSlow: false,
  isOnline: false,
  actions: { start: async () => {}, stop: () => false, pause() {}, goOn() {}, back() {}, setSlow() {}, allowOnline() {} },
});

async function show(shown: GalleryState): Promise<void> {
  const language = asked.get('language') ?? 'nl';
  // What a reader waits for a moment is there in every picture.
  await Promise.all([SheetOnDemand, HelpReportOnDemand, HardSentenceOnDemand].map((part) => part.fetchAhead()));
  const state = await stateOf({ ...defaultSettings, ...shown.settings, language }, shown);
  state.setPage(shown.page);
  const actions = actionsOf(state);
  effect(() => {
    const props = panelProps(state, readerOf(shown), actions);
    document.documentElement.lang = tagOf(props.language);
    document.documentElement.dir = props.language.direction;
    document.documentElement.dataset.size = props.textSize;
    render(<Panel {...props} />, app);
  });
  if (asked.has('theme')) document.documentElement.dataset.theme = asked.get('theme') ?? '';
  await shown.act?.(state);
  document.documentElement.dataset.drawing = shown.name;
  const stop = effect(() => {
    if (state.content.value.kind === 'asking') return;
    // Drawn once more after what the reader did; then the folds are there to be opened.
    requestAnimationFrame(() => {
      const wanted = shown.open ?? [];
      for (const fold of app.querySelectorAll('details')) fold.open ||= wanted === 'all' || wanted.includes(fold.id);
      if (shown.press) app.querySelector<HTMLElement>(shown.press)?.click();
      document.documentElement.dataset.drawn = shown.name;
    });
    queueMicrotask(() => stop());
  });
}

/** A page of ours that is no panel. */
async function showOther(page: OtherPage): Promise<void> {
  const state = await stateOf({ ...defaultSettings, language: asked.get('language') ?? 'nl' });
  effect(() => {
    const { language } = state.words.value;
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = language.direction;
    render(page.draw({ say: state.say.value, language, languages: state.languages.value }), app);
    if (state.languages.value.length > 0) document.documentElement.dataset.drawn = page.name;
  });
}

/** Every state side by side, each in a frame of its own width. */
function index(): void {
  render(
    <main class="gallery">
      {[...galleryStates, ...otherPages].map(({ name, about }) => (
        <figure key={name}>
          <figcaption>
            <a href={`?state=${name}`}>{name}</a>: {about}
          </figcaption>
          <iframe title={about} src={`?state=${name}&language=${asked.get('language') ?? 'nl'}&theme=${asked.get('theme') ?? ''}`} />
        </figure>
      ))}
    </main>,
    app,
  );
}

const wanted = galleryStates.find(({ name }) => name === asked.get('state'));
const other = otherPages.find(({ name }) => name === asked.get('state'));
if (wanted) void show(wanted);
else if (other) void showOther(other);
else index();
