// What the panel shows and why, as signals. Everything it needs from outside is handed in, so each panel and each test has
// a state of its own.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../core/facts/day.ts';
import { type InterfaceWords, interfaceVoice, noWords, type Say } from '../core/language/interface-words.ts';
import type { PickableLanguage } from '../core/language/language.ts';
import type { LetterPack } from '../core/pack/letters.ts';
import type { AgencyPack, Loaded, PackRule, TranslationPack } from '../core/pack/pack.ts';
import { noProject, type Project } from '../core/pack/project.ts';
import type { PageVerdict } from '../core/port/messages.ts';
import type { Look, Seen } from '../core/port/tool-messages.ts';
import type { Settings } from '../core/settings.ts';
import type { Term } from '../core/terms/find-terms.ts';
import type { DayTyped } from '../core/view/day-view.ts';
import { type HelpView, helpView } from '../core/view/help-view.ts';
import { letterPlace } from '../core/view/letter-place.ts';
import { letterVoice } from '../core/view/letter-voice.ts';
import { ownOf } from '../core/view/rule-now.ts';
import type { DaysTyped } from './ActByDay.tsx';
import { createLetterState, type LetterActions, type LetterSubject, type LettersShown } from './letter-state.ts';

/** Where the panel stands towards its page. */
export type PageState = PageVerdict | { readonly kind: 'asking' | 'no-page' | 'elsewhere' | 'updated' };

export type PanelContent =
  | { readonly kind: 'help'; readonly view: HelpView }
  | { readonly kind: 'pack-missing' | 'pack-newer' | 'draft'; readonly agencyName: string; readonly contactPage: string }
  | { readonly kind: 'asking' | 'none' | 'waiting' | 'off' | 'no-page' | 'elsewhere' | 'updated' };

/** What a sheet and a report need besides the view: who answers for Wegwijs, which version and day it is, and a Dutch voice. */
export type About = { readonly project: Project & { readonly version: string }; readonly today: Day; readonly sayDutch: Say };

export type PanelSources = {
  loadPack(agency: string): Promise<Loaded<AgencyPack>>;
  loadTranslation(agency: string, language: string): Promise<Loaded<TranslationPack>>;
  /** Which letters are explained; nothing where the list cannot be read. */
  loadLetters(): Promise<LetterPack | undefined>;
  loadInterface(language: string): Promise<InterfaceWords | undefined>;
  loadLanguages(): Promise<readonly PickableLanguage[]>;
  loadProject(): Promise<About['project']>;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  onSettings(changed: (settings: Settings) => void): void;
  /** The day that it is in the Netherlands: figures hold until a day. */
  today(): Day;
  /** Milliseconds since 1970 (UTC): whether a telephone line is open. */
  now(): number;
};

export type PanelState = {
  readonly content: ReadonlySignal<PanelContent>;
  readonly agencyName: ReadonlySignal<string | undefined>;
  /** The host of the page, for switching help off there. */
  readonly host: ReadonlySignal<string | undefined>;
  readonly say: ReadonlySignal<Say>;
  readonly words: ReadonlySignal<InterfaceWords>;
  readonly about: ReadonlySignal<About>;
  readonly settings: ReadonlySignal<Settings>;
  readonly languages: ReadonlySignal<readonly PickableLanguage[]>;
  /** Message of a broken rule file, in development only; empty otherwise. */
  readonly broken: ReadonlySignal<string>;
  /** What the page tools should look for; nothing while there is no help. */
  readonly look: ReadonlySignal<Look | undefined>;
  /** The field of the page at which the reader is, if the rule explains it. */
  readonly atField: ReadonlySignal<string>;
  /** The words that are marked on the page: none until the reader asks for it. */
  readonly markedTerms: ReadonlySignal<readonly Term[]>;
  /** The marked word that the reader chose on the page. */
  readonly atTerm: ReadonlySignal<string>;
  /** The finding of letters, and the letter that takes the place of the page. */
  readonly letters: ReadonlySignal<LettersShown>;
  readonly letterActions: LetterActions;
  /** Whether the whole subject takes the place of the page. */
  readonly isAtSection: ReadonlySignal<boolean>;
  /** The days that the reader typed on this page, and today. */
  readonly days: ReadonlySignal<DaysTyped>;
  setPage(page: PageState): void;
  /** Another document: a letter and all that the reader told were of the one before. */
  forgetDocument(): void;
  /** What the page tools saw; of another rule than the one that is shown it is not looked at. */
  setSeen(seen: Seen): void;
  setAtField(field: string): void;
  setAtTerm(term: string): void;
  markWords(marked: boolean): void;
  /** What is open or shut now is said of the moment at which the page last spoke or the reader last asked. */
  lookAtClock(): void;
  /** Puts the whole subject in the place of the page, or goes back. */
  showSection(isShown: boolean): void;
  chooseSituation(id: string, chosen: boolean): void;
  typeDay(ask: string, typed: DayTyped): void;
  chooseLanguage(language: string): Promise<void>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** Reads packs and words again, after they were compiled anew. */
  reload(broken?: string): Promise<void>;
};

/** The help of an agency in one language, put in place as a whole, so that no sentence is ever in half a language. */
type Loading = { readonly agency: string; readonly language: string };
type LoadedHelp = Loading & { readonly loaded: Loaded<AgencyPack>; readonly translation: TranslationPack | undefined };
type Voices = { readonly dutch: InterfaceWords; readonly chosen: InterfaceWords };

/** What a reader told us in one rule: what fits them, and the days they typed. */
type Told = { readonly chosen: ReadonlySet<string>; readonly typed: ReadonlyMap<string, DayTyped> };
const nothingTold = (): Told => ({ chosen: new Set(), typed: new Map() });

const isSameRule = (before: PageState, now: PageState): boolean => before.kind === 'help' && now.kind === 'help' && before.rule === now.rule;

/** Makes the state once settings and interface words are there, so that no word appears in the wrong language. */
export async function createPanelState(sources: PanelSources): Promise<PanelState> {
  const page = signal<PageState>({ kind: 'asking' });
  const settings = signal(await sources.loadSettings());
  const voices = signal<Voices>({ dutch: noWords, chosen: noWords });
  const help = signal<LoadedHelp | undefined>(undefined);
  const languages = signal<readonly PickableLanguage[]>([]);
  const project = signal<About['project']>({ ...noProject, version: '' });
  /** By rule, of the page and of what took its place. It is kept as long as the document. */
  const told = signal<ReadonlyMap<string, Told>>(new Map());
  const atSection = signal(false);
  const broken = signal('');
  const seen = signal<Seen | undefined>(undefined);
  const atField = signal('');
  const atTerm = signal('');
  const marksWords = signal(false);
  const moment = signal(sources.now());
  let asked: Loading | undefined;

  /** The rule of the page itself, while the pack that is there has it. */
  const ruleOfPage = computed((): PackRule | undefined => {
    const now = page.value;
    return now.kind === 'help' && help.value?.loaded.kind === 'pack' ? ownOf(help.value.loaded.pack.rules, now.rule) : undefined;
  });
  const letters = createLetterState({
    sources,
    language: () => settings.value.language,
    // A letter stays while the reader moves about in one document; where the panel says something else, it is not in the way.
    ground: computed(() => {
      const now = page.value;
      if (now.kind === 'help') return { agency: now.agency, host: now.host };
      return now.kind === 'none' || now.kind === 'waiting' ? { agency: '', host: now.host } : undefined;
    }),
    fitting: () => ruleOfPage.value?.letters ?? [],
    moved: () => loadSubject(),
  });
  /** The rule about the whole subject of the page, while the reader looks at that. */
  const section = computed((): LetterSubject | undefined => {
    const now = page.value;
    const rule = ruleOfPage.value?.section;
    return atSection.value && now.kind === 'help' && rule ? { ...now, rule } : undefined;
  });
  /** What the panel explains: the letter that the reader chose, or the whole subject, else the page. */
  const subject = computed(
    (): LetterSubject | undefined => letters.subject.value ?? section.value ?? (page.value.kind === 'help' ? page.value : undefined),
  );

  const toldHere = computed((): Told => told.value.get(subject.value?.rule ?? '') ?? nothingTold());
  const tell = (said: Partial<Told>): void => {
    const { rule } = subject.peek() ?? {};
    if (rule !== undefined) told.value = new Map([...told.peek(), [rule, { ...toldHere.peek(), ...said }]]);
  };
  const forgetDocument = (): void => {
    batch(() => {
      letters.actions.leave();
      atSection.value = false;
      told.value = new Map();
    });
  };

  const voicesIn = async (language: string): Promise<Voices> => {
    const [dutch = noWords, chosen] = await Promise.all([
      sources.loadInterface('nl'),
      language === 'nl' ? undefined : sources.loadInterface(language),
    ]);
    return { dutch, chosen: chosen ?? dutch };
  };
  /** The help of an agency, or nothing where something else was asked for in the meantime. */
  const helpOf = async (agency: string): Promise<LoadedHelp | undefined> => {
    const wanted: Loading = { agency, language: settings.value.language };
    asked = wanted;
    const [loaded, translated] = await Promise.all([
      sources.loadPack(agency),
      wanted.language === 'nl' ? undefined : sources.loadTranslation(agency, wanted.language),
    ]);
    return asked === wanted ? { ...wanted, loaded, translation: translated?.kind === 'pack' ? translated.pack : undefined } : undefined;
  };
  const showHelp = (found: LoadedHelp | undefined): void => {
    if (found) help.value = found;
  };
  const loadSubject = (): void => {
    const { agency } = subject.value ?? {};
    const there = asked?.agency === agency && asked?.language === settings.value.language;
    if (agency !== undefined && !there) void helpOf(agency).then(showHelp);
  };
  /** Everything again, put in place at once: the panel and its help never speak two languages. */
  const refresh = async (): Promise<void> => {
    const { language } = settings.value;
    const [found, spoken] = await Promise.all([subject.value && helpOf(subject.value.agency), voicesIn(language), letters.reload()]);
    // An answer that comes after another choice is nobody's any more.
    if (language !== settings.value.language) return;
    batch(() => {
      voices.value = spoken;
      showHelp(found);
    });
  };

  sources.onSettings((changed) => {
    settings.value = changed;
    void refresh();
  });
  voices.value = await voicesIn(settings.value.language);
  // Their names are needed only once somebody looks for a language, so the first line does not wait for them.
  void sources.loadLanguages().then((found) => {
    languages.value = found;
  });

  // The foot of the panel comes last; the first line does not wait for it either.
  void sources.loadProject().then((found) => {
    project.value = found;
  });

  const say = computed(() => interfaceVoice(voices.value.chosen, voices.value.dutch));
  const content = computed((): PanelContent => {
    const now = page.value;
    const shown = subject.value;
    if (!shown) return { kind: now.kind === 'help' ? 'asking' : now.kind };
    if (help.value?.agency !== shown.agency) return { kind: 'asking' };
    const { loaded, translation, language } = help.value;
    const view =
      loaded.kind === 'pack'
        ? helpView({
            pack: loaded.pack,
            rule: shown.rule,
            translation,
            language,
            situations: toldHere.value.chosen,
            today: sources.today(),
            // A letter lies on the table: what stands on the page says nothing of it.
            seen: letters.subject.value ? undefined : seen.value,
            say: letters.subject.value ? letterVoice(say.value) : say.value,
            now: moment.value,
          })
        : undefined;
    const { agencyName, contactPage } = shown;
    if (view && settings.value.hideDrafts && view.checkedOn === undefined) return { kind: 'draft', agencyName, contactPage };
    if (view) return { kind: 'help', view };
    return { kind: loaded.kind === 'newer' ? 'pack-newer' : 'pack-missing', agencyName, contactPage };
  });

  const look = computed((): Look | undefined => {
    const shown = subject.value;
    if (letters.subject.value || !shown || help.value?.agency !== shown.agency || help.value.loaded.kind !== 'pack') return undefined;
    const rule = ownOf(help.value.loaded.pack.rules, shown.rule);
    if (!rule) return undefined;
    const facts = rule.facts.map(({ id, value, near }) => ({ id, value, near }));
    return { rule: shown.rule, pageLanguage: rule.pageLanguage, facts, fields: rule.fields.map(({ id, find }) => ({ id, ...find })) };
  });

  const markedTerms = computed((): readonly Term[] => {
    const shown = content.value;
    if (!marksWords.value || letters.subject.value || settings.value.neverInPage || shown.kind !== 'help' || help.value?.loaded.kind !== 'pack')
      return [];
    const { forms } = help.value.loaded.pack;
    return shown.view.terms.flatMap(({ id }) => (Object.hasOwn(forms, id) ? [{ id, forms: forms[id] ?? [] }] : []));
  });

  const lettersShown = computed((): LettersShown => {
    const now = page.value;
    const portals = help.value?.loaded.kind === 'pack' ? help.value.loaded.pack.portals : [];
    const rule = ruleOfPage.value;
    const place = rule && now.kind === 'help' ? letterPlace(rule, portals.includes(now.host)) : 'first';
    return letters.shown.value ?? { kind: 'shut', place };
  });

  const days = computed((): DaysTyped => ({ typed: toldHere.value.typed, today: sources.today() }));

  return {
    content,
    letters: lettersShown,
    letterActions: letters.actions,
    days,
    isAtSection: computed(() => section.value !== undefined && !letters.subject.value),
    look,
    atField,
    markedTerms,
    atTerm,
    say,
    about: computed(() => ({ project: project.value, today: sources.today(), sayDutch: interfaceVoice(voices.value.dutch, voices.value.dutch) })),
    settings,
    languages,
    broken,
    words: computed(() => voices.value.chosen),
    host: computed(() => ('host' in page.value ? page.value.host : undefined)),
    agencyName: computed(() => letters.sender.value ?? ('agencyName' in page.value ? page.value.agencyName : undefined)),
    setSeen(next) {
      seen.value = next;
    },
    setAtField(field) {
      atField.value = field;
    },
    setAtTerm(term) {
      atTerm.value = term;
    },
    markWords(marked) {
      marksWords.value = marked;
    },
    lookAtClock() {
      moment.value = sources.now();
    },
    setPage(next) {
      batch(() => {
        moment.value = sources.now();
        if (next.kind !== 'help' || !isSameRule(page.peek(), next)) atSection.value = false;
        page.value = next;
      });
      if (next.kind === 'no-page') forgetDocument();
      loadSubject();
    },
    forgetDocument,
    showSection(isShown) {
      atSection.value = isShown;
    },
    chooseSituation(id, isChosen) {
      const chosen = new Set(toldHere.peek().chosen);
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
      tell({ chosen });
    },
    typeDay: (ask, typed) => tell({ typed: new Map([...toldHere.peek().typed, [ask, typed]]) }),
    chooseLanguage: (language) => sources.saveSettings({ ...settings.value, language }),
    changeSettings: (change) => sources.saveSettings(change(settings.value)),
    reload: async (message = '') => {
      broken.value = message;
      await refresh();
    },
  };
}
