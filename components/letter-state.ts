// Where the reader is in finding a letter, and which letter takes the place of the page. It lives in memory, as long as the
// document does, and is told to nobody.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type LetterPack, noLetters } from '../core/pack/letters.ts';
import type { Loaded, TranslationPack } from '../core/pack/pack.ts';
import { agencyOf, agencyOnHost, firstLetterGoal, type LetterGoal, type LetterQuestion, letterQuestion } from '../core/view/letter-choices.ts';
import type { LetterPlace } from '../core/view/letter-place.ts';
import { type LetterTitle, letterTitle } from '../core/view/letter-title.ts';

/** What the panel shows of letters. `where` differs for each place on the way, so that the focus follows once. */
export type LettersShown =
  | { readonly kind: 'shut'; readonly place: LetterPlace }
  | LetterAsked
  /** There is no explanation. `isOfAgency`: the sender is known, so its own lines are a way out too. */
  | { readonly kind: 'not-listed'; readonly where: string; readonly isOfAgency: boolean }
  | { readonly kind: 'shown'; readonly where: string };

export type LetterAsked = {
  readonly kind: 'question';
  readonly where: string;
  readonly question: LetterQuestion;
  /** Whose letters it is about; empty while that is the question. */
  readonly agencyName: string;
  /** By rule. */
  readonly titles: ReadonlyMap<string, LetterTitle>;
  /** The choice that the reader came back from. */
  readonly cameFrom: LetterGoal | undefined;
};

export type LetterActions = {
  open(): void;
  choose(goal: LetterGoal): void;
  /** To the question before, or to the page. */
  back(): void;
  /** Back to the page. */
  leave(): void;
};

/** A rule that takes the place of that of the page. */
export type LetterSubject = { readonly agency: string; readonly rule: string; readonly agencyName: string; readonly contactPage: string };

export type LetterState = {
  readonly shown: ReadonlySignal<Exclude<LettersShown, { kind: 'shut' }> | undefined>;
  readonly subject: ReadonlySignal<LetterSubject | undefined>;
  /** Whose letter it is, once that is known. */
  readonly sender: ReadonlySignal<string | undefined>;
  readonly actions: LetterActions;
  /** The list again, after it was compiled anew, and its titles in the language of now. */
  reload(): Promise<void>;
};

export type LetterSources = {
  loadLetters(): Promise<LetterPack | undefined>;
  loadTranslation(agency: string, language: string): Promise<Loaded<TranslationPack>>;
};

type LetterInput = {
  readonly sources: LetterSources;
  /** The page on which letters may be shown; its agency is empty where only the host is known. */
  readonly ground: ReadonlySignal<{ readonly agency: string; readonly host: string } | undefined>;
  /** The language that the reader chose. */
  language(): string;
  /** Another rule may have taken its place. */
  moved(): void;
};

/** Letters for one panel. Their list is read when a reader asks for it. */
export function createLetterState({ sources, ground, language, moved }: LetterInput): LetterState {
  const pack = signal<LetterPack>(noLetters);
  const trail = signal<readonly LetterGoal[]>([]);
  const cameFrom = signal<LetterGoal | undefined>(undefined);
  const translation = signal<TranslationPack | undefined>(undefined);
  // What is read for one choice is nobody's any more after the next.
  let turn = 0;

  const own = computed((): string => ground.value?.agency || (ground.value && agencyOnHost(pack.value, ground.value.host)?.id) || '');
  const last = computed((): LetterGoal | undefined => (ground.value ? trail.value.at(-1) : undefined));

  const put = (next: readonly LetterGoal[], left?: LetterGoal): void => {
    turn += 1;
    batch(() => {
      trail.value = next;
      cameFrom.value = left;
    });
    moved();
  };
  const translationFor = async (goal: LetterGoal | undefined): Promise<TranslationPack | undefined> => {
    const agency = goal?.kind === 'letter' ? agencyOf(pack.peek(), goal.agency) : undefined;
    if (!agency || agency.language === language()) return undefined;
    const loaded = await sources.loadTranslation(agency.id, language());
    return loaded.kind === 'pack' ? loaded.pack : undefined;
  };
  const choose = async (goal: LetterGoal): Promise<void> => {
    turn += 1;
    const mine = turn;
    const words = await translationFor(goal);
    if (mine !== turn) return;
    translation.value = words;
    put([...trail.peek(), goal]);
  };
  const open = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const found = (await sources.loadLetters()) ?? noLetters;
    if (mine !== turn) return;
    pack.value = found;
    await choose(firstLetterGoal(found, own.peek()));
  };
  const back = async (): Promise<void> => {
    const left = trail.peek().at(-1);
    const rest = trail.peek().slice(0, -1);
    turn += 1;
    const mine = turn;
    const words = await translationFor(rest.at(-1));
    if (mine !== turn) return;
    translation.value = words;
    put(rest, left);
  };

  const shown = computed((): Exclude<LettersShown, { kind: 'shut' }> | undefined => {
    const goal = last.value;
    if (!goal) return undefined;
    const where = JSON.stringify([trail.value.length, goal]);
    if (goal.kind === 'shown') return { kind: 'shown', where };
    if (goal.kind === 'not-listed') return { kind: 'not-listed', where, isOfAgency: goal.agency !== '' };
    const agency = goal.kind === 'agency' ? undefined : agencyOf(pack.value, goal.agency);
    const titles = (agency?.letters ?? []).map((letter) => [letter.id, letterTitle(letter, agency?.language ?? 'nl', translation.value)] as const);
    const question = letterQuestion(pack.value, own.value, goal);
    return { kind: 'question', where, question, agencyName: agency?.name ?? '', titles: new Map(titles), cameFrom: cameFrom.value };
  });

  const subject = computed((): LetterSubject | undefined => {
    const goal = last.value;
    if (goal?.kind !== 'shown' && goal?.kind !== 'not-listed') return undefined;
    // Whoever wrote it, the people who help with any letter stand in the hub of every agency.
    const agency = agencyOf(pack.value, goal.agency || own.value) ?? pack.value.agencies[0];
    if (!agency) return undefined;
    const rule = goal.kind === 'shown' ? goal.letter : agency.hub || (agency.letters[0]?.id ?? '');
    return { agency: agency.id, rule, agencyName: agency.name, contactPage: agency.contactPage };
  });

  return {
    shown,
    subject,
    sender: computed(() => {
      const goal = last.value;
      if (goal?.kind !== 'shown' && goal?.kind !== 'not-listed') return undefined;
      const agency = agencyOf(pack.value, goal.agency);
      const letter = goal.kind === 'shown' ? agency?.letters.find(({ id }) => id === goal.letter) : undefined;
      return letter?.sender || agency?.name;
    }),
    actions: {
      open: () => void open(),
      choose: (goal) => void choose(goal),
      back: () => void back(),
      leave: () => put([]),
    },
    async reload() {
      if (trail.peek().length === 0) return;
      const [found, words] = await Promise.all([sources.loadLetters(), translationFor(last.peek())]);
      batch(() => {
        pack.value = found ?? pack.peek();
        translation.value = words;
      });
    },
  };
}
