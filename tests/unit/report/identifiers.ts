// Identifiers of people who do not exist, as people write them, for planting in ordinary sentences.
import fc from 'fast-check';

const figures = (count: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const pick = (...some: string[]): fc.Arbitrary<string> => fc.constantFrom(...some);
const grouped = (text: string, sizes: readonly number[], by: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return [...parts, text.slice(at)].filter(Boolean).join(by);
};

/** Eight figures and the ninth that makes the eleven test come out; where it would be ten, another try. */
const bsn = figures(8)
  .map((first) => ({ first, sum: [...first].reduce((sum, figure, index) => sum + Number(figure) * (9 - index), 0) }))
  .filter(({ first, sum }) => sum % 11 < 10 && Number(first) > 0)
  .map(({ first, sum }) => `${first}${sum % 11}`);

/** An account with a right check: 98 less what is left of 97 (ISO 7064). */
function ibanOf(country: string, account: string): string {
  const spelled = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  const rest = [...spelled].reduce((left, figure) => (left * 10 + Number(figure)) % 97, 0);
  return `${country}${`${98 - rest}`.padStart(2, '0')}${account}`;
}
const iban = fc.oneof(
  fc.tuple(pick('ABNA', 'INGB', 'RABO', 'BUNQ'), figures(10)).map(([bank, number]) => ibanOf('NL', bank + number)),
  figures(18).map((number) => ibanOf('DE', number)),
  figures(24).map((number) => ibanOf('PL', number)),
);

const birth = fc.record({ year: fc.integer({ min: 1925, max: 2024 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const two = (number: number): string => `${number}`.padStart(2, '0');

/** Each kind in the ways of writing that people use. */
export const identifiers = {
  bsn: fc.tuple(bsn, pick('', ' ', '.', '-', ' - ', '\u00a0', '\u200b')).map(([number, by]) => grouped(number, [4, 2], by)),
  'bsn in threes': fc.tuple(bsn, pick(' ', '.', '-')).map(([number, by]) => grouped(number, [3, 3], by)),
  'bsn in figures of Arabic': bsn.map((number) => [...number].map((figure) => String.fromCodePoint(0x660 + Number(figure))).join('')),
  'bsn after letters': bsn.map((number) => `BSN:${number}`),
  iban: fc.tuple(iban, fc.boolean(), pick('', ' ', '.')).map(([number, small, by]) => {
    const spaced = by ? (number.match(/.{1,4}/g) ?? []).join(by) : number;
    return small ? spaced.toLowerCase() : spaced;
  }),
  'birth date': birth.chain(({ year, month, day }) =>
    pick(
      `${two(day)}-${two(month)}-${year}`,
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      `${two(day)} ${two(month)} ${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${day} ${months[month - 1]} ${year}`,
      `${day} ${months[month - 1]?.slice(0, 3)}. ${year}`,
    ),
  ),
  'e-mail': fc
    .tuple(pick('j.jansen', 'fatma', 'a_b-c', 'Piet.K+toeslag'), pick('@', ' @ ', '(at)', '＠'), pick('voorbeeld.nl', 'mail.example.com'))
    .map((parts) => parts.join('')),
  phone: fc
    .tuple(pick('06', '06-', '06 ', '+31 6 ', '+316', '0031 6 ', '+31 (0)6 '), figures(8), pick('', ' '))
    .map(([first, rest, by]) => first + grouped(rest, [2, 2, 2], by)),
  'phone of a house': fc
    .tuple(pick('020', '0411', '070'), figures(7), pick('-', ' ', ' - '))
    .map(([area, rest, by]) => area + by + rest.slice(0, 10 - area.length)),
  'parameter of an address': fc
    .tuple(pick('https://www.uwv.nl/nl/ww', 'mijn.toeslagen.nl/x/y', ''), pick('id', 'dossier', 'token'), figures(4))
    .map(([address, name, value]) => `${address}?${name}=${value}`),
  postcode: fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), pick('AB', 'XZ', 'KL', 'RT'), pick('', ' '))
    .chain(([number, letters, by]) => pick(`${number}${by}${letters}`, `${number}${letters.toLowerCase()}`)),
} as const;
