// One plain sentence for each problem, with its mend, in the two languages of the people who write rules.
import type { Problem, ProblemCode } from './problem.ts';

type Sentence = (values: Readonly<Record<string, string>>) => string;
export type WriterLanguage = 'nl' | 'en';

const maybeMeant = (values: Readonly<Record<string, string>>): string => (values.meant ? ` Bedoelt u "${values.meant}"?` : '');
const maybeMeantEn = (values: Readonly<Record<string, string>>): string => (values.meant ? ` Do you mean "${values.meant}"?` : '');

type ShapeWords = Record<WriterLanguage, Readonly<Record<string, string>>>;
const wantedShapes: ShapeWords = {
  nl: { text: 'tekst', list: 'een lijst met streepjes', group: 'een groep met namen' },
  en: { text: 'text', list: 'a list with hyphens', group: 'a group with names' },
};
const foundShapes: ShapeWords = {
  nl: { text: 'tekst', list: 'een lijst', group: 'een groep' },
  en: { text: 'text', list: 'a list', group: 'a group' },
};

const sentences: Record<ProblemCode, Record<WriterLanguage, Sentence>> = {
  FILE_TOO_LARGE: {
    nl: (v) => `Dit bestand is te groot: ${v.bytes} bytes. Het mag ${v.limit} bytes zijn. Maak er twee bestanden van.`,
    en: (v) => `This file is too large: ${v.bytes} bytes. It may have ${v.limit} bytes. Split it in two.`,
  },
  TOO_MANY_PARTS: {
    nl: (v) => `Dit bestand heeft te veel onderdelen. Er mogen er ${v.limit} zijn. Maak er twee bestanden van.`,
    en: (v) => `This file has too many parts. It may have ${v.limit}. Split it in two.`,
  },
  TOO_DEEP: {
    nl: (v) => `Hier springt de tekst te vaak in. Er mogen ${v.limit} niveaus zijn.`,
    en: (v) => `This is nested too deep. There may be ${v.limit} levels.`,
  },
  NOT_TEXT: {
    nl: () => 'Dit is geen gewone tekst (UTF-8). Bewaar het bestand opnieuw als UTF-8.',
    en: () => 'This is not plain text (UTF-8). Save the file again as UTF-8.',
  },
  INVISIBLE_CHARACTER: {
    nl: (v) => `Hier staat een teken dat u niet ziet (${v.character}). Typ dit woord opnieuw.`,
    en: (v) => `There is a character here that you cannot see (${v.character}). Type this word again.`,
  },
  TAB: {
    nl: () => 'Hier staat een tab. Gebruik spaties: twee voor elk niveau.',
    en: () => 'There is a tab here. Use spaces: two for each level.',
  },
  ANCHOR: {
    nl: (v) => `"${v.word}" begint met een teken met een eigen betekenis. Zet de tekst tussen aanhalingstekens.`,
    en: (v) => `"${v.word}" begins with a character that has a meaning of its own. Put the text in quotation marks.`,
  },
  TAG: {
    nl: (v) => `"${v.word}" begint met een uitroepteken. Zet de tekst tussen aanhalingstekens.`,
    en: (v) => `"${v.word}" begins with an exclamation mark. Put the text in quotation marks.`,
  },
  SEVERAL_DOCUMENTS: {
    nl: () => 'Een regel met "---" of "%" mag hier niet. Een bestand is één tekst.',
    en: () => 'A line with "---" or "%" is not allowed here. A file is one text.',
  },
  COLON_IN_SENTENCE: {
    nl: () => 'In deze zin staat een dubbele punt. Zet de zin tussen aanhalingstekens, of schrijf hem onder ">".',
    en: () => 'There is a colon in this sentence. Put the sentence in quotation marks, or write it below ">".',
  },
  WRONG_INDENT: {
    nl: () => 'Deze regel staat niet recht onder de vorige. Zet er spaties voor of haal ze weg.',
    en: () => 'This line does not stand straight below the one before. Add or remove spaces.',
  },
  BROKEN_YAML: {
    nl: () => 'Deze regel kunnen we niet lezen. Kijk naar aanhalingstekens, haakjes en spaties, ook in de regel erboven.',
    en: () => 'We cannot read this line. Look at quotation marks, brackets and spaces, also in the line above.',
  },
  DOUBLE_KEY: {
    nl: (v) => `"${v.key}" staat hier twee keer. Haal er een weg.`,
    en: (v) => `"${v.key}" stands here twice. Remove one.`,
  },
  FORBIDDEN_KEY: {
    nl: (v) => `"${v.key}" mag hier niet als naam. Kies een andere naam.`,
    en: (v) => `"${v.key}" may not be a name here. Choose another name.`,
  },
  KEY_NOT_PLAIN: {
    nl: () => 'Voor de dubbele punt hoort één woord te staan.',
    en: () => 'One word belongs before the colon.',
  },
  UNKNOWN_FILE: {
    nl: () => 'Dit bestand hoort hier niet: we weten niet wat voor soort bestand het is. Kijk naar de map en de naam.',
    en: () => 'This file does not belong here: we do not know what kind of file it is. Look at its folder and name.',
  },
  UNKNOWN_KEY: {
    nl: (v) => `"${v.key}" kennen we niet.${maybeMeant(v)}`,
    en: (v) => `We do not know "${v.key}".${maybeMeantEn(v)}`,
  },
  MISSING_KEY: {
    nl: (v) => `Hier ontbreekt "${v.key}". Voeg het toe.`,
    en: (v) => `"${v.key}" is missing here. Add it.`,
  },
  EMPTY: {
    nl: () => 'Hier staat nog niets. Vul het in, of haal de regel weg.',
    en: () => 'There is nothing here yet. Fill it in, or remove the line.',
  },
  WRONG_SHAPE: {
    nl: (v) => `Hier hoort ${wantedShapes.nl[v.wanted ?? '']}. Er staat ${foundShapes.nl[v.found ?? '']}.`,
    en: (v) => `Here belongs ${wantedShapes.en[v.wanted ?? '']}. There is ${foundShapes.en[v.found ?? '']}.`,
  },
  WRONG_CHOICE: {
    nl: (v) => `"${v.found}" kan hier niet. Kies uit: ${v.choices}.${maybeMeant(v)}`,
    en: (v) => `"${v.found}" is not possible here. Choose from: ${v.choices}.${maybeMeantEn(v)}`,
  },
  WRONG_VALUE: {
    nl: (v) => `${v.found ? `"${v.found}" klopt hier niet. ` : ''}${v.wantedNl}`,
    en: (v) => `${v.found ? `"${v.found}" is not right here. ` : ''}${v.wantedEn}`,
  },
  DOUBLE_ID: {
    nl: (v) => `De id "${v.id}" is er al. Kies een andere.`,
    en: (v) => `The id "${v.id}" is taken. Choose another.`,
  },
  DOUBLE_HOST: {
    nl: (v) => `De site ${v.host} staat ook bij ${v.other}. Een site hoort bij één organisatie.`,
    en: (v) => `The site ${v.host} also stands with ${v.other}. A site belongs to one agency.`,
  },
  NOT_FOUND: {
    nl: (v) => `"${v.id}" vinden we niet bij de ${v.kindNl}.${maybeMeant(v)}`,
    en: (v) => `We cannot find "${v.id}" among the ${v.kindEn}.${maybeMeantEn(v)}`,
  },
  NO_CONDITION: {
    nl: () => 'Zet onder "when" waaraan u de pagina herkent, bijvoorbeeld een kop. Een site in onderhoud heeft ook dit adres.',
    en: () => 'Say below "when" how to recognise the page, for example by a heading. A site in maintenance has this address too.',
  },
  NO_MATCH_HERE: {
    nl: () => 'Een brief heeft geen adres. Haal "match" weg.',
    en: () => 'A letter has no address. Remove "match".',
  },
  RIGHTS_INCOMPLETE: {
    nl: (v) => `Bij deze soort horen alle acht rechten. Deze ontbreken: ${v.slots}. Schrijf "none" of "not-said" als er niets is.`,
    en: (v) => `This kind needs all eight rights. Missing: ${v.slots}. Write "none" or "not-said" if there is nothing.`,
  },
  NOTHING_NOT_HERE: {
    nl: (v) => `Bij de soort "${v.kind}" kan niet staan dat de pagina niets vraagt. Wij kennen het dossier van de lezer niet.`,
    en: (v) => `The kind "${v.kind}" cannot say that the page asks nothing. We do not know the reader's file.`,
  },
  SAME_RANK: {
    nl: (v) => `Dit adres past even goed bij ${v.other}. Maak een van de twee preciezer.`,
    en: (v) => `This address fits ${v.other} equally well. Make one of the two more exact.`,
  },
  BROKEN_MARKUP: {
    nl: (v) => `"${v.found}" is niet af. ${v.wantedNl}`,
    en: (v) => `"${v.found}" is not finished. ${v.wantedEn}`,
  },
  FIGURE_IN_OVERLAY: {
    nl: (v) => `In een vertaling mag geen getal staan dat niet in het Nederlands staat (${v.found}). Gebruik {…}.`,
    en: (v) => `A translation may not hold a figure that is not in the Dutch (${v.found}). Use {…}.`,
  },
  PLACEHOLDERS_DIFFER: {
    nl: (v) => `In deze zin horen dezelfde {…} en [[…]] als in het Nederlands: ${v.wanted}.`,
    en: (v) => `This sentence needs the same {…} and [[…]] as the Dutch one: ${v.wanted}.`,
  },
  NO_SUCH_TEXT: {
    nl: (v) => `Deze tekst staat niet in het Nederlands.${maybeMeant(v)}`,
    en: (v) => `This text does not exist in Dutch.${maybeMeantEn(v)}`,
  },
};

/** The sentence for a writer, without its place: says what is wrong and how to mend it. */
export function problemSentence(problem: Problem, language: WriterLanguage): string {
  return sentences[problem.code][language](problem.values);
}

/** One line as a terminal shows it: `file line:column path sentence`. */
export function problemLine(problem: Problem, language: WriterLanguage): string {
  const where = `${problem.file} ${problem.line}:${problem.column}`;
  return [where, problem.path, problemSentence(problem, language)].filter(Boolean).join('  ');
}

/** All problems of one check, with the count below, as the build and the command print them. */
export function problemReport(problems: readonly Problem[], language: WriterLanguage): string {
  const lines = problems.map((problem) => problemLine(problem, language));
  const files = new Set(problems.map((problem) => problem.file)).size;
  const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  const count =
    language === 'nl'
      ? `${some(problems.length, 'probleem', 'problemen')} in ${some(files, 'bestand', 'bestanden')}.`
      : `${some(problems.length, 'problem', 'problems')} in ${some(files, 'file', 'files')}.`;
  return [...lines, count].join('\n');
}
