// Holds every Dutch sentence that a reader sees against the rules of plain Dutch. Translations are never looked at, and
// neither are words that nobody is shown: why a warning may stay, how a page is recognised.
import { tagOf } from '../language/language.ts';
import { checkPlain, type PlainOptions } from '../plain/check-plain.ts';
import { type PlainCode, severities } from '../plain/finding.ts';
import { nameWords, type PlainLists, type PlainListTexts, plainLists } from '../plain/lists.ts';
import { type PlainMeasures, plainMeasures } from '../plain/measures.ts';
import { termForms } from '../plain/terms.ts';
import { type Agency, type Contact, type Content, type Country, countryOf, type Glossary, type Rule, termsOf } from './content.ts';
import type { InterfaceFile } from './folder-schema.ts';
import { termsIn } from './inlines.ts';
import { notFound } from './not-found.ts';
import { isPlainCode, type Problem, type ProblemCode } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import type { ValuePath } from './read-yaml.ts';
import { markupOf } from './rich-text.ts';
import type { WaiverFile } from './schema.ts';
import { pathOfWord, type Words, wordsOfContact, wordsOfCountry, wordsOfRights, wordsOfRule, wordsOfTerm } from './words.ts';

/** Sentences that stand together in a file and share what is explained and what may stay. */
type Passage = {
  readonly read: Pick<ReadFile<unknown>, 'problemAt'>;
  /** The part of the file that these words are of, and where it stands. */
  readonly of: object;
  readonly at: ValuePath;
  readonly words: Words;
  readonly options: PlainOptions;
  readonly waive?: readonly WaiverFile[] | undefined;
};

type Said = { readonly code: PlainCode; readonly name: string; readonly problem: Problem };

/** Problems of language in the rules, rights, contacts and words of all countries and in the words of the panel in Dutch, easy Dutch too. */
export function plainProblems(content: Content, texts: PlainListTexts): Problem[] {
  const listsOf = listsByCountry(content, texts);
  const names = namesIn(content);
  const ofCountry = (country: string, passages: readonly Passage[]): Problem[] =>
    passages.flatMap((passage) => problemsOf(passage, listsOf(country)));
  // Easy Dutch is Dutch too: the lists are for a language, whatever its file is called.
  const panels = [...content.interfaces.values()].filter(({ content: { language } }) => tagOf(language) === 'nl');
  return [
    ...[...content.rules.values()].flatMap((rule) => ofCountry(countryOf(rule.id), [passageOfRule(rule, names)])),
    ...[...content.agencies.values()].flatMap((agency) =>
      ofCountry(agency.country, [passageBesideRules(agency, wordsOfRights(agency.read.content.rights), names)]),
    ),
    ...[...content.countries.values()].flatMap((country) =>
      ofCountry(country.id, [passageBesideRules(country, wordsOfCountry(country.read.content), names)]),
    ),
    ...[...content.contacts.values()].flatMap((contact) => ofCountry(contact.country, [passageOfContact(contact, names)])),
    ...[...content.glossaries].flatMap(([country, glossary]) => ofCountry(country, passagesOfGlossary(glossary, names))),
    ...panels.flatMap((panel) => ofCountry('', [passageOfPanel(panel, names)])),
  ];
}

/** How plain each rule is as a whole, by the path of its file. */
export function plainMeasuresOf(content: Content, texts: PlainListTexts): ReadonlyMap<string, PlainMeasures> {
  const lists = plainLists(texts, []);
  return new Map([...content.rules.values()].map(({ read }) => [read.file, plainMeasures(wordsOfRule(read.content).values(), lists)]));
}

/** Word lists are long, so they are made once; only the glossary differs from country to country. */
function listsByCountry(content: Content, texts: PlainListTexts): (country: string) => PlainLists {
  const lists = plainLists(texts, []);
  const terms = new Map([...content.glossaries.keys()].map((country) => [country, termForms(termsOf(content, country).values())]));
  return (country) => ({ ...lists, terms: terms.get(country) ?? lists.terms });
}

const namesIn = ({ agencies, contacts }: Content): ReadonlySet<string> =>
  nameWords([...[...agencies.values()].map(({ read }) => read.content.name), ...[...contacts.values()].map(({ contact }) => contact.name)]);

// Outside a rule no card shows an explanation beside the sentence, and asking for marks everywhere would be nagging.
const outsideRules: ReadonlySet<PlainCode> = new Set(['TERM_UNEXPLAINED']);
// The panel has no facts: its figures are its own, such as the hour of a clock.
const inPanel: ReadonlySet<PlainCode> = new Set(['TERM_UNEXPLAINED', 'LOOSE_FIGURE']);

function passageOfRule({ read }: Rule, names: ReadonlySet<string>): Passage {
  const words = wordsOfRule(read.content);
  const marked = [...words.values()].flatMap((sentence) => termsIn(markupOf(sentence)));
  const explained = new Set([...(read.content.terms ?? []), ...marked]);
  return { read, of: read.content, at: [], words, options: { names, explained }, waive: read.content.waive };
}

const passageBesideRules = ({ read }: Agency | Country, words: Words, names: ReadonlySet<string>): Passage => ({
  read,
  of: read.content,
  at: [],
  words,
  options: { names, without: outsideRules },
});

const passageOfContact = ({ contact, at, read }: Contact, names: ReadonlySet<string>): Passage => ({
  read,
  of: contact,
  at: [at],
  words: wordsOfContact(contact),
  options: { names, without: outsideRules },
  waive: contact.waive,
});

/** The word itself is what is hard and must stay; its explanation is looked at. */
const passagesOfGlossary = ({ read }: Glossary, names: ReadonlySet<string>): Passage[] =>
  read.content.map((term, at) => ({
    read,
    of: term,
    at: [at],
    words: new Map([...wordsOfTerm(term)].filter(([name]) => name !== 'word')),
    options: { names, without: outsideRules },
    waive: term.waive,
  }));

function passageOfPanel(read: ReadFile<InterfaceFile>, names: ReadonlySet<string>): Passage {
  const words = Object.entries(read.content.words).flatMap(([key, said]): [string, string][] =>
    typeof said === 'string' ? [[`words.${key}`, said]] : Object.entries(said).map(([form, sentence]) => [`words.${key}.${form}`, sentence]),
  );
  return { read, of: read.content, at: [], words: new Map(words), options: { names, without: inPanel } };
}

function problemsOf(passage: Passage, lists: PlainLists): Problem[] {
  const said = [...passage.words].flatMap(([name, sentence]): Said[] =>
    checkPlain(sentence, lists, passage.options).map(({ code, values }) => ({ code, name, problem: problemAt(passage, code, name, values) })),
  );
  const waivers = passage.waive ?? [];
  const kept = said.filter(({ code, name }) => !waivers.some((waiver) => isWaivable(waiver.code) && waiver.code === code && waiver.at === name));
  return [...kept.map(({ problem }) => problem), ...waivers.flatMap((waiver, index) => problemsOfWaiver(passage, waiver, index, said))];
}

const problemAt = ({ read, at, of }: Passage, code: PlainCode, name: string, values: Problem['values']): Problem =>
  read.problemAt(code, [...at, ...pathOfWord(of, name)], values);

const isWaivable = (code: string): boolean => isPlainCode(code as ProblemCode) && severities[code as PlainCode] === 'warning';

function problemsOfWaiver({ read, at, words }: Passage, waiver: WaiverFile, index: number, said: readonly Said[]): Problem[] {
  const here = [...at, 'waive', index];
  const { code } = waiver;
  if (!isWaivable(code)) return [read.problemAt('WAIVER_NOT_HERE', [...here, 'code'], { code })];
  if (!words.has(waiver.at)) return [read.problemAt('NOT_FOUND', [...here, 'at'], notFound(waiver.at, 'sentences', words.keys()))];
  if (said.some((one) => one.code === code && one.name === waiver.at)) return [];
  return [read.problemAt('WAIVER_UNUSED', [...here, 'code'], { code })];
}
