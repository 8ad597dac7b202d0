// What the card of a contact says beside its own words: whether somebody answers now, what can be asked, whether its source
// is old; and the order in which people are shown.
import type { Day } from '../facts/day.ts';
import { freshnessOf } from '../facts/freshness.ts';
import type { HolidayTable } from '../facts/holiday-table.ts';
import { type OpenNow, openNow } from '../facts/open-now.ts';
import { isDayAndNight, type OpeningHours } from '../facts/opening-hours.ts';
import { readSourceDay } from '../facts/source-day.ts';
import { directionOf } from '../language/direction.ts';
import { hoursInWords, timeInWords } from '../language/hours-in-words.ts';
import type { Say } from '../language/interface-words.ts';
import type { PackContact, PackRule } from '../pack/pack.ts';
import type { ContactView, Saying } from './help-view.ts';

/** `unsure`: today is a holiday, and nobody wrote down whether this line has one too. */
export type OpenView = { readonly state: 'open' | 'closed' | 'unsure'; readonly words: string };

export type CallView = {
  /** The usual hours, one line for days that are alike. */
  readonly hours: readonly string[];
  /** Only where hours and holidays are known. */
  readonly openNow: OpenView | undefined;
  /** At most three. */
  readonly questions: readonly Saying[];
  /** Where the source is older than six months: its day comes before the number, in words. */
  readonly isOldSource: boolean;
};

/** `now` is in milliseconds since 1970 (UTC); without it nothing is said to be open now. */
export type CallInput = {
  readonly language: string;
  readonly today: Day;
  readonly now?: number | undefined;
  readonly holidays: HolidayTable | undefined;
  readonly say: Say;
};

/** The card of a contact with the questions that its own file has. */
export function callView(contact: PackContact, ownQuestions: readonly Saying[], input: CallInput): CallView {
  const { hours, source } = contact;
  const day = readSourceDay(source.checked);
  return {
    hours: hours ? hoursInWords(hours, input.language, input.say) : [],
    openNow: hours && input.now !== undefined ? openInWords(openNow(hours, input.holidays, input.now), input.language, input.say) : undefined,
    questions: ownQuestions.length > 0 || !answersQuestions(contact) ? ownQuestions : usualQuestions(input),
    isOldSource: day !== undefined && freshnessOf(day, 'figures', input.today).isOld,
  };
}

/** Not who only listens, and not a place to walk into; the number of an agency may stand in the reader's letter. */
const answersQuestions = ({ kind, phone, hours }: PackContact): boolean => (kind === 'agency' || phone !== '') && !(hours && isDayAndNight(hours));

/** What can be asked of anybody who answers. */
const usualQuestions = ({ say, language }: CallInput): Saying[] =>
  (['call-question-what', 'call-question-when', 'call-question-paper'] as const).map((key) => ({
    blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: say(key) }] }],
    language,
    direction: directionOf(language),
    state: 'original',
    dutch: undefined,
  }));

/** "Nu open, tot 17.00 uur", "Nu dicht. Open op maandag om 9.00 uur"; nothing where it is not known. */
export function openInWords(open: OpenNow, language: string, say: Say): OpenView | undefined {
  switch (open.kind) {
    case 'always':
      return { state: 'open', words: say('call-open-always') };
    case 'open':
      // Who is open into the night closes at two; who is open for days has an hour that says little.
      return { state: 'open', words: open.inDays > 1 ? say('call-open') : say('call-open-until', { time: timeInWords(open.until) }) };
    case 'opens':
      return { state: 'closed', words: opensInWords(open, language, say) };
    case 'unsure':
      return { state: 'unsure', words: say('call-holiday') };
    case 'unknown':
      return undefined;
  }
}

function opensInWords({ at, inDays, day }: OpenNow & { kind: 'opens' }, language: string, say: Say): string {
  const time = timeInWords(at);
  if (inDays === 0) return say('call-opens-today', { time });
  if (inDays === 1) return say('call-opens-tomorrow', { time });
  return say('call-opens-on', { time, day: dayOf(day, inDays < 7, language) });
}

/** "maandag" within a week, "maandag 4 januari" further on. */
function dayOf(day: string, isNear: boolean, language: string): string {
  const whole: Intl.DateTimeFormatOptions = isNear ? {} : { day: 'numeric', month: 'long' };
  const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', weekday: 'long', ...whole });
  return format.format(new Date(day));
}

/**
 * Beside every line of the agency somebody independent, as long as there are any; then others by telephone, then those who
 * listen day and night, then the places to walk into. Within each the order of the rule stays.
 */
export function peopleInOrder(contacts: readonly ContactView[], listening: ReadonlySet<string>): ContactView[] {
  const agency = contacts.filter(({ kind }) => kind === 'agency');
  const others = contacts.filter(({ kind, id }) => kind === 'independent' && !listening.has(id));
  const [byPhone, places] = [others.filter(({ phone }) => phone), others.filter(({ phone }) => !phone)];
  // Where nobody independent has a number, a place stands beside the agency.
  const beside = byPhone.length > 0 ? byPhone : places;
  const pairs = agency.flatMap((line, index) => [line, ...beside.slice(index, index + 1)]);
  const rest = [...byPhone, ...contacts.filter(({ kind, id }) => kind === 'independent' && listening.has(id)), ...places];
  return [...pairs, ...rest.filter((contact) => !pairs.includes(contact))];
}

/** Contacts of a pack that somebody answers day and night. */
export const listeningOf = (contacts: Readonly<Record<string, PackContact>>): Set<string> =>
  new Set(Object.entries(contacts).flatMap(([id, { kind, hours }]) => (kind === 'independent' && hours && isDayAndNight(hours) ? [id] : [])));

/** When desks answer that have not said their hours; on a day that may be a holiday it counts as closed. */
const officeHours: OpeningHours = {
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: 8 * 60, until: 17 * 60 }] : [])),
  onHolidays: 'unsure',
};

/**
 * The line that listens at night, on a rule that itself names one (the rules about debts, fines and a stopped benefit),
 * outside office hours and while no other line is sure to be open. Without a moment there is none.
 */
export function nightLineOf(
  rule: Pick<PackRule, 'nightLines'>,
  contacts: readonly ContactView[],
  listening: ReadonlySet<string>,
  { now, holidays }: Pick<CallInput, 'now' | 'holidays'>,
): ContactView | undefined {
  if (now === undefined || openNow(officeHours, holidays, now).kind === 'open') return undefined;
  if (contacts.some(({ id, openNow: open }) => open?.state === 'open' && !listening.has(id))) return undefined;
  return contacts.find(({ id, phone }) => phone && rule.nightLines.includes(id));
}
