import { effect } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelState, type PageState, type PanelSources, type PanelState } from '../../../components/panel-state.ts';
import type { AgencyPack, Loaded, TranslationPack } from '../../../core/pack/pack.ts';
import type { PageVerdict } from '../../../core/port/messages.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { type DayTyped, nothingTyped } from '../../../core/view/day-view.ts';
import { englishOf, uwvPackOf } from '../../unit/pack/packs-of.ts';
import { aContactEntry, aRule, by, type FileChanges, paths } from '../../unit/rule/a-rules-folder.ts';
import { anAbout, dutch, wordsIn } from '../builders.ts';

/** Two rules that have a situation of one name, and English words for the title of the first. */
const situations = [{ id: 'ziek', label: 'Ik ben ziek' }];
const folder: FileChanges = {
  [paths.rule]: aRule({ situations }),
  'nl/uwv/pages/wia.yaml': aRule({ title: 'WIA', match: { paths: ['/nl/wia'], when: [{ heading: 'WIA' }] }, situations }),
  [paths.ruleInEnglish]: { by: by('machine'), title: 'Unemployment' },
};
const pack: AgencyPack = uwvPackOf(folder);
const translation: TranslationPack = englishOf(folder) ?? expect.fail('no words');

const onPage = (rule: string, agency = 'nl/uwv'): PageVerdict => ({
  kind: 'help',
  host: 'www.uwv.nl',
  rule,
  agency,
  agencyName: 'UWV',
  contactPage: 'https://www.uwv.nl/contact',
});
const ww = onPage('nl/uwv/ww');

/** A promise that a test keeps when it wants. */
function later<Value>(): { promise: Promise<Value>; come(value: Value): Promise<void> } {
  let come: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    come = resolve;
  });
  return {
    promise,
    async come(value) {
      come(value);
      await settled();
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

let change: (settings: Settings) => void = () => {};
beforeEach(() => {
  change = () => {};
});

async function aState(sources: Partial<PanelSources> = {}): Promise<PanelState> {
  const state = await createPanelState({
    loadPack: async () => ({ kind: 'pack', pack }),
    loadTranslation: async (_, language) => (language === 'en' ? { kind: 'pack', pack: translation } : { kind: 'missing' }),
    loadLetters: async () => undefined,
    loadInterface: async (language) => (language === 'nl' || language === 'en' ? wordsIn(language) : undefined),
    loadProject: async () => anAbout().project,
    loadLanguages: async () => [dutch.language],
    loadSettings: async () => defaultSettings,
    today: () => ({ year: 2026, month: 11, day: 25 }),
    now: () => 0,
    saveSettings: async (settings) => change(settings),
    onSettings: (changed) => {
      change = changed;
    },
    ...sources,
  });
  await settled();
  return state;
}

async function show(state: PanelState, page: PageState): Promise<void> {
  state.setPage(page);
  await settled();
}

/** What a reader sees: the kind of content, or the title of the help. */
function shown(state: PanelState): string {
  const content = state.content.value;
  if (content.kind !== 'help') return content.kind;
  return content.view.title.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []))
    .map(({ text }) => text)
    .join('');
}
const languageShown = (state: PanelState): string => (state.content.value.kind === 'help' ? state.content.value.view.title.language : '');
const chosen = (state: PanelState): string[] =>
  state.content.value.kind === 'help' ? state.content.value.view.situations.filter((each) => each.chosen).map(({ id }) => id) : [];

describe('the whole subject of a page', () => {
  const subject: FileChanges = {
    'nl/uwv/pages/sectie.yaml': aRule({
      kind: 'section',
      title: 'Alles over WW',
      match: { paths: ['/nl/ww/**'], when: [{ heading: 'WW' }] },
      situations,
    }),
    [paths.rule]: aRule({ match: { paths: ['/nl/ww/aanvragen'], when: [{ heading: 'WW' }] }, situations }),
  };
  const onWw = async (): Promise<PanelState> => {
    const state = await aState({ loadPack: async () => ({ kind: 'pack', pack: uwvPackOf(subject) }) });
    await show(state, ww);
    return state;
  };

  test('takes the place of the page when the reader wants that, and goes back', async () => {
    const state = await onWw();
    state.showSection(true);
    expect([shown(state), state.isAtSection.value]).toEqual(['Alles over WW', true]);
    state.showSection(false);
    expect([shown(state), state.isAtSection.value]).toEqual(['WW', false]);
  });

  test('is held against the page that lies open', async () => {
    const state = await onWw();
    state.showSection(true);
    expect(state.look.value?.rule).toBe('nl/uwv/sectie');
  });

  test('and the page each keep what the reader told', async () => {
    const state = await onWw();
    state.chooseSituation('ziek', true);
    state.showSection(true);
    expect(chosen(state)).toEqual([]);
    state.showSection(false);
    expect(chosen(state)).toEqual(['ziek']);
  });

  test.each<PageState>([{ kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' }, onPage('nl/uwv/wia')])(
    'is left with the page (%j)',
    async (next) => {
      const state = await onWw();
      state.showSection(true);
      await show(state, next);
      await show(state, ww);
      expect(state.isAtSection.value).toBe(false);
    },
  );
});

describe('help that nobody checked', () => {
  test('stays away where the reader wants none of it, with the agency as a way out', async () => {
    const state = await aState({ loadSettings: async () => ({ ...defaultSettings, hideDrafts: true }) });
    await show(state, ww);
    expect(state.content.value).toEqual({ kind: 'draft', agencyName: 'UWV', contactPage: 'https://www.uwv.nl/contact' });
  });

  test('is there once the reader wants it again', async () => {
    const state = await aState({ loadSettings: async () => ({ ...defaultSettings, hideDrafts: true }) });
    await show(state, ww);
    await state.changeSettings((settings) => ({ ...settings, hideDrafts: false }));
    await settled();
    expect(shown(state)).toBe('WW');
  });
});

describe('a page', () => {
  test('is asked for before anything is shown', async () => {
    expect(shown(await aState())).toBe('asking');
  });

  test('with help gets the pack of its agency', async () => {
    const loadPack = vi.fn(async (): Promise<Loaded<AgencyPack>> => ({ kind: 'pack', pack }));
    const state = await aState({ loadPack });
    await show(state, ww);
    expect(loadPack).toHaveBeenCalledExactlyOnceWith('nl/uwv');
    expect(shown(state)).toBe('WW');
  });

  test('is waited for while its pack is on the way', async () => {
    const coming = later<Loaded<AgencyPack>>();
    const state = await aState({ loadPack: () => coming.promise });
    await show(state, ww);
    expect(shown(state)).toBe('asking');
    await coming.come({ kind: 'pack', pack });
    expect(shown(state)).toBe('WW');
  });

  test('of the same agency loads nothing again', async () => {
    const loadPack = vi.fn(async (): Promise<Loaded<AgencyPack>> => ({ kind: 'pack', pack }));
    const state = await aState({ loadPack });
    await show(state, ww);
    await show(state, onPage('nl/uwv/wia'));
    expect(loadPack).toHaveBeenCalledOnce();
    expect(shown(state)).toBe('WIA');
  });

  test.each<PageState>([
    { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' },
    { kind: 'waiting', host: 'www.uwv.nl', agencyName: 'UWV' },
    { kind: 'off', host: 'www.uwv.nl' },
    { kind: 'no-page' },
    { kind: 'elsewhere' },
    { kind: 'updated' },
  ])('without help says so: $kind', async (page) => {
    const state = await aState();
    await show(state, ww);
    await show(state, page);
    expect(shown(state)).toBe(page.kind);
  });

  test('tells its agency and its host, while it has them', async () => {
    const state = await aState();
    await show(state, ww);
    expect([state.agencyName.value, state.host.value]).toEqual(['UWV', 'www.uwv.nl']);
    await show(state, { kind: 'no-page' });
    expect([state.agencyName.value, state.host.value]).toEqual([undefined, undefined]);
  });
});

describe('a pack', () => {
  test.each<[Loaded<AgencyPack>['kind'], string]>([
    ['missing', 'pack-missing'],
    ['newer', 'pack-newer'],
  ])('that is %s keeps the way to the agency', async (kind, content) => {
    const state = await aState({ loadPack: async () => ({ kind }) as Loaded<AgencyPack> });
    await show(state, ww);
    expect(state.content.value).toEqual({ kind: content, agencyName: 'UWV', contactPage: 'https://www.uwv.nl/contact' });
  });

  test('that does not hold the rule is as good as missing', async () => {
    const state = await aState();
    await show(state, onPage('nl/uwv/weg'));
    expect(shown(state)).toBe('pack-missing');
  });

  test('of an agency that was left in the meantime is not shown', async () => {
    const coming = { 'nl/svb': later<Loaded<AgencyPack>>(), 'nl/uwv': later<Loaded<AgencyPack>>() };
    const state = await aState({ loadPack: (agency) => coming[agency as keyof typeof coming].promise });
    await show(state, onPage('nl/svb/aow', 'nl/svb'));
    await show(state, ww);
    await coming['nl/uwv'].come({ kind: 'pack', pack });
    await coming['nl/svb'].come({ kind: 'missing' });
    expect(shown(state)).toBe('WW');
  });
});

describe('days that the reader typed', () => {
  const typed: DayTyped = { ...nothingTyped, inLetter: 'no', boxes: { day: '3', month: '3', year: '2026' } };

  test('stay through another language, each with its own ask', async () => {
    const state = await aState();
    await show(state, ww);
    state.typeDay('bezwaar', typed);
    state.typeDay('melding', nothingTyped);
    await state.chooseLanguage('en');
    await settled();
    expect([...state.days.value.typed]).toEqual([
      ['bezwaar', typed],
      ['melding', nothingTyped],
    ]);
  });

  test('belong to the page they were typed on, and to no page without help', async () => {
    const state = await aState();
    state.typeDay('bezwaar', typed);
    await show(state, ww);
    expect(state.days.value.typed.size).toBe(0);
    state.typeDay('bezwaar', typed);
    await show(state, onPage('nl/uwv/wia'));
    expect(state.days.value.typed.size).toBe(0);
  });

  test('are never stored', async () => {
    const saved = vi.fn();
    const state = await aState({ saveSettings: saved });
    await show(state, ww);
    state.typeDay('bezwaar', typed);
    await settled();
    expect(saved).not.toHaveBeenCalled();
  });

  test('are held against the day that it is when they are typed', async () => {
    let today = { year: 2026, month: 11, day: 25 };
    const state = await aState({ today: () => today });
    await show(state, ww);
    expect(state.days.value.today.day).toBe(25);
    today = { ...today, day: 26 };
    state.typeDay('bezwaar', typed);
    expect(state.days.value.today.day).toBe(26);
  });
});

describe('situations', () => {
  test('are chosen and let go', async () => {
    const state = await aState();
    await show(state, ww);
    state.chooseSituation('ziek', true);
    expect(chosen(state)).toEqual(['ziek']);
    state.chooseSituation('ziek', false);
    expect(chosen(state)).toEqual([]);
  });

  test('stay while the rule stays', async () => {
    const state = await aState();
    await show(state, ww);
    state.chooseSituation('ziek', true);
    await show(state, { ...ww });
    expect(chosen(state)).toEqual(['ziek']);
  });

  test('belong to the rule they were chosen on', async () => {
    const state = await aState();
    await show(state, ww);
    state.chooseSituation('ziek', true);
    await show(state, onPage('nl/uwv/wia'));
    expect(chosen(state)).toEqual([]);
  });

  test('do so also where a page was drawing itself in between', async () => {
    const state = await aState();
    await show(state, ww);
    state.chooseSituation('ziek', true);
    await show(state, { kind: 'waiting', host: 'www.uwv.nl', agencyName: 'UWV' });
    await show(state, onPage('nl/uwv/wia'));
    expect(chosen(state)).toEqual([]);
  });

  test('are handed to nobody', async () => {
    const saveSettings = vi.fn(async () => {});
    const state = await aState({ saveSettings });
    await show(state, ww);
    state.chooseSituation('ziek', true);
    expect(saveSettings).not.toHaveBeenCalled();
  });
});

describe('languages', () => {
  test('choosing one keeps it among the settings', async () => {
    const saveSettings = vi.fn(async () => {});
    const state = await aState({ saveSettings });
    await state.chooseLanguage('en');
    expect(saveSettings).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, language: 'en' });
  });

  test('a change brings the words of the panel and of the help', async () => {
    const state = await aState();
    await show(state, ww);
    await state.chooseLanguage('en');
    await settled();
    expect(state.say.value('close')).toBe('Close');
    expect(shown(state)).toBe('Unemployment');
    await state.chooseLanguage('nl');
    await settled();
    expect([state.say.value('close'), shown(state), languageShown(state)]).toEqual(['Sluit', 'WW', 'nl']);
  });

  test('a sentence that the language does not have is Dutch', async () => {
    const state = await aState({ loadSettings: async () => ({ ...defaultSettings, language: 'ar' }) });
    expect(state.say.value('close')).toBe('Sluit');
  });

  test('no sentence is given a language that it does not have, while the words are on the way', async () => {
    const state = await aState();
    await show(state, ww);
    await state.chooseLanguage('en');
    await settled();
    const seen: [string, string][] = [];
    effect(() => {
      seen.push([shown(state), languageShown(state)]);
    });
    await state.chooseLanguage('nl');
    await settled();
    await state.chooseLanguage('ar');
    await settled();
    expect(seen.filter(([title, language]) => (title === 'WW') !== (language === 'nl'))).toEqual([]);
  });

  test('words that come late do not stand in for those chosen after them', async () => {
    const english = later<ReturnType<typeof wordsIn>>();
    const state = await aState({ loadInterface: async (language) => (language === 'en' ? english.promise : dutch) });
    await state.chooseLanguage('en');
    await state.chooseLanguage('nl');
    await settled();
    await english.come(wordsIn('en'));
    expect(state.say.value('close')).toBe('Sluit');
  });

  test('a translation that comes late does not stand in for the one chosen after it', async () => {
    const arabic = later<Loaded<TranslationPack>>();
    const state = await aState({
      loadTranslation: (_, language) => (language === 'ar' ? arabic.promise : Promise.resolve({ kind: 'pack', pack: translation })),
    });
    await show(state, ww);
    await state.chooseLanguage('ar');
    await state.chooseLanguage('en');
    await settled();
    await arabic.come({ kind: 'missing' });
    expect([shown(state), languageShown(state)]).toEqual(['Unemployment', 'en']);
  });

  test('a change on a page without help holds on the next page with help', async () => {
    const state = await aState();
    await show(state, ww);
    await show(state, { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' });
    await state.chooseLanguage('en');
    await settled();
    await show(state, ww);
    expect([shown(state), languageShown(state)]).toEqual(['Unemployment', 'en']);
  });

  test('those to choose from come when they come', async () => {
    const coming = later<readonly (typeof dutch.language)[]>();
    const state = await aState({ loadLanguages: () => coming.promise });
    expect(state.languages.value).toEqual([]);
    await coming.come([dutch.language]);
    expect(state.languages.value).toEqual([dutch.language]);
  });
});

describe('marks of words', () => {
  const glossary = [{ id: 'dagloon', word: 'dagloon', is: 'Iets.', forms: ['daglonen'] }];
  const withTerm = uwvPackOf({ ...folder, [paths.glossary]: glossary, [paths.rule]: aRule({ terms: ['dagloon'] }) });
  const onWw = async (settings: Settings = defaultSettings): Promise<PanelState> => {
    const state = await aState({ loadPack: async () => ({ kind: 'pack', pack: withTerm }), loadSettings: async () => settings });
    await show(state, ww);
    return state;
  };

  test('are asked for by the reader only, and taken back', async () => {
    const state = await onWw();
    expect(state.markedTerms.value).toEqual([]);
    state.markWords(true);
    expect(state.markedTerms.value).toEqual([{ id: 'dagloon', forms: ['dagloon', 'daglonen'] }]);
    state.markWords(false);
    expect(state.markedTerms.value).toEqual([]);
  });

  test('are of the page that is shown', async () => {
    const state = await onWw();
    state.markWords(true);
    await show(state, { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' });
    expect(state.markedTerms.value).toEqual([]);
  });

  test('are never made where nothing of ours may be in the page', async () => {
    const state = await onWw({ ...defaultSettings, neverInPage: true });
    state.markWords(true);
    expect(state.markedTerms.value).toEqual([]);
  });
});

describe('settings', () => {
  test('are changed from what they are', async () => {
    const state = await aState();
    await state.changeSettings((settings) => ({ ...settings, paused: true }));
    await state.changeSettings((settings) => ({ ...settings, language: 'en' }));
    expect(state.settings.value).toEqual({ ...defaultSettings, paused: true, language: 'en' });
  });
});

describe('while rules are written', () => {
  test('a broken file is told, and the last good help stays', async () => {
    const state = await aState();
    await show(state, ww);
    await state.reload('ww.yaml 3:1');
    expect([state.broken.value, shown(state)]).toEqual(['ww.yaml 3:1', 'WW']);
    await state.reload();
    expect(state.broken.value).toBe('');
  });

  test('a mended file is shown', async () => {
    const packs = [pack, uwvPackOf({ [paths.rule]: aRule({ title: 'De WW' }) })];
    const state = await aState({ loadPack: async () => ({ kind: 'pack', pack: packs.shift() ?? expect.fail('no more') }) });
    await show(state, ww);
    await state.reload();
    expect(shown(state)).toBe('De WW');
  });
});

test('two panels know nothing of each other', async () => {
  const [one, other] = [await aState(), await aState()];
  await show(one, ww);
  expect(shown(other)).toBe('asking');
});

describe('what is open now', () => {
  const lines: FileChanges = {
    [paths.contacts]: [aContactEntry({ hours: 'Mo-Fr 08:00-17:00' })],
    [paths.rule]: aRule({ contacts: ['uwv/telefoon'] }),
  };
  const holidays = { from: '2026-01-01', until: '2026-12-31', holidays: [], perhaps: [] };
  const open = (state: PanelState): string | undefined =>
    state.content.value.kind === 'help' ? state.content.value.view.contacts[0]?.openNow?.state : undefined;

  test('is said of the moment at which the page spoke, or the reader last asked', async () => {
    let now = Date.parse('2026-11-26T16:59+01:00');
    const state = await aState({ now: () => now, loadPack: async () => ({ kind: 'pack', pack: { ...uwvPackOf(lines), holidays } }) });
    await show(state, ww);
    expect(open(state)).toBe('open');
    now = Date.parse('2026-11-26T17:00+01:00');
    expect(open(state)).toBe('open');
    state.lookAtClock();
    expect(open(state)).toBe('closed');
    now = Date.parse('2026-11-27T08:00+01:00');
    await show(state, { ...ww });
    expect(open(state)).toBe('open');
  });
});
