// What one block of a page shows about facts. A block is judged alone, so a page that changes is judged again only there.
import { readStance } from './stance.ts';
import { pointing, type Stretch, statementsIn } from './statements.ts';
import { distanceTo, mayHold, metersOf, placesOf, type TellingWords } from './telling-words.ts';
import { phrase, wordAt, wordsOf } from './tokens.ts';
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
type Seen = PageValue & { readonly gap: number };
/** A fact all of whose words stand in one statement, with all values of its family there. */
type Claim = { readonly fact: Sought; readonly named: readonly Stretch[]; readonly seen: readonly Seen[] };
type Part = { readonly statement: Stretch; readonly values: readonly PageValue[]; readonly claims: readonly Claim[] };
/**
 * What one statement says about a fact. `elsewhere`: another value stands with the words, unless ours is near. `far`: ours
 * does, and another stands nearer.
 */
type Said = Sign['shows'] | 'far' | 'elsewhere' | 'unclear' | 'nothing';

/** Words before a colon that name what kind of figure follows, and nothing else. */
const figureName = /^(?:\S+ )?(?:termijn|bedrag|periode|duur|tijd|datum|op|deadline|hoogte|term|period|amount|note)?$/;

/** The signs of a block in plain text. */
export function signsIn(plain: string, isRow: boolean, facts: readonly Sought[], language: 'nl' | 'en'): readonly Sign[] {
  const named = facts.filter(({ telling }) => telling.entries.every((entry) => mayHold(plain, entry)));
  if (named.length === 0) return [];
  const words = wordsOf(plain);
  const placed = named
    .map((fact) => ({ fact, places: fact.telling.entries.map((entry) => placesOf(entry, words)) }))
    .filter(({ places }) => places.length > 0 && places.every(({ length }) => length > 0));
  const [first] = placed;
  if (!first) return [];
  const all = valuesIn(words, language);
  const meters = metersOf(words);
  // Most blocks have no such word, and then no clause need be read for it.
  const mayBePast = /was|waren|were|vroeger|voorheen|formerly|previously|used/.test(plain);
  const parts = statementsIn(words, isRow).map((statement): Part => {
    const inside = <Kind extends Stretch>(places: readonly Kind[]): Kind[] => places.filter((place) => isIn(place, statement));
    const isPast = (value: PageValue): boolean => stanceAt({ fact: first.fact, named: [] }, { statement, values: [] }, value).isPast();
    const values = inside(all).filter((value) => !mayBePast || !isPast(value));
    const claims = placed.flatMap(({ fact, places }): Claim[] => {
      const entries = places.map(inside);
      if (entries.some(({ length }) => length === 0)) return [];
      const flat = entries.flat();
      const seen = values.flatMap((value) => asSeen(value, fact, flat).map((each) => ({ ...each, gap: distanceTo(each, entries, meters) })));
      return [{ fact, named: flat, seen }];
    });
    return { statement, values, claims };
  });
  return placed.flatMap(({ fact }) => showsOf(fact).map((shows) => ({ fact: fact.id, shows })));

  function showsOf(fact: Sought): Sign['shows'][] {
    const each = parts.map((part) => saidIn(fact, part));
    // Ours beside a nearer value is ours, unless another statement has our words for another value.
    const said = each.map((one) => (one !== 'far' ? one : each.includes('elsewhere') ? 'unclear' : 'same'));
    const shows = (['same', 'other', 'denied'] as const).filter((one) => said.includes(one));
    if (shows.length > 0 || said.includes('unclear')) return shows;
    const loose = looseIn(fact);
    if (said.includes('elsewhere')) return loose ? [] : ['other'];
    return loose === 'same' ? [loose] : [];
  }

  function saidIn(fact: Sought, part: Part): Said {
    const claim = part.claims.find((each) => each.fact === fact);
    if (!claim) return 'nothing';
    const ours = claim.seen.filter((value) => saysSame(value, fact.said));
    const best = nearestOf(ours);
    const against = nearestOf(claim.seen.filter((value) => contradicts(value, claim, part)));
    if (!best) return against ? 'elsewhere' : 'nothing';
    const isOthers = hasRival(best, claim, part, ({ gap }) => gap < best.gap);
    if (against && against.gap < best.gap && (isOthers || isLabelled(best, claim, part))) return 'other';
    const stances = ours.filter(canConfirm).map((value) => stanceAt(claim, part, value).stance());
    const isDenied = stances.includes('denied');
    if (!stances.includes('as-said')) return isDenied ? 'denied' : 'unclear';
    if (isDenied) return 'unclear';
    const nearest = nearestOf(claim.seen) ?? best;
    const between = phrase(words, Math.min(nearest.to, best.to), Math.max(nearest.from, best.from));
    return nearest.gap < best.gap && /[,;.?!|]/.test(between) ? 'far' : 'same';
  }

  /**
   * A value as a fact can see it. A rule may count what a page gives a unit: "67 jaar" near "AOW-leeftijd" and "20 uren" near
   * "uren" are a 67 and a 20. What stands within the telling words is part of their name.
   */
  function asSeen(value: PageValue, { family }: Sought, places: readonly Stretch[]): PageValue[] {
    if (places.some((place) => isIn(value, place))) return [];
    if (value.family === family) return [value];
    if (family !== 'count' || !value.bare) return [];
    const isAge = value.proves === 'age' || (/\d{3}m$/.test(value.said) && touches(value, places));
    // "1 week" is no count of weeks beside "week", which mostly numbers them.
    if (!isAge && (value.bare === '1' || !places.some((place) => isIn(place, value)))) return [];
    return [{ ...value, family, said: value.bare, proves: value.proves === 'other' ? 'other' : isAge ? 'age' : 'both' }];
  }

  function stanceAt({ fact, named }: Pick<Claim, 'fact' | 'named'>, { statement, values }: Pick<Part, 'statement' | 'values'>, value: PageValue) {
    const others = values.filter(({ family }) => family === value.family);
    return readStance(words, statement, value, others, named, fact);
  }

  /** Whether a value speaks against a fact: it is another one, it can count, and no other fact explains it. */
  function contradicts(value: Seen, claim: Claim, part: Part): boolean {
    const { proves, family, gap } = value;
    const { fact, named } = claim;
    const canCount = proves === 'age' ? isYears(fact) : /both|other/.test(proves) || (family === 'count' && (gap <= 2 || touches(value, named)));
    if (!canCount || saysSame(value, fact.said)) return false;
    // Another fact says this very value, and its words stand nearer.
    const isExplained = hasRival(value, claim, part, (theirs, other) => saysSame(theirs, other.fact.said) && theirs.gap < gap);
    return !isExplained && !isLabelled(value, claim, part);
  }

  /** "Bezwaar: 6 weken; beroep: 4 weken", or cells of a row: the value has a name of its own, and it is not ours. */
  function isLabelled(value: PageValue, { named }: Claim, { statement }: Part): boolean {
    const around = (at: number, sign: RegExp): Stretch => {
      let [from, to] = [at, at];
      while (from > statement.from && !sign.test(wordAt(words, from - 1))) from -= 1;
      while (to < statement.to && !sign.test(wordAt(words, to))) to += 1;
      return { from, to };
    };
    const isNamed = (stretch: Stretch): boolean => named.some((place) => isIn(place, stretch));
    const part = around(value.from, /^[;|]$/);
    if (isRow) {
      const left = around(part.from - 2, /^\|$/);
      if (isNamed(part) || part.from === statement.from || isNamed(left)) return false;
      // A row is about its first cell; further cells may come in pairs of a name and a value.
      const first = around(statement.from, /^\|$/);
      return !isNamed(first) || (left.from > first.to + 1 && /^\D*\p{L}{4}\D*$/u.test(phrase(words, left.from, left.to)));
    }
    if (!isNamed(part) && wordAt(words, part.from - 1) === ';' && !pointing.test(phrase(words, part.from, part.to))) return true;
    const to = around(value.from, /^[:;|]$/).from - 1;
    if (wordAt(words, to) !== ':') return false;
    const { from } = around(to - 1, /^[,;|:.?!]$/);
    return !isNamed({ from, to: around(value.from, /^[,;|.]$/).to }) && !figureName.test(phrase(words, from, to));
  }

  /** Our value in statements of the block that lack some of its words: "Maak bezwaar. Dat kan in een brief. U hebt 6 weken." */
  function looseIn(fact: Sought): 'same' | 'doubtful' | undefined {
    let found: 'doubtful' | undefined;
    for (const part of parts) {
      // There it stands with the words of another fact, or was judged.
      if (part.claims.some((claim) => claim.fact.family === fact.family)) continue;
      for (const value of part.values) {
        if (value.family !== fact.family || !saysSame(value, fact.said)) continue;
        if (canConfirm(value) && stanceAt({ fact, named: [] }, part, value).stance() === 'as-said') return 'same';
        found = 'doubtful';
      }
    }
    return found;
  }
}

const isIn = ({ from }: Stretch, stretch: Stretch): boolean => from >= stretch.from && from < stretch.to;

const nearestOf = (seen: readonly Seen[]): Seen | undefined =>
  seen.reduce<Seen | undefined>((best, each) => (best && best.gap <= each.gap ? best : each), undefined);

const canConfirm = ({ proves }: PageValue): boolean => /both|same|age/.test(proves);

/** Whether a value stands beside a telling word, with at most one word between. */
const touches = (value: Stretch, named: readonly Stretch[]): boolean => named.some(({ from, to }) => from <= value.to + 1 && to >= value.from - 1);

/** Whether a fact may be an age: years, or as many as somebody can be. */
function isYears({ family, said }: Sought): boolean {
  const number = Number.parseInt(said, 10);
  return family === 'count' ? number >= 12 && number <= 120 : said.endsWith('m') && number % 12 === 0;
}

/** Whether another fact of the family sees the same value, and so. */
const hasRival = (value: Stretch, { fact }: Claim, { claims }: Part, isSo: (theirs: Seen, other: Claim) => boolean): boolean =>
  claims.some(
    (other) =>
      other.fact !== fact && other.fact.family === fact.family && other.seen.some((theirs) => theirs.from === value.from && isSo(theirs, other)),
  );
