// The schemas of the files around the rules: agencies, countries, the register of contacts, the glossary, translations,
// cases, people, the words of the panel, and what was withdrawn. As strict as the schema of a rule.
import * as v from 'valibot';
import { address, contactId, day, host, id, itemHash, languageTag, openingHours, phone, prose, soundFile, text, year } from './checked-text.ts';
import { condition, filledList, group, list, made, rights, source, waive } from './schema.ts';

export const agencyFile = group({
  name: text,
  /** Municipalities share rules on many hosts, so only their paths may begin anywhere. */
  kind: v.optional(v.picklist(['agency', 'municipalities'])),
  /** `name`: whose site it is, where many share the rules of one file: `Gemeente Amsterdam`. */
  hosts: filledList(group({ host, access: v.picklist(['page', 'click']), name: v.optional(text) })),
  'contact-page': v.optional(address),
  'not-when': v.optional(list(condition)),
  contacts: v.optional(list(contactId)),
  rights: v.optional(rights),
  sources: filledList(source),
});

/** What a reader may say of the own life on any page, and the one sentence that matters then. */
const lens = group({ id, label: prose, say: prose, source });

/** Days that a decree made equal to a holiday, and the last year of which all decrees are in the list. */
const decreedDays = v.pipe(
  group({ days: filledList(day), 'last-year': year, source }),
  v.check(
    ({ days, 'last-year': last }) => days.every((each) => each.slice(0, 4) <= last),
    'Er staat een dag na het laatste jaar. Kijk of last-year nog klopt.\nThere is a day after the last year. See whether last-year is still right.',
  ),
);

export const countryFile = group({
  name: text,
  languages: filledList(id),
  lenses: v.optional(list(lens)),
  contacts: v.optional(list(contactId)),
  rights: v.optional(rights),
  'decreed-days': v.optional(decreedDays),
});

export const contactsFile = list(
  group({
    id,
    name: prose,
    for: prose,
    kind: v.picklist(['agency', 'independent']),
    phone: v.optional(phone),
    hours: v.optional(openingHours),
    cost: v.optional(prose),
    'have-ready': v.optional(list(prose)),
    'first-words': v.optional(prose),
    questions: v.optional(
      v.pipe(
        filledList(prose),
        v.maxLength(
          3,
          'Zet hier hooguit drie vragen. Meer onthoudt niemand aan de telefoon.\nPut at most three questions here. Nobody keeps more in mind on the telephone.',
        ),
      ),
    ),
    not: v.optional(list(prose)),
    'other-ways': v.optional(list(prose)),
    page: v.optional(address),
    'walk-in': v.optional(prose),
    ...waive,
    source,
  }),
);

export const glossaryFile = list(group({ id, word: prose, forms: v.optional(list(text)), is: prose, source: v.optional(source), ...waive }));

/** Words only; which items exist is checked against the Dutch file. */
const wordsBelow: v.GenericSchema<WordsBelow> = v.lazy((value) =>
  typeof value === 'string' ? v.string() : Array.isArray(value) ? v.array(wordsBelow) : v.record(v.string(), wordsBelow),
);
export type WordsBelow = string | WordsBelow[] | { [key: string]: WordsBelow };
/** A sentence that somebody read aloud, beside the overlay; `of` is the mark of the words that are heard in it. */
const sound = group({ file: soundFile, of: v.optional(itemHash) });
/** `of` holds a hash of the Dutch item that each item was translated from; the command writes it. */
export const overlayFile = v.objectWithRest(
  { by: made, of: v.optional(v.record(v.string(), itemHash)), sounds: v.optional(v.record(v.string(), sound)) },
  wordsBelow,
);

export const casesFile = group({
  helps: v.optional(list(address)),
  silent: v.optional(list(address)),
  page: v.optional(text),
  finds: v.optional(list(id)),
  confirms: v.optional(list(id)),
});

export const projectFile = group({
  name: text,
  'reports-to': v.string(),
  'answer-within-days': v.string(),
});

export const peopleFile = list(group({ id, 'shown-as': text, consent: v.optional(day) }));

/** Rules and contacts that were taken back, and why. Their names are never used again. */
export const withdrawnFile = list(
  v.pipe(
    group({ rule: v.optional(text), contact: v.optional(contactId), day, why: text }),
    v.check(
      ({ rule, contact }) => (rule === undefined) !== (contact === undefined),
      'Zet hier één van: rule, contact.\nPut one here: rule, contact.',
    ),
  ),
);

/** A sentence, or one sentence for each plural form of the language (Unicode CLDR: zero, one, two, few, many, other). */
const interfaceSentence = v.lazy((value) => (typeof value === 'string' ? text : v.record(v.string(), text))) as v.GenericSchema<
  string | Record<string, string>
>;
export const interfaceFile = group({
  language: group({ code: id, name: text, direction: v.picklist(['ltr', 'rtl']), lang: v.optional(languageTag) }),
  by: v.optional(made),
  words: v.record(v.string(), interfaceSentence),
});

export type AgencyFile = v.InferOutput<typeof agencyFile>;
export type CountryFile = v.InferOutput<typeof countryFile>;
export type ContactsFile = v.InferOutput<typeof contactsFile>;
export type GlossaryFile = v.InferOutput<typeof glossaryFile>;
export type OverlayFile = v.InferOutput<typeof overlayFile>;
export type CasesFile = v.InferOutput<typeof casesFile>;
export type ProjectFile = v.InferOutput<typeof projectFile>;
export type PeopleFile = v.InferOutput<typeof peopleFile>;
export type WithdrawnFile = v.InferOutput<typeof withdrawnFile>;
export type InterfaceFile = v.InferOutput<typeof interfaceFile>;
export type ContactFile = ContactsFile[number];
