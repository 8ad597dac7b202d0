// What the panel shows and why, as signals. Everything it needs from outside is handed in, so each panel and each test has
// a state of its own.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../core/facts/day.ts';
import { type InterfaceWords, interfaceVoice, noWords, type Say } from '../core/language/interface-words.ts';
import type { AgencyPack, Loaded, TranslationPack } from '../core/pack/pack.ts';
import type { PageVerdict } from '../core/port/messages.ts';
import type { Look, Seen } from '../core/port/tool-messages.ts';
import type { Settings } from '../core/settings.ts';
import type { Term } from '../core/terms/find-terms.ts';
import type { DayTyped } from '../core/view/day-view.ts';
import { type HelpView, helpView } from '../core/view/help-view.ts';
import type { DaysTyped } from './ActByDay.tsx';

/** Where the panel stands towards its page. */
export type PageState = PageVerdict | { readonly kind: 'asking' | 'no-page' | 'elsewhere' | 'updated' };

export type PanelContent =
  | { readonly kind: 'help'; readonly view: HelpView }
  | { readonly kind: 'pack-missing' | 'pack-newer'; readonly agencyName: string; readonly contactPage: string }
  | { readonly kind: 'asking' | 'none' | 'waiting' | 'off' | 'no-page' | 'elsewhere' | 'updated' };

export type PanelSources = {
  loadPack(agency: string): Promise<Loaded<AgencyPack>>;
  loadTranslation(agency: string, language: string): Promise<Loaded<TranslationPack>>;
  loadInterface(language: string): Promise<InterfaceWords | undefined>;
  loadLanguages(): Promise<readonly InterfaceWords['language'][]>;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  onSettings(changed: (settings: Settings) => void): void;
  /** The day that it is in the Netherlands: figures hold until a day. */
  today(): Day;
};

export type PanelState = {
  readonly content: ReadonlySignal<PanelContent>;
  readonly agencyName: ReadonlySignal<string | undefined>;
  /** The host of the page, for switching help off there. */
  readonly host: ReadonlySignal<string | undefined>;
  readonly say: ReadonlySignal<Say>;
  readonly words: ReadonlySignal<InterfaceWords>;
  readonly settings: ReadonlySignal<Settings>;
  readonly languages: ReadonlySignal<readonly InterfaceWords['language'][]>;
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
  /** The days that the reader typed on this page, and today. */
  readonly days: ReadonlySignal<DaysTyped>;
  setPage(page: PageState): void;
  /** What the page tools saw; of another rule than the one that is shown it is not looked at. */
  setSeen(seen: Seen): void;
  setAtField(field: string): void;
  setAtTerm(term: string): void;
  markWords(marked: boolean): void;
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

/** Makes the state once settings and interface words are there, so that no word appears in the wrong language. */
export async function createPanelState(sources: PanelSources): Promise<PanelState> {
  const page = signal<PageState>({ kind: 'asking' });
  const settings = signal(await sources.loadSettings());
  const voices = signal<Voices>({ dutch: noWords, chosen: noWords });
  const help = signal<LoadedHelp | undefined>(undefined);
  const languages = signal<readonly InterfaceWords['language'][]>([]);
  const situations = signal<{ readonly rule: string; readonly chosen: ReadonlySet<string> }>({ rule: '', chosen: new Set() });
  const typedDays = signal<{ readonly rule: string; readonly typed: ReadonlyMap<string, DayTyped> }>({ rule: '', typed: new Map() });
  const broken = signal('');
  const seen = signal<Seen | undefined>(undefined);
  const atField = signal('');
  const atTerm = signal('');
  const marksWords = signal(false);
  let asked: Loading | undefined;

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
  /** Everything again, put in place at once: the panel and its help never speak two languages. */
  const refresh = async (): Promise<void> => {
    const { language } = settings.value;
    const [found, spoken] = await Promise.all([page.value.kind === 'help' ? helpOf(page.value.agency) : undefined, voicesIn(language)]);
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

  const say = computed(() => interfaceVoice(voices.value.chosen, voices.value.dutch));
  const content = computed((): PanelContent => {
    const now = page.value;
    if (now.kind !== 'help') return { kind: now.kind };
    if (help.value?.agency !== now.agency) return { kind: 'asking' };
    const { loaded, translation, language } = help.value;
    const chosen = situations.value.rule === now.rule ? situations.value.chosen : new Set<string>();
    const view =
      loaded.kind === 'pack'
        ? helpView({
            pack: loaded.pack,
            rule: now.rule,
            translation,
            language,
            situations: chosen,
            today: sources.today(),
            seen: seen.value,
            say: say.value,
          })
        : undefined;
    if (view) return { kind: 'help', view };
    return { kind: loaded.kind === 'newer' ? 'pack-newer' : 'pack-missing', agencyName: now.agencyName, contactPage: now.contactPage };
  });

  const look = computed((): Look | undefined => {
    const now = page.value;
    if (now.kind !== 'help' || help.value?.agency !== now.agency || help.value.loaded.kind !== 'pack') return undefined;
    const rules = help.value.loaded.pack.rules;
    const rule = Object.hasOwn(rules, now.rule) ? rules[now.rule] : undefined;
    if (!rule) return undefined;
    const facts = rule.facts.map(({ id, value, near }) => ({ id, value, near }));
    return { rule: now.rule, pageLanguage: rule.pageLanguage, facts, fields: rule.fields.map(({ id, find }) => ({ id, ...find })) };
  });

  const markedTerms = computed((): readonly Term[] => {
    const shown = content.value;
    if (!marksWords.value || settings.value.neverInPage || shown.kind !== 'help' || help.value?.loaded.kind !== 'pack') return [];
    const { forms } = help.value.loaded.pack;
    return shown.view.terms.flatMap(({ id }) => (Object.hasOwn(forms, id) ? [{ id, forms: forms[id] ?? [] }] : []));
  });

  const days = computed((): DaysTyped => {
    const { rule, typed } = typedDays.value;
    return { typed: page.value.kind === 'help' && page.value.rule === rule ? typed : new Map(), today: sources.today() };
  });

  return {
    content,
    days,
    look,
    atField,
    markedTerms,
    atTerm,
    say,
    settings,
    languages,
    broken,
    words: computed(() => voices.value.chosen),
    host: computed(() => ('host' in page.value ? page.value.host : undefined)),
    agencyName: computed(() => ('agencyName' in page.value ? page.value.agencyName : undefined)),
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
    setPage(next) {
      page.value = next;
      const there = asked?.agency === (next.kind === 'help' && next.agency) && asked.language === settings.value.language;
      if (next.kind === 'help' && !there) void helpOf(next.agency).then(showHelp);
    },
    chooseSituation(id, isChosen) {
      if (page.value.kind !== 'help') return;
      const { rule } = page.value;
      // What a reader chose belongs to the page it was chosen on.
      const chosen = new Set(situations.value.rule === rule ? situations.value.chosen : []);
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
      situations.value = { rule, chosen };
    },
    typeDay(ask, typed) {
      if (page.value.kind !== 'help') return;
      const { rule } = page.value;
      // As with situations: what was typed belongs to the page it was typed on.
      typedDays.value = { rule, typed: new Map([...(typedDays.value.rule === rule ? typedDays.value.typed : []), [ask, typed]]) };
    },
    chooseLanguage: (language) => sources.saveSettings({ ...settings.value, language }),
    changeSettings: (change) => sources.saveSettings(change(settings.value)),
    reload: async (message = '') => {
      broken.value = message;
      await refresh();
    },
  };
}
