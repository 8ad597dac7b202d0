// Whether a page stands behind the value it names: "u kunt binnen 6 weken" does, "u kunt niet binnen 6 weken" does not. It
// looks no further than the clause of the value and the clause that hangs on, because a negation elsewhere is about something else.
import { isAbility, isDuty, isNegation, isPermission, type Polarity } from './polarity-words.ts';
import type { Stretch } from './statements.ts';
import { phrase, type Words, wordAt } from './tokens.ts';

/** How the page says a value: as the fact does, the other way round, or so that nobody can tell. */
export type Stance = 'as-said' | 'denied' | 'unclear';

/** A fact as far as it says how it stands. With a last day for something "mag" can undo it without more. */
type Standing = { readonly telling: { readonly polarity: Polarity }; readonly isDeadline: boolean };

const persons = 'u|je|jij|ik|men|wij|we|hij|zij|ze|het|you|it|they';
const condition = 'als|indien|wanneer|mits|tenzij|zolang|zodra|if|unless|when';
const conditional = new RegExp(`^(?:${condition})$`);
const edge = new RegExp(
  `^(?:[,;:()|.?!–"“”„…•]|${condition}|omdat|want|maar|zodat|terwijl|hoewel|(?:na|voor|tot)dat|waar(?:bij|in|na)|because|but|while|(?:where|al)(?:as|though))$`,
);
const newThought = new RegExp(`^(?:${persons}|dit|dat|moet|moeten|mag|mogen|kunt|kan|kunnen|hoeft|must|may|can|need)$`);
const person = new RegExp(` (?:${persons}|dit|dat) `);
const inverted = `(?:(?!(?:dat|wat|niet|met|uit) )\\p{L}+t|ben|heb|kan|mag|is|was|wil|zal|doe|ga) (?:${persons}|iemand|uw) `;
/** How a question begins, and a condition without "als". */
const question = new RegExp(`^ ${inverted}`, 'u');
/** How the main clause begins after a condition. */
const consequence = new RegExp(`^ (?:(?:dan|then|kan|kunt|mag|moet|krijgt) |${inverted})`, 'u');
/** "Als vrijwillig verzekerde krijgt u …" is no condition. */
const asWhat = new RegExp(`^ (?!(?:${persons}|de|uw) ).*? ${inverted}`, 'u');
const takenBack = /^[^.?!;]*[.!;] (?:dit|dat|deze|this|that)(?: \S+){1,6} (?:vervallen|afgeschaft|abolished|no longer) /;
/** "Wie niet op tijd betaalt krijgt …": two verbs in a row, and the negation belongs to the first. */
const relative = / (?:die|dat|wie|who|that) /;
const twoVerbs = / (?:(?:\p{L}{2,}t|\p{L}+en|zijn|is) (?:\p{L}{2,}t|is|zijn|kan|mag)|can|may|must|has) /u;
/**
 * What stands after or before a negation that does not turn the statement round: "niet later dan", "niet alleen", "vergeet
 * niet", "kost niets", "niet verlengen", "do not need a lawyer".
 */
const harmlessAfter =
  /^ (?:[a-z]+(?: than|er dan) |(?:alleen|eens|only|zonder|anders|onmogelijk|verboden|uitgesloten) |need (?:an?|any|your) |(?:\S+ ){0,2}(?:vergeten|missen|wacht|verleng|overschrijden|uitstellen|wijzigen|veranderen|opschorten|overslaan|forget|miss|wait|hesitate|exten|delay|exceed))/;
const harmlessBefore = /^(?:(?:vergeet|wacht|mis|aarzel|twijfel|forget) |kost (?:ni(?:et|k)s|geen))/;
/** These say no by themselves. */
const refusal = /^(?:onmogelijk|verboden|afgeschaft|vervallen|vrijgesteld|impossible|forbidden|prohibited|abolished|exempt)$/;
/** What a reader may do by a last day, and need not. */
const favour =
  /bezwaar|beroep|klacht|klagen|uitstel|verzet|aanvra|reageren|zienswijze|annuleren|herroepen|verander|opnieuw|kiezen|keuze|objection|appeal|complain|appl[iy]|cancel|change/;

/**
 * Reads what a page says of a value within its statement: how it stands, and whether that is past. `others` are the values of
 * its family there, `named` the places of the telling words of the fact.
 */
export function readStance(
  words: Words,
  statement: Stretch,
  value: Stretch,
  others: readonly Stretch[],
  named: readonly Stretch[],
  { telling: { polarity }, isDeadline }: Standing,
): { readonly isPast: () => boolean; readonly stance: () => Stance } {
  const word = (at: number): string => wordAt(words, at);
  const said = (from: number, to: number): string => ` ${phrase(words, from, to)} `;
  const isEnd = (at: number): boolean => at < statement.from || at >= statement.to || /^[.?!:;|]$/.test(word(at));
  const isIn = (at: number, { from, to }: Stretch): boolean => at >= from && at < to;

  /** The part of a statement around a place in which a negation is about that place. */
  const clauseAt = (place: number): Stretch => {
    const isEdge = (at: number): boolean => {
      if (edge.test(word(at))) return true;
      // "U hoeft niet te wachten en moet …" are two thoughts, "bezwaar en beroep" is one. So are "voor u niet € 5 en voor hem
      // € 6", but "6 en 8 weken" share what is said of them.
      if (!/^(?:en|of|and|or)$/.test(word(at)) || word(at - 1) === 'tot') return false;
      const isBeside = ({ from }: Stretch): boolean => from > at === value.from > at;
      return newThought.test(word(at + 1)) || named.every(isBeside) || !others.every((each) => isBeside(each) || each.from === at + 1);
    };
    let [from, to] = [place, place + 1];
    while (from > statement.from && !isEdge(from - 1)) from -= 1;
    while (to < statement.to && !isEdge(to)) to += 1;
    return { from, to };
  };

  /** "Als u niet binnen 6 weken …" and "Betaalt u niet binnen 6 weken, dan …" say what happens to the late: the term holds. */
  const isConditional = ({ from, to }: Stretch): boolean => {
    const before = word(from - 1);
    const text = said(from, to);
    if (conditional.test(before)) return before !== 'als' || !asWhat.test(text);
    if (word(to) === '?') return true;
    if (from > statement.from && !/^[.?!:]$/.test(before)) return false;
    return question.test(text) || (word(to) === ',' && (word(to + 1) === 'dan' || /^ (?:wie|iedereen die|who|anyone who) /.test(text)));
  };

  /** The clause that a clause hangs on: "kan niet, tot 6 weken na de brief", "duurt het 6 weken, dan kan het niet". */
  const mainOf = ({ from, to }: Stretch, isConditioned: boolean): Stretch | undefined => {
    const hasPerson = person.test(said(from, to));
    if (isEnd(from - 1) || isEnd(from - 2)) {
      if (!isConditioned && (hasPerson || !/^(?:voordat|nadat|totdat|before|after)$/.test(word(to)))) return undefined;
      for (let at = to; !isEnd(at); at += 1) if (word(at) === ',' && consequence.test(said(at + 1, at + 4))) return clauseAt(at + 1);
      return undefined;
    }
    const isAdded = !hasPerson && /^, (?:tot|binnen|uiterlijk|op|van|in|met|voor|na|up|within|until|by|for)$/.test(phrase(words, from - 1, from + 1));
    const at = from - (word(from - 2) === ',' ? 3 : 2);
    if ((!isConditioned && !isAdded) || isEnd(at)) return undefined;
    const main = clauseAt(at);
    return /^(?:maar|but)$/.test(word(main.from - 1)) || isConditional(main) ? undefined : main;
  };

  const hasNegation = ({ from, to }: Stretch): boolean => {
    for (let at = from; at < to; at += 1) {
      const [before, no] = [word(at - 1), word(at)];
      if (named.some((place) => isIn(at, place))) continue;
      if (refusal.test(no) && !isNegation(before)) return true;
      if (!isNegation(no)) continue;
      if (value.from === at + 1) return true;
      if ((relative.test(said(from, at)) && twoVerbs.test(said(at, value.from))) || harmlessBefore.test(`${before} ${no}`)) continue;
      if (harmlessAfter.test(said(at + 1, Math.min(at + 4, to, value.from > at ? value.from : to)))) continue;
      if (no !== 'geen' && no !== 'no') return true;
      // "Geen" reaches as far as "geen termijn van 6 weken"; "geen advocaat nodig om binnen 6 weken" denies no term.
      if ([value, ...named].some((place) => isIn(place.from, { from: at, to: at + 5 }))) return true;
      if (/ (?:voortaan|hoeft|hoeven|meer|longer|anymore) /.test(said(from, to))) return true;
    }
    return false;
  };

  const clause = clauseAt(value.from);
  const text = said(clause.from, clause.to);
  return { isPast, stance };

  /** "Vroeger was dat 6 weken": what was says nothing about what is. "De dag dat u ziek was" is of no such kind. */
  function isPast(): boolean {
    const isTold = / (?:was|waren|were)(?: \S+)? $/.test(said(clause.from, value.from));
    return (isTold || / (?:voorheen|vroeger|previously|formerly|used to) /.test(text)) && !isConditional(clause);
  }

  function stance(): Stance {
    const after = said(value.to, statement.to);
    // "Kan dat binnen 6 weken? Nee, …" and "Deze regel is vervallen."
    if (/^[^.?!]*\? (?:nee|neen|no) /.test(after) || takenBack.test(after)) return 'denied';
    const isOpposed = polarity === 'denied';
    const isConditioned = isConditional(clause);
    const isNegated = !isBeyond() && hasNegation(clause);
    const main = isNegated || isBeyond() ? undefined : mainOf(clause, isConditioned);
    const isMainNegated = main !== undefined && hasNegation(main);
    // "Dan kunt u niet …" takes all back, but "dan hoeft u niet …" speaks of something else, unless it has our words.
    if (isMainNegated && !named.some(({ from }) => isIn(from, main))) {
      const consequent = said(main.from, main.to);
      if (/ (?:hoef|need)/.test(consequent)) return isOpposed ? 'unclear' : 'as-said';
      if (!/ (?:kan|kunt|mag|can|may) /.test(consequent)) return 'unclear';
    }
    if (isConditioned && !isMainNegated) return isOpposed && !isNegated ? 'unclear' : 'as-said';
    const isDenied = isNegated || isMainNegated || named.some(isDeniedName);
    if (isDenied !== isOpposed) return 'denied';
    return isDenied || isAsVerbs() ? 'as-said' : 'denied';
  }

  /** "Na 6 weken kunt u geen bezwaar meer maken" and "boven € 8.000 krijgt u niets" say the same as the fact, from behind. */
  function isBeyond(): boolean {
    const before = said(Math.max(clause.from, value.from - 3), value.from);
    if (/ (?:boven|onder|beneden|above|below|under|dan|than)(?: (?:de|het|the))? $/.test(before)) return true;
    // A last day has nothing after it; "na 6 weken krijgt u geen brief" is about something that comes after.
    return (
      / (?:na|after)(?: (?:de|die|deze|the))? $/.test(before) &&
      (isDeadline ? !/ (?:krijgt|ontvangt|komt|get|receive) /.test(text) || isEver() : isEver())
    );
  }
  function isEver(): boolean {
    return / (?:meer|longer|anymore) /.test(text);
  }

  /** "Geen bezwaar", said in another clause than the value. */
  function isDeniedName({ from }: Stretch): boolean {
    const at = [from - 1, from - 2].find((each) => each >= statement.from && /^(?:geen|no)$/.test(word(each)));
    return at !== undefined && !isIn(from, clause) && !isConditional(clauseAt(at));
  }

  /** Not so for a duty that became a choice, or a choice that became a duty. */
  function isAsVerbs(): boolean {
    // "May 1, 2027" and "tax return" are no verbs.
    const verbs = words.slice(clause.from, clause.to).filter((_, index) => ![value, ...named].some((place) => isIn(clause.from + index, place)));
    const [must, may, can] = [isDuty, isPermission, isAbility].map((isSo) => verbs.some(isSo));
    if (polarity === 'duty') return must || !(may || can);
    if (must || polarity === 'right') return polarity !== 'right' || !must || !!may || !!can;
    // Nobody says "u mag minstens 4 keer" of what was never a duty.
    if (may && / (?:minstens|minimaal|ten minste|at least) /.test(text)) return false;
    // Where `near` does not say how the fact stands, only "mag" or "vrijwillig" with a last day is sure enough: "u kunt binnen
    // 6 weken betalen" is how agencies say that you must.
    const isFree = may || / (?:vrijwillig|vrij om|optional|voluntary) /.test(text);
    return !(isDeadline && isFree && !favour.test(text) && / (?:binnen|uiterlijk|voor|within|before|by) /.test(text));
  }
}
