// The small languages inside rule files, each as a valibot schema with the sentence that a writer gets when it is wrong.
import * as v from 'valibot';
import { readDay } from '../facts/day.ts';
import { type FactKind, readFactValue } from '../facts/fact-value.ts';
import { readOpeningHours } from '../facts/opening-hours.ts';
import { readSourceDay } from '../facts/source-day.ts';
import { isHost } from '../match/host.ts';
import { readPathPattern } from '../match/path-pattern.ts';
import { isSelector } from '../match/selector.ts';
import { isWebAddress } from '../match/web-address.ts';
import { readRichText } from './rich-text.ts';

/** What a wrong value should have been, for the message: Dutch and English in one string, cut apart by the reader. */
const wanted = (nl: string, en: string): string => `${nl}\n${en}`;

/** Any text that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty('empty'));

const checked = (is: (value: string) => boolean, nl: string, en: string) =>
  v.pipe(
    text,
    v.check((value) => value === '' || is(value), wanted(nl, en)),
  );

/** Sentences a reader sees; their markup is checked here and kept as text, because facts and terms are looked up later. */
export const prose = checked(
  (value) => readRichText(value).ok,
  'Kijk naar **…**, [[…]], {…} en [tekst](https://…). Tekens als < en > kunnen niet.',
  'Look at **…**, [[…]], {…} and [text](https://…). Characters like < and > are not possible.',
);

/** The name of an item: lower-case letters, digits and hyphens. */
export const id = checked(
  (value) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(value),
  'Gebruik kleine letters, cijfers en streepjes.',
  'Use small letters, digits and hyphens.',
);

/** A contact as a rule names it: `uwv/telefoon-werknemers`, `nl/juridisch-loket`. */
export const contactId = checked(
  (value) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value),
  'Schrijf de organisatie, een schuine streep en de id: uwv/telefoon-werknemers.',
  'Write the agency, a slash and the id: uwv/telefoon-werknemers.',
);

export const host = checked(
  isHost,
  'Schrijf alleen de naam van de site, zoals www.uwv.nl. Zonder https, sterretje of poort.',
  'Write only the name of the site, such as www.uwv.nl. Without https, star or port.',
);

/** An https address without user name or port; what stands behind `?` in an example address is never matched. */
export const address = checked(isWebAddress, 'Schrijf een heel adres dat begint met https://.', 'Write a whole address that begins with https://.');

/** A phone number as people write it: digits in groups, `+` only in front. No star or hash codes. */
export const phone = checked(
  (value) => /^(\+?[0-9]+( [0-9]+)*)$/.test(value) && /^[0-9]{3,15}$/.test(value.replace(/[+ ]/g, '')),
  'Schrijf alleen cijfers en spaties, met + alleen vooraan: 088 123 45 67.',
  'Write only digits and spaces, with + only in front: 088 123 45 67.',
);

export const openingHours = checked(
  (value) => readOpeningHours(value).ok,
  'Schrijf dagen en uren zo: Mo-Fr 08:00-17:00; Sa 09:00-12:00.',
  'Write days and hours like this: Mo-Fr 08:00-17:00; Sa 09:00-12:00.',
);

export const sourceDay = checked(
  (value) => readSourceDay(value) !== undefined,
  'Schrijf een dag (2026-09-14), een maand (2026-09), een jaar (2026) of jaren (2018..2022).',
  'Write a day (2026-09-14), a month (2026-09), a year (2026) or years (2018..2022).',
);

export const day = checked((value) => readDay(value) !== undefined, 'Schrijf een dag zo: 2026-12-31.', 'Write a day like this: 2026-12-31.');

export const year = checked((value) => /^\d{4}$/.test(value), 'Schrijf een jaar met vier cijfers: 2028.', 'Write a year with four digits: 2028.');

const factValue = (kind: FactKind, nl: string, en: string) => checked((value) => readFactValue(kind, value) !== undefined, nl, en);

export const span = factValue(
  'duration',
  'Schrijf een getal en een woord: 6 weken, 1 maand, 5 werkdagen.',
  'Write a number and a Dutch word: 6 weken, 1 maand, 5 werkdagen.',
);

export const amount = factValue('amount', 'Schrijf een bedrag zo: € 21,80 of € 1.250.', 'Write an amount like this: € 21,80 or € 1.250.');

export const percentage = factValue('percentage', 'Schrijf een percentage zo: 4,5 %.', 'Write a percentage like this: 4,5 %.');

export const count = factValue('count', 'Schrijf een heel getal, zonder woord erbij: 3.', 'Write a whole number, without a word: 3.');

const hash = (letters: number) =>
  checked(
    (value) => new RegExp(`^[0-9a-f]{${letters}}$`).test(value),
    'Dit schrijft het commando zelf. Typ het niet met de hand.',
    'The command writes this. Do not type it by hand.',
  );
/** The mark of one Dutch sentence, in a translation. */
export const itemHash = hash(8);
/** The mark of everything a reader sees of a rule, in a review. */
export const textHash = hash(12);

export const pathPattern = checked(
  (value) => readPathPattern(value).ok,
  'Een pad begint met /. Een ster is één deel, twee sterren aan het eind is alles eronder: /nl/ww/**.',
  'A path begins with /. A star is one part, two stars at the end are everything below: /nl/ww/**.',
);

export const selector = checked(
  isSelector,
  "Kies het element met zijn naam, id, klasse of type: input[name='dag']. Vragen naar wat iemand typte kan niet.",
  "Choose the element by its name, id, class or type: input[name='dag']. Asking for what somebody typed is not possible.",
);
