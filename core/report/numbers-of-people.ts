// The two numbers that carry a check of their own: the citizen service number and the bank account.

/** Weights of the eleven test of a BSN: 9 to 2, and -1 for the last figure (Besluit burgerservicenummer, article 2). */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether eight or nine figures can be a BSN; one of eight has lost its first zero. */
export function elevenTest(figures: string): boolean {
  if (!/^\d{8,9}$/.test(figures) || /^0+$/.test(figures)) return false;
  const sum = [...figures.padStart(9, '0')].reduce((total, figure, index) => total + Number(figure) * (weights[index] ?? 0), 0);
  return sum % 11 === 0;
}

/** The figures of every row of neighbouring groups: `12 34` gives `12`, `1234`, `34`. */
export function groupsOf(number: string): string[] {
  const groups = number.split(/\D+/).filter(Boolean);
  // No number of a person has more than fifteen figures, so a long list stays cheap.
  return groups.flatMap((_, first) =>
    Array.from({ length: Math.min(15, groups.length - first) }, (_, more) => groups.slice(first, first + more + 1).join('')),
  );
}

/** How long an account is in each country (ISO 13616, the register of IBANs), as far as people here have them. */
const ibanLengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, EG: 29 },
  ...{ ES: 24, FI: 18, FR: 27, GB: 22, GE: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30 },
  ...{ KW: 30, KZ: 20, LB: 28, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PK: 24 },
  ...{ PL: 28, PT: 25, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, TN: 24, TR: 26, UA: 29, XK: 20 },
};

/** The account with which these words begin, or false where they begin with none: the right length, and 97 as the check says (ISO 7064). */
export function isIban(words: string): string | false {
  const length = ibanLengths[words.slice(0, 2).toUpperCase()];
  if (length === undefined) return false;
  const signs = [...words.matchAll(/[A-Z0-9]/gi)].slice(0, length);
  const account = signs.map(({ 0: sign }) => sign.toUpperCase()).join('');
  const last = signs.at(-1)?.index;
  if (account.length < length || last === undefined) return false;
  const figures = [...(account.slice(4) + account.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  const rest = [...figures].reduce((left, figure) => (left * 10 + Number(figure)) % 97, 0);
  return rest === 1 && words.slice(0, last + 1);
}
