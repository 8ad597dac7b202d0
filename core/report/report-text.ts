// The text with which a reader answers back. The reader sees all of it and sends it by hand, or not: it holds names of ours
// and the reader's own words, and nothing of the page, its address or the visit but the day.
import { type Day, writeDay } from '../facts/day.ts';
import type { Say } from '../language/interface-words.ts';

export type Helped = 'yes' | 'some' | 'no';

export type ReportInput = {
  /** The rule that was shown: `nl/uwv/ww-aanvragen`. */
  readonly rule: string;
  /** Of the extension, and so of the packs in it. */
  readonly version: string;
  readonly day: Day;
  readonly helped: Helped | undefined;
  /** Names of the sentences that the reader chose. */
  readonly chosen: readonly string[];
  /** Names of the sentences that were not shown. */
  readonly withheld: readonly string[];
  readonly ownWords: string;
};

/** `isTooLong`: the reader's own words do not fit, so the text may not be sent yet. */
export type Report = { readonly text: string; readonly isTooLong: boolean };

/** The longest report in bytes, so that it fits in the address of a mail (mailto) and can be read at a glance. */
export const longestReport = 1024;
const mostNames = 5;
const longestName = 60;

/** The report in the reader's language: no reader should send what they cannot read. */
export function reportText(input: ReportInput, say: Say): Report {
  const { rule, version, day, helped, chosen, withheld } = input;
  const ownWords = input.ownWords.trim();
  const lines = [
    say('report-title'),
    say('report-rule', { rule: rule.slice(0, 2 * longestName) }),
    say('report-version', { version }),
    say('report-day', { day: writeDay(day) }),
    ...(helped ? [say('report-helped', { answer: say(`helped-${helped}`) })] : []),
    ...(chosen.length > 0 ? [say('report-chosen', { names: namesOf(chosen) })] : []),
    ...(withheld.length > 0 ? [say('report-withheld', { names: namesOf(withheld) })] : []),
    ...(ownWords ? [say('report-own', { words: ownWords })] : []),
  ];
  const text = lines.join('\n');
  return { text, isTooLong: new TextEncoder().encode(text).length > longestReport };
}

/** Five names and how many more: `asks.bel.what, steps.log-in.do (+2)`. */
function namesOf(names: readonly string[]): string {
  const more = names.length - mostNames;
  const first = names.slice(0, mostNames).map((name) => name.slice(0, longestName));
  return first.join(', ') + (more > 0 ? ` (+${more})` : '');
}

/** The link that opens the reader's own mail program with the report in it (RFC 6068); nothing where there is no address. */
export function mailWith(address: string, subject: string, text: string): string | undefined {
  if (!/^[^\s@?&,;:/]+@[^\s@?&,;:/]+\.[^\s@?&,;:/]+$/.test(address)) return undefined;
  // RFC 6068 wants line breaks as %0D%0A.
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
