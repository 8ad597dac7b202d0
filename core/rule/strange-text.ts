// What may stand in no text of a rule file: a bank account number, and a character that can pass for another one. It
// knows letters and check digits, not the file; invisible characters are refused before (read-yaml.ts).

/** Whose letters a text may have: Dutch files Latin ones, a translation those of its own script. */
export type Script = 'latin' | 'any';

export type Strange = {
  readonly code: 'BANK_ACCOUNT' | 'STRANGE_CHARACTER';
  readonly values: Readonly<Record<string, string>>;
};

/** What is strange in one text of a file; nothing where it is an ordinary text. A bank account number goes first. */
export function strangeIn(text: string, script: Script): Strange | undefined {
  const account = bankAccountIn(text);
  if (account !== undefined) return { code: 'BANK_ACCOUNT', values: { found: account } };
  const at = strangeAt(text, script);
  return at === undefined ? undefined : { code: 'STRANGE_CHARACTER', values: { word: wordAt(text, at), character: nameAt(text, at) } };
}

/** Length of an IBAN by country, from the register that SWIFT keeps for ISO 13616. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 ' +
    'LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 ' +
    'SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((row): [string, number] => [row.slice(0, 2), Number(row.slice(2))]),
);

/** What people put between the groups of an account number, and the marks of our own text. */
const between = '[\\s.,:;/*_\\u00a0\\u2010-\\u2015-]{0,3}';
/** Country and check digits. Looked at from every letter, because `in NL 91 …` holds two beginnings. */
const beginning = new RegExp(`(?<![A-Za-z0-9])(?=[A-Za-z]${between}[A-Za-z]${between}\\d${between}\\d)`, 'g');
const longest = 34;
const stretch = new RegExp(`(?:${between}[A-Za-z0-9]){1,${longest}}`, 'y');

/** The first IBAN in a text, as it is written there: in groups or in one piece, in capitals or not. */
function bankAccountIn(text: string): string | undefined {
  for (const { index } of text.matchAll(beginning)) {
    const found = accountAt(text, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function accountAt(text: string, index: number): string | undefined {
  stretch.lastIndex = index;
  const written = stretch.exec(text)?.[0] ?? '';
  const letters = [...written.matchAll(/[A-Za-z0-9]/g)];
  const length = lengths.get(`${letters[0]?.[0]}${letters[1]?.[0]}`.toUpperCase());
  const last = length === undefined ? undefined : letters[length - 1];
  if (last === undefined || /[A-Za-z0-9]/.test(text[index + last.index + 1] ?? '')) return undefined;
  const account = letters.slice(0, length).map(([letter]) => letter.toUpperCase());
  return mostlyDigits(account.slice(4)) && hasRightCheckDigits(account) ? written.slice(0, last.index + 1) : undefined;
}

/** "de 14 dagen …" begins like a German account; every real account is for the most part digits. */
const mostlyDigits = (letters: readonly string[]): boolean => letters.filter((letter) => /\d/.test(letter)).length * 2 >= letters.length;

/** ISO 13616: the first four signs go to the end, letters count from 10, and the whole is 1 modulo 97 (ISO 7064). */
function hasRightCheckDigits(account: readonly string[]): boolean {
  const digits = [...account.slice(4), ...account.slice(0, 4)].map((letter) => Number.parseInt(letter, 36)).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Marks that ordinary text has. Other dashes, quotation marks and spaces look like these and are not. */
const marks = '…–—€§°×·•“”‘’„«»→½¼¾';
/**
 * Letters of Dutch words, loan words and the names of Western Europe. Without ĳ, which no keyboard types and no search
 * finds, and without þ, ð, ſ and the dotless ı, which pass for another letter.
 */
const dutchLetters = 'A-Za-zÀ-ÏÑ-ÖØ-Ýß-ïñ-öø-ýÿŒœŸ';
/** Latin letters of languages that are written now: without phonetic letters and small capitals, which pass for others. */
const latinLetters = `${dutchLetters}ÐÞðþĀ-ıĴ-ľŁ-ňŊŋŌ-žơƠưƯǍ-ǜƁƊƎƏƐƘƙɓɔɖɗəɛɲȘ-țḀ-ẙẠ-ỹ`;

/** A sign of multiplication against a letter is an x that is none. */
const timesInWord = /(?<=\p{L})×|×(?=\p{L})/u;
const strangeInLatin = [new RegExp(`[^\\n\\x20-\\x7e${dutchLetters}${marks}]`, 'u'), timesInWord];
const strangeAnywhere = [
  timesInWord,
  // A text in double quotation marks can name a character that its file does not hold: "\u202e".
  /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
  // Figures keep their Dutch notation in every language.
  /(?![0-9½¼¾])\p{N}/u,
  new RegExp(`(?![${latinLetters}])\\p{sc=Latin}`, 'u'),
  // Mathematical letters belong to no script. The three left: the apostrophe of Ukrainian, and two that make a letter long.
  /(?![\u02bc\u30fc\u0640])(?=\p{L})\p{sc=Common}/u,
  new RegExp(`(?![${marks}№])(?=\\P{ASCII})\\p{S}`, 'u'),
  new RegExp(`(?![${marks}‹›‚‐\u202f])[\u2000-\u206f]`, 'u'),
  // Punctuation of another script inside a Latin word; Chinese and Japanese put theirs between two names.
  new RegExp(`(?<=\\p{sc=Latin})(?![${marks}‹›‚‐\u3000-\u303f\uff00-\uffef])(?=\\P{ASCII})\\p{P}(?=\\p{sc=Latin})`, 'u'),
];

/** Where the first strange character stands. */
function strangeAt(text: string, script: Script): number | undefined {
  if (script === 'latin') return firstOf(strangeInLatin.map((pattern) => text.match(pattern)?.index));
  return firstOf([...strangeAnywhere.map((pattern) => text.match(pattern)?.index), notComposedAt(text), mixedAt(text)]);
}

function firstOf(places: readonly (number | undefined)[]): number | undefined {
  const found = places.filter((place) => place !== undefined);
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** A word has one spelling: é, never e with an accent typed after it (Unicode normalization form C). */
function notComposedAt(text: string): number | undefined {
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  let at = 0;
  while (text.codePointAt(at) === composed.codePointAt(at)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return Math.min(at, text.length - 1);
}

/** Scripts that stand against a Latin name on both sides, because they have no spaces or put their endings behind it. */
const beside = /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Common}|\p{sc=Inherited}/u;
/** Scripts that put a small word before or behind a Latin name, never inside it. */
const around = /\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Ethiopic}|\p{sc=Devanagari}|\p{sc=Bengali}/u;
const latin = /\p{sc=Latin}/u;
const alphabets = [latin, /\p{sc=Greek}/u, /\p{sc=Cyrillic}/u, /\p{sc=Armenian}/u, /\p{sc=Georgian}/u, /\p{sc=Hebrew}/u, /\p{sc=Arabic}/u];
/** The alphabet of a letter by its number; one number for all that we do not name. */
const alphabetOf = (letter: string): number => alphabets.findIndex((alphabet) => alphabet.test(letter));

/** Where a word goes on in the letters of another alphabet: the first letter of `Дigid` is no D. */
function mixedAt(text: string): number | undefined {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const at = /[^\p{sc=Latin}\p{M}]|(?!\p{sc=Inherited})\p{M}/u.test(word) ? mixedInWord(word) : undefined;
    if (at !== undefined) return index + at;
  }
  return undefined;
}

function mixedInWord(word: string): number | undefined {
  const letters = [...word.matchAll(/[\p{L}\p{M}]/gu)].filter(([letter]) => !beside.test(letter));
  const first = letters.findIndex(([letter]) => latin.test(letter));
  const last = letters.findLastIndex(([letter]) => latin.test(letter));
  const own = first >= 0 ? 0 : alphabetOf(letters[0]?.[0] ?? '');
  const foreign = letters.find(([letter], at) => alphabetOf(letter) !== own && !(first >= 0 && (at < first || at > last) && around.test(letter)));
  return foreign?.index;
}

/** The word around a place, as far as a message can show it, without the point behind it. */
function wordAt(text: string, at: number): string {
  const before = /[^ \n]{0,30}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const word = before + (/^[^ \n]{0,30}/u.exec(text.slice(at))?.[0] ?? '');
  return word.replace(/^[!-/:-@[-`{-~]+|[!-/:-@[-`{-~]+$/g, '');
}

const nameAt = (text: string, at: number): string => `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
