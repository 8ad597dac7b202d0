// Where the reader is in finding a letter, and which letter takes the place of the page. It lives in memory, as long as the
// document does, and is told to nobody.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type LetterPack, noLetters } from '../core/pack/letters.ts';
import type { Loaded, TranslationPack } from '../core/pack/pack.ts';
import {
  agencyOf,
  agencyOnHost,
  firstLetterGoal,
  type LetterGoal,
  type LetterGround,
  type LetterQuestion,
  letterQuestion,
} from '../core/view/letter-choices.ts';
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
  /** Letters that fit the page of now, best first. */
  fitting(): readonly string[];
  /** Another rule may have taken its place. */
  moved(): void;
};

type Translations = ReadonlyMap<string, TranslationPack>;

/** Letters for one panel. Their list is read when a reader asks for it. */
export function createLetterState({ sources, ground, language, fitting, moved }: LetterInput): LetterState {
  const pack = signal<LetterPack>(noLetters);
  const trail = signal<readonly LetterGoal[]>([]);
  const cameFrom = signal<LetterGoal | undefined>(undefined);
  /** The words for the titles that are asked about, by the agency that sends them. */
  const translations = signal<Translations>(new Map());
  // What is read for one choice is nobody's any more after the next.
  let turn = 0;

  const own = computed((): string => ground.value?.agency || (ground.value && agencyOnHost(pack.value, ground.value.host)?.id) || '');
  // Kept from the moment of asking: behind a letter of another sender lies another pack.
  const fitted = signal<readonly string[]>([]);
  const onPage = computed((): LetterGround => ({ own: own.value, fitting: fitted.value }));
  const last = computed((): LetterGoal | undefined => (ground.value ? trail.value.at(-1) : undefined));

  const put = (next: readonly LetterGoal[], left?: LetterGoal): void => {
    turn += 1;
    batch(() => {
      trail.value = next;
      cameFrom.value = left;
    });
    moved();
  };
  const translationsFor = async (goal: LetterGoal | undefined): Promise<Translations> => {
    if (goal?.kind !== 'letter') return new Map();
    const shown = letterQuestion(pack.peek(), onPage.peek(), goal).answers.flatMap((answer) =>
      answer.goal.kind === 'shown' ? [answer.goal.agency] : [],
    );
    const others = [...new Set(shown)].filter((id) => agencyOf(pack.peek(), id)?.language !== language());
    const loaded = await Promise.all(others.map((id) => sources.loadTranslation(id, language())));
    return new Map(loaded.flatMap((each, at) => (each.kind === 'pack' ? [[others[at] ?? '', each.pack] as const] : [])));
  };
  const choose = async (goal: LetterGoal): Promise<void> => {
    turn += 1;
    const mine = turn;
    const words = await translationsFor(goal);
    if (mine !== turn) return;
    translations.value = words;
    put([...trail.peek(), goal]);
  };
  const open = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const found = (await sources.loadLetters()) ?? noLetters;
    if (mine !== turn) return;
    batch(() => {
      pack.value = found;
      fitted.value = fitting();
    });
    await choose(firstLetterGoal(found, onPage.peek()));
  };
  const back = async (): Promise<void> => {
    const left = trail.peek().at(-1);
    const rest = trail.peek().slice(0, -1);
    turn += 1;
    const mine = turn;
    const words = await translationsFor(rest.at(-1));
    if (mine !== turn) return;
    translations.value = words;
    put(rest, left);
  };

  const shown = computed((): Exclude<LettersShown, { kind: 'shut' }> | undefined => {
    const goal = last.value;
    if (!goal) return undefined;
    const where = JSON.stringify([trail.value.length, goal]);
    if (goal.kind === 'shown') return { kind: 'shown', where };
    if (goal.kind === 'not-listed') return { kind: 'not-listed', where, isOfAgency: goal.agency !== '' };
    const agency = goal.kind === 'agency' ? undefined : agencyOf(pack.value, goal.agency);
    const question = letterQuestion(pack.value, onPage.value, goal);
    const titles = question.answers.flatMap((answer) => {
      if (answer.kind !== 'letter' || answer.goal.kind !== 'shown') return [];
      const { agency: sender } = answer.goal;
      const title = letterTitle(answer.letter, agencyOf(pack.value, sender)?.language ?? 'nl', translations.value.get(sender));
      return [[answer.letter.id, title] as const];
    });
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
      const [found, words] = await Promise.all([sources.loadLetters(), translationsFor(last.peek())]);
      batch(() => {
        pack.value = found ?? pack.peek();
        translations.value = words;
      });
    },
  };
}
