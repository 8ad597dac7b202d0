// Which words people know: those of the lists, their inflected forms, and compounds made of words they know.
import type { Word } from './sentences.ts';

const link = ['', 's', 'en', 'n', 'e', '-'];
const particle = new Set('aan af bij door in mee na om op over uit voor weg toe her niet on'.split(' '));
const shortestPart = 4;
/** Words that are shorter and yet end many a compound: `ziektedag`. */
const shortHeads = new Set(['dag', 'uur', 'pas']);
const shortestHead = 3;
const mostParts = 3;
const longestCompound = 24;
/** No word of the lists is longer; what is longer is not looked into. */
const longestWord = 40;

const ends = [
  "'s",
  's',
  'e',
  'en',
  'er',
  'ere',
  'ers',
  'ste',
  'st',
  't',
  'd',
  'te',
  'de',
  'ten',
  'den',
  'je',
  'tje',
  'pje',
  'etje',
  'jes',
  'tjes',
  'n',
  'ë',
  'ën',
];

/** Words that this may be a form of: `uitkeringen` of `uitkering`, `grote` of `groot`, `verstuur` of `versturen`. */
export function baseForms(word: string): string[] {
  const stems = ends.filter((end) => word.endsWith(end) && word.length - end.length >= 3).map((end) => word.slice(0, -end.length));
  const done = /^(\p{L}*?)ge(\p{L}{3,})(?:d|t|en)$/u.exec(word);
  if (done) stems.push(`${done[1]}${done[2]}`);
  return [word, ...stems].flatMap((stem) => [stem, ...respelled(stem), ...verbOf(stem)]);
}

/** The stem of `grot-e` is `groot`, of `vriend-inn-en` `vriendin`, of `brev-en` `brief`. */
function respelled(stem: string): string[] {
  const doubled = /^(.*([bdfgklmnprst]))\2$/u.exec(stem)?.[1];
  const open = /^(.*[^aeiou])([aeou])([bcdfghklmnprstvz])$/u.exec(stem);
  const voiced = /^(.*)([vz])$/u.exec(stem);
  return [
    ...(doubled ? [doubled] : []),
    ...(open ? [`${open[1]}${open[2]}${open[2]}${unvoiced(open[3] ?? '')}`] : []),
    ...(voiced ? [`${voiced[1]}${unvoiced(voiced[2] ?? '')}`] : []),
  ];
}

/** The verb of `verstuur`, `geef`, `pak` and `kopieer`: `versturen`, `geven`, `pakken`, `kopiëren`. */
function verbOf(stem: string): string[] {
  const long = /^(.*)([aeou])\2([bdfgklmnprst])$/u.exec(stem);
  const foreign = /^(.*)ieer$/u.exec(stem);
  const voiced = /^(.*[^fs])([fs])$/u.exec(long ? `${long[1]}${long[2]}${long[3]}` : stem);
  return [
    `${stem}en`,
    `${stem}${stem.at(-1)}en`,
    ...(long ? [`${long[1]}${long[2]}${long[3]}en`] : []),
    ...(foreign ? [`${foreign[1]}iëren`] : []),
    ...(voiced ? [`${voiced[1]}${voiced[2] === 'f' ? 'v' : 'z'}en`] : []),
  ];
}

const unvoiced = (letter: string): string => (letter === 'v' ? 'f' : letter === 'z' ? 's' : letter);

/** Whether people know a word, by itself, as a form of another or as a compound. */
export function isKnown(word: string, easy: ReadonlySet<string>): boolean {
  if (word.length > longestWord) return false;
  return isForm(word, easy) || (word.length <= longestCompound && isCompound(word, easy, mostParts));
}

const isForm = (word: string, easy: ReadonlySet<string>): boolean => easy.has(word) || baseForms(word).some((form) => easy.has(form));

function isCompound(word: string, easy: ReadonlySet<string>, parts: number): boolean {
  if (parts < 2) return false;
  for (let cut = word.length - shortestHead; cut >= 2; cut -= 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (right.length < shortestPart && !shortHeads.has(right)) continue;
    const isLeft =
      particle.has(left) || (cut >= shortestPart && link.some((end) => left.endsWith(end) && isPart(left.slice(0, left.length - end.length), easy)));
    if (isLeft && (isForm(right, easy) || isCompound(right, easy, parts - 1))) return true;
  }
  return false;
}

const isPart = (part: string, easy: ReadonlySet<string>): boolean => part.length >= shortestPart - 1 && (easy.has(part) || easy.has(`${part}en`));

/** Whether a word asks "does everybody know this?", seen in its sentence; `isName` are names without explanation. */
export function isHard(words: readonly Word[], index: number, easy: ReadonlySet<string>, isName: (word: string) => boolean): boolean {
  const word = words[index];
  if (!word || /[\p{N}@_.&]/u.test(word.text) || word.text.length < shortestPart || isName(word.text)) return false;
  // A capital inside a sentence is a name, and so are words like DigiD.
  if (/\p{L}\p{Lu}/u.test(word.text) || (index > 0 && /^\p{Lu}/u.test(word.text))) return false;
  if (isKnown(word.lower, easy)) return false;
  const verb = partedVerb(words, index);
  if (verb && isKnown(verb, easy)) return false;
  return word.lower.split(/[-‑']/u).some((part) => part.length >= shortestPart && !isKnown(part, easy));
}

/** The whole of a verb that "te" parts: `inloggen` in "om in te loggen". */
function partedVerb(words: readonly Word[], index: number): string | undefined {
  const [before, te, verb] = [words[index - 2], words[index - 1], words[index]];
  return before && te?.lower === 'te' && particle.has(before.lower) ? `${before.lower}${verb?.lower}` : undefined;
}
