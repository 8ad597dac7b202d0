// Whether a page stands behind the value it names: "u kunt binnen 6 weken" does, "u kunt niet binnen 6 weken" does not. It
// looks no further than the clause of the value, because a negation elsewhere in a sentence is about something else.
import { isAbility, isDuty, isNegation, isPermission, type Polarity } from './polarity-words.ts';
import type { Stretch } from './statements.ts';
import { phrase, type Words, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** How the page says a value: as the fact does, the other way round, or so that nobody can tell. */
export type Stance = 'as-said' | 'denied' | 'unclear';

/** A value within its statement, with the places of its telling words there. */
type Said = { readonly words: Words; readonly statement: Stretch; readonly value: Stretch; readonly named: readonly Stretch[] };
/** `isDeadline`: a last day for something; only then can "mag" undo it without more. */
export type Asked = Said & { readonly polarity: Polarity; readonly isDeadline: boolean };

const edge = wordSet(
  ', ; : ( ) | . ? ! – " “ ” „ … • als indien wanneer mits tenzij omdat want maar zodat terwijl hoewel zolang zodra nadat voordat totdat waarbij waarin waarna if unless because but when while although whereas',
);
const condition = /^(?:als|indien|wanneer|mits|tenzij|zolang|zodra|if|unless|when)$/;
const newThought = wordSet('u je wij we hij zij ze het dit dat moet moeten mag mogen kunt kan kunnen hoeft you it they must may can need');
const question = /^(?:(?!(?:dat|wat|niet) )\p{L}+t|ben|heb|kan|mag|is|was|wil|zal|doe|ga) (?:u|je|jij|ik|men|wij|we|hij|zij|ze|het|iemand|uw) /u;

/** The stance of a page towards a value. */
export function stanceOf(asked: Asked): Stance {
  const { words, statement, value, named, polarity } = asked;
  const clause = clauseOf(asked, value);
  const isNegated = hasNegation(asked, clause);
  // "Kan dat binnen 6 weken? Nee, …"
  if (/^[^.?!]*\? (?:nee|neen|no) /.test(phrase(words, value.to, statement.to))) return 'denied';
  if (isConditional(asked, clause)) return polarity === 'denied' && !isNegated ? 'unclear' : 'as-said';
  const isDenied = isNegated || named.some((place) => isDeniedName(asked, place, clause));
  if (isDenied !== (polarity === 'denied')) return 'denied';
  return isDenied ? 'as-said' : ofVerbs(asked, clause);
}

const past = /\b(?:was|waren|were|voorheen|vroeger|previously|formerly|used to)\b/;

/** "Vroeger was dat 6 weken": what was says nothing about what is. "De dag dat u ziek was" is of no such kind. */
export function isPast(words: Words, statement: Stretch, value: Stretch): boolean {
  // Most statements have no such word, and then their clauses need not be found.
  if (!past.test(phrase(words, statement.from, statement.to))) return false;
  const said = { words, statement, value, named: [] };
  const { from, to } = clauseOf(said, value);
  const isTold = /(?:^| )(?:was|waren|were)(?: \S+)?$/.test(phrase(words, from, value.from));
  if (!isTold && !/\b(?:voorheen|vroeger|previously|formerly|used to)\b/.test(phrase(words, from, to))) return false;
  return !isConditional(said, { from, to });
}

/** The part of a statement around a place in which a negation is about that place. */
function clauseOf({ words, statement, value, named }: Said, place: Stretch): Stretch {
  const isEdge = (at: number): boolean => {
    if (edge.has(wordAt(words, at))) return true;
    // "U hoeft niet te wachten en moet …" are two thoughts, "bezwaar en beroep" is one.
    if (!/^(?:en|of|and|or)$/.test(wordAt(words, at))) return false;
    return newThought.has(wordAt(words, at + 1)) || [value, ...named].every(({ from }) => from > at === value.from > at);
  };
  let { from, to } = place;
  while (from > statement.from && !isEdge(from - 1)) from -= 1;
  while (to < statement.to && !isEdge(to)) to += 1;
  return { from, to };
}

/** "Als u niet binnen 6 weken …" and "Betaalt u niet binnen 6 weken, dan …" say what happens to the late: the term holds. */
function isConditional({ words, statement }: Said, { from, to }: Stretch): boolean {
  if (condition.test(wordAt(words, from - 1)) || wordAt(words, to) === '?') return true;
  return (from === statement.from || /^[.?!]$/.test(wordAt(words, from - 1))) && question.test(`${phrase(words, from, from + 2)} `);
}

/**
 * What stands after or before a negation that does not turn the statement round: "niet later dan", "niet alleen", "vergeet
 * niet", "kost niets", "niet verlengen", "do not need a lawyer".
 */
const harmlessAfter =
  /^(?:[a-z]+ than |(?:later|langer|meer|minder|hoger|lager|eerder|vaker|vroeger|ouder|jonger) dan |(?:alleen|eens|only|zonder|anders|onmogelijk|verboden|uitgesloten) |need (?:an?|any|your) |(?:\S+ ){0,2}(?:vergeten|missen|wachten|wacht|verlengen|verlengd|overschrijden|uitstellen|wijzigen|veranderen|opschorten|overslaan|forget|miss|wait|hesitate|extend|extended|delay|exceed) )/;
const harmlessBefore = /^(?:(?:vergeet|wacht|mis|aarzel|twijfel|forget) |kost (?:niets|niks|geen|nothing)$)/;
/** These say no by themselves. */
const refusal = /^(?:onmogelijk|verboden|afgeschaft|vervallen|vrijgesteld|impossible|forbidden|prohibited|abolished|exempt)$/;

function hasNegation(asked: Asked, clause: Stretch): boolean {
  const { words, value, named } = asked;
  if (isBeyond(asked, clause)) return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = wordAt(words, at);
    const before = wordAt(words, at - 1);
    if (named.some(({ from, to }) => at >= from && at < to)) continue;
    if (refusal.test(word) && !isNegation(before)) return true;
    if (!isNegation(word)) continue;
    if (value.from === at + 1) return true;
    if (harmlessBefore.test(`${before} ${word}`)) continue;
    const end = Math.min(at + 4, clause.to, value.from > at ? value.from : clause.to);
    if (harmlessAfter.test(`${phrase(words, at + 1, end)} `)) continue;
    if (word !== 'geen' && word !== 'no') return true;
    // "Geen" reaches as far as "geen termijn van 6 weken"; "geen advocaat nodig om binnen 6 weken" denies no term.
    if ([value, ...named].some(({ from }) => from > at && from < at + 5)) return true;
    if (/ (?:voortaan|hoeft|hoeven|meer|longer|anymore) /.test(` ${phrase(words, clause.from, clause.to)} `)) return true;
  }
  return false;
}

/** "Na 6 weken kunt u geen bezwaar meer maken" and "boven € 8.000 krijgt u niets" say the same as the fact, from behind. */
function isBeyond({ words, value, isDeadline }: Asked, { from, to }: Stretch): boolean {
  const before = ` ${phrase(words, Math.max(from, value.from - 3), value.from)} `;
  if (/ (?:boven|onder|beneden|above|below|under|dan|than)(?: (?:de|het|the))? $/.test(before)) return true;
  if (!/ (?:na|after)(?: (?:de|die|deze|the))? $/.test(before)) return false;
  const text = ` ${phrase(words, from, to)} `;
  // A last day has nothing after it; "na 6 weken krijgt u geen brief" is about something that comes after.
  return / (?:meer|longer|anymore) /.test(text) || (isDeadline && !/ (?:krijgt|ontvangt|komt|get|receive) /.test(text));
}

/** "Geen bezwaar", said in another clause than the value. */
function isDeniedName(asked: Asked, { from }: Stretch, clause: Stretch): boolean {
  if (from >= clause.from && from < clause.to) return false;
  const at = [from - 1, from - 2].find((each) => each >= asked.statement.from && /^(?:geen|no)$/.test(wordAt(asked.words, each)));
  return at !== undefined && !isConditional(asked, clauseOf(asked, { from: at, to: at + 1 }));
}

/** What a reader may do by a last day, and need not. */
const favour =
  /(?:bezwaar|beroep|klacht|klagen|uitstel|verzet|aanvra|reageren|zienswijze|annuleren|herroepen|verander|opnieuw|kiezen|keuze|objection|appeal|complain|appl[iy]|cancel|change)/;

/** A duty that became a choice, or a choice that became a duty. */
function ofVerbs({ words, value, named, polarity, isDeadline }: Asked, { from, to }: Stretch): Stance {
  // "May 1, 2027" and "tax return" are no verbs.
  const verbs = words.slice(from, to).filter((_, index) => [value, ...named].every((place) => from + index < place.from || from + index >= place.to));
  const [must, may, can] = [verbs.some(isDuty), verbs.some(isPermission), verbs.some(isAbility)];
  if (polarity === 'duty') return !must && (may || can) ? 'denied' : 'as-said';
  if (polarity === 'right') return must && !may && !can ? 'denied' : 'as-said';
  if (must) return 'as-said';
  const text = ` ${phrase(words, from, to)} `;
  // Nobody says "u mag minstens 4 keer" of what was never a duty.
  if (may && / (?:minstens|minimaal|ten minste|at least) /.test(text)) return 'denied';
  // Where `near` does not say how the fact stands, only "mag" or "vrijwillig" with a last day is sure enough: "u kunt binnen 6
  // weken betalen" is how agencies say that you must.
  const isFree = may || / (?:vrijwillig|vrij om|optional|voluntary) /.test(text);
  return isDeadline && isFree && !favour.test(text) && / (?:binnen|uiterlijk|voor|within|before|by) /.test(text) ? 'denied' : 'as-said';
}
