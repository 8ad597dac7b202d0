// What one block of a page shows about facts. A block is judged alone, so a page that changes is judged again only there.
import { isPast, stanceOf } from './stance.ts';
import { type Stretch, statementsIn } from './statements.ts';
import { distanceTo, metersOf, placesOf, type TellingWords } from './telling-words.ts';
import { phrase, type Words, wordAt, wordsOf } from './tokens.ts';
import { type Family, type PageValue, saysSame } from './value.ts';
import { valuesIn } from './values.ts';

/** A fact as it is looked for. */
export type Sought = {
  readonly id: string;
  readonly family: Family;
  readonly said: string;
  readonly isDeadline: boolean;
  readonly telling: TellingWords;
};

/** The value stands with its words; another does; or it does, and the page says it does not hold. */
export type Sign = { readonly fact: string; readonly shows: 'same' | 'other' | 'denied' };

/** A value as one fact sees it. */
type Seen = { readonly value: PageValue; readonly distance: number };
/** A fact all of whose words stand in one statement, with all values of its family there, and the one nearest to its words. */
type Claim = { readonly fact: Sought; readonly named: readonly Stretch[]; readonly seen: readonly Seen[]; readonly nearest: Seen | undefined };

/** The signs of a block in plain text. */
export function signsIn(plain: string, kind: 'row' | 'prose', facts: readonly Sought[], language: 'nl' | 'en'): readonly Sign[] {
  const named = facts.filter(({ telling }) => telling.entries.every(([first = '']) => plain.includes(first)));
  if (named.length === 0) return [];
  const words = wordsOf(plain);
  const placed = named
    .map((fact) => ({ fact, places: fact.telling.entries.map((entry) => placesOf(entry, words)) }))
    .filter(({ places }) => places.length > 0 && places.every(({ length }) => length > 0));
  if (placed.length === 0) return [];
  const statements = statementsIn(words, kind);
  const values = byStatement(statements, valuesIn(words, language));
  const meters = metersOf(words);
  const entriesOf = placed.map(({ places }) => places.map((entry) => byStatement(statements, entry)));
  const parts = statements.map((statement, index): Part => {
    const here = (values[index] ?? []).filter((value) => !isPast(words, statement, value));
    const claims = placed.flatMap(({ fact }, number): Claim[] => {
      const entries = entriesOf[number]?.map((entry) => entry[index] ?? []) ?? [];
      if (entries.some(({ length }) => length === 0)) return [];
      const seen = here.filter(({ family }) => family === fact.family).map((value) => ({ value, distance: distanceTo(value, entries, meters) }));
      return [{ fact, named: entries.flat(), seen, nearest: nearestOf(seen) }];
    });
    return { words, statement, kind, values: here, claims };
  });
  return placed.flatMap(({ fact }) => signsOf(fact, parts));
}

type Part = {
  readonly words: Words;
  readonly statement: Stretch;
  readonly kind: 'row' | 'prose';
  readonly values: readonly PageValue[];
  readonly claims: readonly Claim[];
};

/** Places sorted into the statements they begin in; both are in order. */
function byStatement<Kind extends Stretch>(statements: readonly Stretch[], places: readonly Kind[]): Kind[][] {
  let next = 0;
  return statements.map(({ to }) => {
    const inside: Kind[] = [];
    for (let place = places[next]; place && place.from < to; place = places[next]) {
      inside.push(place);
      next += 1;
    }
    return inside;
  });
}

/** What one statement says about a fact. `elsewhere`: another value stands with the words, unless ours is near. */
type Said = 'same' | 'other' | 'denied' | 'elsewhere' | 'unclear' | 'nothing';

function signsOf(fact: Sought, parts: readonly Part[]): Sign[] {
  const said = parts.map((part) => saidIn(fact, part));
  const shows: Sign['shows'][] = (['same', 'other', 'denied'] as const).filter((each) => said.includes(each));
  if (shows.length === 0 && !said.includes('unclear')) {
    const loose = looseIn(fact, parts);
    if (said.includes('elsewhere')) return loose === 'none' ? [{ fact: fact.id, shows: 'other' }] : [];
    return loose === 'same' ? [{ fact: fact.id, shows: 'same' }] : [];
  }
  return shows.map((each) => ({ fact: fact.id, shows: each }));
}

function saidIn(fact: Sought, part: Part): Said {
  const claim = part.claims.find((each) => each.fact === fact);
  if (!claim) return 'nothing';
  const ours = claim.seen.filter(({ value }) => saysSame(value, fact.said));
  const best = nearestOf(ours);
  const against = nearestOf(claim.seen.filter((_, index) => contradicts(index, claim, part)));
  if (!best) return against ? 'elsewhere' : 'nothing';
  if (against && against.distance < best.distance && (isOthers(best.value, claim, part) || isLabelled(best.value, claim, part))) return 'other';
  const stances = ours.filter(({ value }) => canConfirm(value)).map(({ value }) => stanceAt(claim, part, value));
  const isDenied = stances.includes('denied');
  if (stances.includes('as-said')) return isDenied ? 'unclear' : 'same';
  return isDenied ? 'denied' : 'unclear';
}

const nearestOf = (seen: readonly Seen[]): Seen | undefined =>
  seen.reduce<Seen | undefined>((best, each) => (best && best.distance <= each.distance ? best : each), undefined);

const canConfirm = ({ proves }: PageValue): boolean => proves === 'both' || proves === 'same' || proves === 'age';

const stanceAt = ({ fact, named }: Pick<Claim, 'fact' | 'named'>, { words, statement }: Part, value: PageValue): ReturnType<typeof stanceOf> =>
  stanceOf({ words, statement, value, named, polarity: fact.telling.polarity, isDeadline: fact.isDeadline });

/** Whether a value speaks against a fact: it is another one, it can count, and no other fact explains it. */
function contradicts(index: number, claim: Claim, part: Part): boolean {
  const { value, distance = 0 } = claim.seen[index] ?? {};
  if (!value || saysSame(value, claim.fact.said)) return false;
  const isCounted = value.family === 'count' && distance <= 2;
  if (value.proves === 'age' ? !isYears(claim.fact) : value.proves !== 'both' && value.proves !== 'other' && !isCounted) return false;
  return !isExplained(index, claim, part) && !isLabelled(value, claim, part);
}

const isYears = ({ family, said }: Sought): boolean => family === 'span' && said.endsWith('m') && Number.parseInt(said, 10) % 12 === 0;

/** Another fact says this very value, and the value is the nearest to its words or nearer to them than to ours. */
const isExplained = (index: number, { fact, seen }: Claim, { claims }: Part): boolean =>
  claims.some((other) => {
    // Facts of one family see the same values in the same order.
    const [ours, theirs] = [seen[index], other.seen[index]];
    if (!ours || !theirs || other.fact === fact || other.fact.family !== fact.family || !saysSame(theirs.value, other.fact.said)) return false;
    return theirs.distance < ours.distance || other.nearest === theirs;
  });

/** A value that stands nearer to the words of another fact. */
const isOthers = (value: PageValue, { fact, seen }: Claim, { claims }: Part): boolean => {
  const index = seen.findIndex((each) => each.value === value);
  const distance = seen[index]?.distance ?? 0;
  return claims.some((other) => other.fact !== fact && other.fact.family === fact.family && (other.seen[index]?.distance ?? distance) < distance);
};

/** Words before a colon that name what kind of figure follows, and nothing else. */
const figureName = /^(?:(?:de|het|the|uw|your) )?(?:termijn|bedrag|periode|duur|tijd|datum|let op|deadline|wanneer|hoogte|term|period|amount|note)?$/;

/** "Bezwaar: 6 weken; beroep: 4 weken", or cells of a row: the value has a name of its own, and it is not ours. */
function isLabelled(value: PageValue, { named }: Claim, { words, statement, kind }: Part): boolean {
  const part = around(value.from, /^[;|]$/);
  const isNamed = ({ from, to }: Stretch): boolean => named.some((place) => place.from >= from && place.from < to);
  if (kind === 'row') {
    if (isNamed(part) || part.from === statement.from) return false;
    const left = around(part.from - 2, /^\|$/);
    if (isNamed(left)) return false;
    // A row is about its first cell; further cells may come in pairs of a name and a value.
    const first = around(statement.from, /^\|$/);
    return !isNamed(first) || (left.from > first.to + 1 && /^\D*\p{L}{4}\D*$/u.test(phrase(words, left.from, left.to)));
  }
  if (!isNamed(part) && wordAt(words, part.from - 1) === ';') return true;
  const said = around(value.from, /^[:;|]$/);
  if (wordAt(words, said.from - 1) !== ':') return false;
  const label = { from: around(said.from - 2, /^[,;|:.?!]$/).from, to: said.from - 1 };
  return !isNamed({ from: label.from, to: around(value.from, /^[,;|.]$/).to }) && !figureName.test(phrase(words, label.from, label.to));

  function around(at: number, sign: RegExp): Stretch {
    let [from, to] = [at, at];
    while (from > statement.from && !sign.test(wordAt(words, from - 1))) from -= 1;
    while (to < statement.to && !sign.test(wordAt(words, to))) to += 1;
    return { from, to };
  }
}

/** Our value in statements of the block that lack some of its words: "Maak bezwaar. Dat kan in een brief. U hebt 6 weken." */
function looseIn(fact: Sought, parts: readonly Part[]): 'same' | 'doubtful' | 'none' {
  let found: 'doubtful' | 'none' = 'none';
  for (const part of parts) {
    if (part.claims.some((claim) => claim.fact === fact)) continue;
    for (const value of part.values) {
      if (value.family !== fact.family || !saysSame(value, fact.said)) continue;
      // There it stands with the words of another fact.
      if (part.claims.some((claim) => claim.fact.family === fact.family)) continue;
      if (canConfirm(value) && stanceAt({ fact, named: [] }, part, value) === 'as-said') return 'same';
      found = 'doubtful';
    }
  }
  return found;
}
