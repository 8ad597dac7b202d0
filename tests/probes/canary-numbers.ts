// Canaries: numbers and names that look like a person's and are nobody's. Each is in a form that is checked like a real one, so
// that code which looks for such numbers would take the bait; and each is made from a seed, so that every run has the same.

export type Canaries = { bsns: string[]; ibans: string[]; names: string[] };

/** This many of each. */
export function canaries(count: number): Canaries {
  const next = numbersFrom(20_261_125);
  const many = (make: () => string): string[] => {
    const made = new Set<string>();
    while (made.size < count) made.add(make());
    return [...made];
  };
  return { bsns: many(() => bsn(next)), ibans: many(() => iban(next)), names: many(() => name(next)) };
}

/** A small generator of the Park-Miller kind: the same numbers each time, from 0 up to `below`. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Nine digits that pass the eleven-test: 9a + 8b + … + 2h − i can be divided by 11. */
function bsn(next: (below: number) => number): string {
  for (;;) {
    const digits = [9, ...Array.from({ length: 7 }, () => next(10))];
    const last = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;
    if (last < 10) return [...digits, last].join('');
  }
}

/** An account of a bank that does not exist, with check digits by ISO 7064: the number moved behind is 1 modulo 97. */
function iban(next: (below: number) => number): string {
  const account = Array.from({ length: 10 }, () => next(10)).join('');
  const bank = 'ZZQX';
  const inDigits = [...bank].map((letter) => letter.charCodeAt(0) - 55).join('');
  const check = 98n - (BigInt(`${inDigits}${account}232100`) % 97n);
  return `NL${`${check}`.padStart(2, '0')}${bank}${account}`;
}

const starts = ['Qwinde', 'Zjoera', 'Xandrik', 'Vlierik', 'Qorina', 'Zwaantjen', 'Ydwerik', 'Xeentje'];
const ends = ['Kwakzalm', 'Zoutvink', 'Pluimgras', 'Vossestaart', 'Wolkenveld', 'Kiezelbeek', 'Raafstra', 'Mosterdiep'];

function name(next: (below: number) => number): string {
  const letters = Array.from({ length: 5 }, () => String.fromCharCode(97 + next(26))).join('');
  return `${starts[next(starts.length)]} ${letters[0]?.toUpperCase()}${letters.slice(1)}${ends[next(ends.length)]?.toLowerCase()}`;
}

/** Finds whatever could be one of them, also in the middle of other signs; which it is, is looked up. */
export const looksLikeOne = new RegExp(
  `(?=(9\\d{8}|NL\\d{2}ZZQX\\d{10}|(?:${starts.join('|')}) [A-Z][a-z]{4}(?:${ends.join('|').toLowerCase()})))`,
  'g',
);

export const passesElevenTest = (number: string): boolean =>
  [...number].reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0) % 11 === 0;

export const passesMod97 = (account: string): boolean =>
  BigInt([...(account.slice(4) + account.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('')) % 97n === 1n;
