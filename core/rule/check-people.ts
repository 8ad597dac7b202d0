// The two marks of sureness: facts compared with the live page by a second person, and understood by readers. Each holds
// for one text; when the text changes, the mark no longer counts.

import { closestWord } from './closest-word.ts';
import type { Content, Rule } from './content.ts';
import type { Problem } from './problem.ts';
import { ruleHash } from './rule-hash.ts';
import type { RuleFile } from './schema.ts';

/** Fewer readers than this, or a smaller part of them right, give no mark. */
export const fewestReaders = 5;
export const fewestRight = 0.8;

/** Whether a test with readers is large and good enough for the mark. */
export const isTestEnough = ({ n, right }: { readonly n: string; readonly right: string }): boolean =>
  Number(n) >= fewestReaders && Number(right) / Number(n) >= fewestRight;

/** The marks that hold for the text as it is now. */
export type Marks = {
  readonly reviewed: RuleFile['people']['reviewed'][number] | undefined;
  readonly tested: RuleFile['people']['tested'] | undefined;
};

/** The newest review and the test with readers, as far as they still count. */
export function marksOf(file: RuleFile): Marks {
  const { reviewed, tested } = file.people;
  if (reviewed.length === 0 && !tested) return { reviewed: undefined, tested: undefined };
  const hash = ruleHash(file);
  const current = reviewed.filter((review) => review.text === hash && !file.people.wrote.includes(review.who));
  return {
    reviewed: current.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0],
    tested: tested && tested.text === hash && isTestEnough(tested) ? tested : undefined,
  };
}

/** All problems of who stands behind a rule. */
export function checkPeople(content: Content, { read }: Rule): Problem[] {
  const { wrote, reviewed, tested } = read.content.people;
  const names = content.people.map(({ id }) => id);
  const known = (who: string, path: (string | number)[]): Problem[] =>
    names.includes(who) ? [] : [read.problemAt('WHO_IS_THIS', path, { who, meant: closestWord(who, names) ?? '' })];
  const hash = reviewed.length > 0 || tested ? ruleHash(read.content) : '';
  const isOther = (text: string): boolean => text !== hash;
  return [
    ...wrote.flatMap((who, index) => known(who, ['people', 'wrote', index])),
    ...reviewed.flatMap(({ who, day, text }, index) => [
      ...known(who, ['people', 'reviewed', index, 'who']),
      ...(wrote.includes(who) ? [read.problemAt('REVIEWER_IS_WRITER', ['people', 'reviewed', index, 'who'], { who })] : []),
      ...(isOther(text) ? [read.problemAt('REVIEW_OLDER_THAN_TEXT', ['people', 'reviewed', index, 'text'], { day })] : []),
    ]),
    ...(tested ? known(tested.who, ['people', 'tested', 'who']) : []),
    ...(tested && isOther(tested.text) ? [read.problemAt('REVIEW_OLDER_THAN_TEXT', ['people', 'tested', 'text'], { day: tested.day })] : []),
    ...(tested && !isTestEnough(tested) ? [read.problemAt('TEST_TOO_SMALL', ['people', 'tested'], { n: tested.n, right: tested.right })] : []),
  ];
}
