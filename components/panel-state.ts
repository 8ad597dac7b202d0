// What the panel shows and why, as signals. Everything it needs from outside is handed in, so each panel and each test has
// a state of its own.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type InterfaceWords, interfaceVoice, type Say } from '../core/language/interface-words.ts';
import type { AgencyPack, Loaded, TranslationPack } from '../core/pack/pack.ts';
import type { PageVerdict } from '../core/port/messages.ts';
import type { Settings } from '../core/settings.ts';
import { type HelpView, helpView } from '../core/view/help-view.ts';

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
};

export type PanelState = {
  readonly content: ReadonlySignal<PanelContent>;
  readonly agencyName: ReadonlySignal<string | undefined>;
  /** The host of the page, for switching help off there. */
  readonly host: ReadonlySignal<string | undefined>;
  readonly say: ReadonlySignal<Say>;
  readonly words: ReadonlySignal<InterfaceWords>;
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly languages: ReadonlySignal<readonly InterfaceWords['language'][]>;
  /** Message of a broken rule file, in development only; empty otherwise. */
  readonly broken: ReadonlySignal<string>;
  setPage(page: PageState): void;
  chooseSituation(id: string, chosen: boolean): void;
  chooseLanguage(language: string): Promise<void>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** Reads packs and words again, after they were compiled anew. */
  reload(broken?: string): Promise<void>;
};

const noWords: InterfaceWords = { language: { code: 'nl', name: 'Nederlands', direction: 'ltr' }, words: {} };

/** Makes the state once settings and interface words are there, so that no word appears in the wrong language. */
export async function createPanelState(sources: PanelSources): Promise<PanelState> {
  const page = signal<PageState>({ kind: 'asking' });
  const settings = signal<Settings | undefined>(undefined);
  const dutch = signal<InterfaceWords>(noWords);
  const chosen = signal<InterfaceWords>(noWords);
  const languages = signal<readonly InterfaceWords['language'][]>([]);
  const pack = signal<{ agency: string; loaded: Loaded<AgencyPack> } | undefined>(undefined);
  const translation = signal<TranslationPack | undefined>(undefined);
  const situations = signal<ReadonlySet<string>>(new Set());
  const broken = signal('');

  const say = computed(() => interfaceVoice(chosen.value, dutch.value));
  const language = (): string => settings.value?.language ?? 'nl';

  const loadWords = async (): Promise<void> => {
    dutch.value = (await sources.loadInterface('nl')) ?? noWords;
    chosen.value = language() === 'nl' ? dutch.value : ((await sources.loadInterface(language())) ?? dutch.value);
  };
  const loadHelp = async (agency: string): Promise<void> => {
    const [loaded, translated] = await Promise.all([
      sources.loadPack(agency),
      language() === 'nl' ? undefined : sources.loadTranslation(agency, language()),
    ]);
    if (page.value.kind !== 'help' || page.value.agency !== agency) return;
    translation.value = translated?.kind === 'pack' ? translated.pack : undefined;
    pack.value = { agency, loaded };
  };
  const refresh = async (): Promise<void> => {
    await Promise.all([loadWords(), page.value.kind === 'help' ? loadHelp(page.value.agency) : undefined]);
  };

  settings.value = await sources.loadSettings();
  sources.onSettings((changed) => {
    settings.value = changed;
    void refresh();
  });
  await loadWords();
  // Their names are needed only once somebody looks for a language, so the first line does not wait for them.
  void sources.loadLanguages().then((found) => {
    languages.value = found;
  });

  const content = computed((): PanelContent => {
    const now = page.value;
    if (now.kind !== 'help') return { kind: now.kind };
    if (pack.value?.agency !== now.agency) return { kind: 'asking' };
    const { loaded } = pack.value;
    const view =
      loaded.kind === 'pack'
        ? helpView({
            pack: loaded.pack,
            rule: now.rule,
            translation: translation.value,
            language: language(),
            situations: situations.value,
            say: say.value,
          })
        : undefined;
    if (view) return { kind: 'help', view };
    return { kind: loaded.kind === 'newer' ? 'pack-newer' : 'pack-missing', agencyName: now.agencyName, contactPage: now.contactPage };
  });

  return {
    content,
    say,
    settings,
    languages,
    broken,
    words: chosen,
    host: computed(() => ('host' in page.value ? page.value.host : undefined)),
    agencyName: computed(() => ('agencyName' in page.value ? page.value.agencyName : undefined)),
    setPage(next) {
      const before = page.value;
      // What a reader chose belongs to the page it was chosen on.
      if (next.kind === 'help' && before.kind === 'help' && next.rule !== before.rule) situations.value = new Set();
      page.value = next;
      if (next.kind === 'help' && pack.value?.agency !== next.agency) void loadHelp(next.agency);
    },
    chooseSituation(id, isChosen) {
      const next = new Set(situations.value);
      if (isChosen) next.add(id);
      else next.delete(id);
      situations.value = next;
    },
    chooseLanguage: async (code) => {
      if (settings.value) await sources.saveSettings({ ...settings.value, language: code });
    },
    changeSettings: async (change) => {
      if (settings.value) await sources.saveSettings(change(settings.value));
    },
    reload: async (message = '') => {
      broken.value = message;
      await refresh();
    },
  };
}
