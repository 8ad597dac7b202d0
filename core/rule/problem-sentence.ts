// One plain sentence for each problem and one for its mend, in the two languages of the people who write rules.
import { plainFindingText } from '../plain/finding-sentence.ts';
import { isPlainCode, type Problem, type StructuralCode } from './problem.ts';
import type { ProblemText, Said, WriterLanguage } from './problem-text.ts';

const after = (sentence: string): string => (sentence ? ` ${sentence}` : '');
const meantNl = (v: Readonly<Record<string, string>>): string => (v.meant ? `Bedoelt u "${v.meant}"?` : '');
const meantEn = (v: Readonly<Record<string, string>>): string => (v.meant ? `Do you mean "${v.meant}"?` : '');

type ShapeWords = Record<WriterLanguage, Readonly<Record<string, string>>>;
const wantedShapes: ShapeWords = {
  nl: { text: 'tekst', list: 'een lijst met streepjes', group: 'een groep met namen' },
  en: { text: 'text', list: 'a list with hyphens', group: 'a group with names' },
};
const foundShapes: ShapeWords = {
  nl: { text: 'tekst', list: 'een lijst', group: 'een groep' },
  en: { text: 'text', list: 'a list', group: 'a group' },
};

const sentences: Record<StructuralCode, Record<WriterLanguage, Said>> = {
  FILE_TOO_LARGE: {
    nl: (v) => [`Dit bestand is te groot: ${v.bytes} bytes. Het mag ${v.limit} bytes zijn.`, 'Maak er twee bestanden van.'],
    en: (v) => [`This file is too large: ${v.bytes} bytes. It may have ${v.limit} bytes.`, 'Split it in two.'],
  },
  TOO_MANY_PARTS: {
    nl: (v) => [`Dit bestand heeft te veel onderdelen. Er mogen er ${v.limit} zijn.`, 'Maak er twee bestanden van.'],
    en: (v) => [`This file has too many parts. It may have ${v.limit}.`, 'Split it in two.'],
  },
  TOO_DEEP: {
    nl: (v) => ['Hier springt de tekst te vaak in.', `Er mogen ${v.limit} niveaus zijn.`],
    en: (v) => ['This is nested too deep.', `There may be ${v.limit} levels.`],
  },
  NOT_TEXT: {
    nl: () => ['Dit is geen gewone tekst (UTF-8).', 'Bewaar het bestand opnieuw als UTF-8.'],
    en: () => ['This is not plain text (UTF-8).', 'Save the file again as UTF-8.'],
  },
  INVISIBLE_CHARACTER: {
    nl: (v) => [`Hier staat een teken dat u niet ziet (${v.character}).`, 'Typ dit woord opnieuw.'],
    en: (v) => [`There is a character here that you cannot see (${v.character}).`, 'Type this word again.'],
  },
  STRANGE_CHARACTER: {
    nl: (v) => [
      `"${v.word}" heeft een teken dat niet in het Nederlands hoort (${v.character}). Het kan op een gewone letter lijken.`,
      'Typ dit woord opnieuw.',
    ],
    en: (v) => [
      `"${v.word}" has a character that does not belong in this language (${v.character}). It may look like an ordinary letter.`,
      'Type this word again.',
    ],
  },
  TAB: {
    nl: () => ['Hier staat een tab.', 'Gebruik spaties: twee voor elk niveau.'],
    en: () => ['There is a tab here.', 'Use spaces: two for each level.'],
  },
  ANCHOR: {
    nl: (v) => [`"${v.word}" begint met een teken met een eigen betekenis.`, 'Zet de tekst tussen aanhalingstekens.'],
    en: (v) => [`"${v.word}" begins with a character that has a meaning of its own.`, 'Put the text in quotation marks.'],
  },
  TAG: {
    nl: (v) => [`"${v.word}" begint met een uitroepteken.`, 'Zet de tekst tussen aanhalingstekens.'],
    en: (v) => [`"${v.word}" begins with an exclamation mark.`, 'Put the text in quotation marks.'],
  },
  SEVERAL_DOCUMENTS: {
    nl: () => ['Een regel met "---" of "%" mag hier niet.', 'Een bestand is één tekst.'],
    en: () => ['A line with "---" or "%" is not allowed here.', 'A file is one text.'],
  },
  COLON_IN_SENTENCE: {
    nl: () => ['In deze zin staat een dubbele punt.', 'Zet de zin tussen aanhalingstekens, of schrijf hem onder ">".'],
    en: () => ['There is a colon in this sentence.', 'Put the sentence in quotation marks, or write it below ">".'],
  },
  WRONG_INDENT: {
    nl: () => ['Deze regel staat niet recht onder de vorige.', 'Zet er spaties voor of haal ze weg.'],
    en: () => ['This line does not stand straight below the one before.', 'Add or remove spaces.'],
  },
  BROKEN_YAML: {
    nl: () => ['Deze regel kunnen we niet lezen.', 'Kijk naar aanhalingstekens, haakjes en spaties, ook in de regel erboven.'],
    en: () => ['We cannot read this line.', 'Look at quotation marks, brackets and spaces, also in the line above.'],
  },
  DOUBLE_KEY: {
    nl: (v) => [`"${v.key}" staat hier twee keer.`, 'Haal er een weg.'],
    en: (v) => [`"${v.key}" stands here twice.`, 'Remove one.'],
  },
  FORBIDDEN_KEY: {
    nl: (v) => [`"${v.key}" mag hier niet als naam.`, 'Kies een andere naam.'],
    en: (v) => [`"${v.key}" may not be a name here.`, 'Choose another name.'],
  },
  KEY_NOT_PLAIN: {
    nl: () => ['Voor de dubbele punt hoort één woord te staan.', 'Haal de haakjes of streepjes ervoor weg.'],
    en: () => ['One word belongs before the colon.', 'Remove the brackets or hyphens before it.'],
  },
  UNKNOWN_FILE: {
    nl: () => ['Dit bestand hoort hier niet: we weten niet wat voor soort bestand het is.', 'Kijk naar de map en de naam.'],
    en: () => ['This file does not belong here: we do not know what kind of file it is.', 'Look at its folder and name.'],
  },
  UNKNOWN_KEY: {
    nl: (v) => [`"${v.key}" kennen we niet.`, `${meantNl(v)}`],
    en: (v) => [`We do not know "${v.key}".`, `${meantEn(v)}`],
  },
  MISSING_KEY: {
    nl: (v) => [`Hier ontbreekt "${v.key}".`, 'Voeg het toe.'],
    en: (v) => [`"${v.key}" is missing here.`, 'Add it.'],
  },
  EMPTY: {
    nl: () => ['Hier staat nog niets.', 'Vul het in, of haal de regel weg.'],
    en: () => ['There is nothing here yet.', 'Fill it in, or remove the line.'],
  },
  WRONG_SHAPE: {
    nl: (v) => [`Hier hoort ${wantedShapes.nl[v.wanted ?? '']}.`, `Er staat ${foundShapes.nl[v.found ?? '']}.`],
    en: (v) => [`Here belongs ${wantedShapes.en[v.wanted ?? '']}.`, `There is ${foundShapes.en[v.found ?? '']}.`],
  },
  WRONG_CHOICE: {
    nl: (v) => [`"${v.found}" kan hier niet.`, `Kies uit: ${v.choices}.${after(meantNl(v))}`],
    en: (v) => [`"${v.found}" is not possible here.`, `Choose from: ${v.choices}.${after(meantEn(v))}`],
  },
  WRONG_VALUE: {
    nl: (v) => [`${v.found ? `"${v.found}" klopt hier niet.` : ''}`, `${v.wantedNl}`],
    en: (v) => [`${v.found ? `"${v.found}" is not right here.` : ''}`, `${v.wantedEn}`],
  },
  DOUBLE_ID: {
    nl: (v) => [`De id "${v.id}" is er al.`, 'Kies een andere.'],
    en: (v) => [`The id "${v.id}" is taken.`, 'Choose another.'],
  },
  DOUBLE_HOST: {
    nl: (v) => [`De site ${v.host} staat ook bij ${v.other}.`, 'Een site hoort bij één organisatie.'],
    en: (v) => [`The site ${v.host} also stands with ${v.other}.`, 'A site belongs to one agency.'],
  },
  DOUBLE_NUMBER: {
    nl: (v) => [
      `Het nummer ${v.phone} staat ook bij ${v.other}. Een nummer staat één keer in het register.`,
      'Gebruik dat contact, of kijk welk nummer hier hoort.',
    ],
    en: (v) => [
      `The number ${v.phone} also stands with ${v.other}. A number stands once in the register.`,
      'Use that contact, or look which number belongs here.',
    ],
  },
  PUBLIC_SUFFIX: {
    nl: (v) => [`Onder ${v.host} kan iedereen een site maken. Dat is geen site van een organisatie.`, 'Schrijf de hele naam, zoals www.uwv.nl.'],
    en: (v) => [`Anybody can make a site below ${v.host}. It is not the site of an agency.`, 'Write the whole name, such as www.uwv.nl.'],
  },
  LOOKALIKE_HOST: {
    nl: (v) => [`${v.host} lijkt op ${v.other}. Zo ziet een valse site eruit.`, 'Kijk of dit adres klopt.'],
    en: (v) => [`${v.host} looks like ${v.other}. False sites look like that.`, 'Look whether this address is right.'],
  },
  NOT_FOUND: {
    nl: (v) => [`"${v.id}" vinden we niet bij de ${v.kindNl}.`, `${meantNl(v)}`],
    en: (v) => [`We cannot find "${v.id}" among the ${v.kindEn}.`, `${meantEn(v)}`],
  },
  WITHDRAWN: {
    nl: (v) => [`"${v.id}" is teruggetrokken op ${v.day}: ${v.why}`, 'Gebruik een ander, of kies een nieuwe naam.'],
    en: (v) => [`"${v.id}" was withdrawn on ${v.day}: ${v.why}`, 'Use another one, or choose a new name.'],
  },
  NO_CONDITION: {
    nl: () => ['Een site in onderhoud heeft ook dit adres.', 'Zet onder "when" waaraan u de pagina herkent, bijvoorbeeld een kop.'],
    en: () => ['A site in maintenance has this address too.', 'Say below "when" how to recognise the page, for example by a heading.'],
  },
  ANYWHERE_NOT_HERE: {
    nl: () => ['Een pad dat begint met /**/ kan alleen bij gemeenten.', 'Schrijf het hele pad, vanaf het begin.'],
    en: () => ['A path that begins with /**/ is for municipalities only.', 'Write the whole path, from its beginning.'],
  },
  NOT_FOR_THIS_KIND: {
    nl: (v) => [`"${v.key}" hoort niet bij de soort "${v.kind}".`, 'Haal het weg, of kies een andere soort.'],
    en: (v) => [`"${v.key}" does not belong with the kind "${v.kind}".`, 'Remove it, or choose another kind.'],
  },
  RIGHTS_INCOMPLETE: {
    nl: (v) => [`Hier horen alle acht rechten. Deze ontbreken: ${v.slots}.`, 'Schrijf "none" of "not-said" als er niets is.'],
    en: (v) => [`All eight rights belong here. Missing: ${v.slots}.`, 'Write "none" or "not-said" if there is nothing.'],
  },
  NOTHING_NOT_HERE: {
    nl: (v) => [
      `Bij de soort "${v.kind}" kan niet staan dat de pagina niets vraagt. Wij kennen het dossier van de lezer niet.`,
      'Schrijf wat er gevraagd wordt, of: asks: unknown.',
    ],
    en: (v) => [
      `The kind "${v.kind}" cannot say that the page asks nothing. We do not know the reader's file.`,
      'Write what is asked, or: asks: unknown.',
    ],
  },
  COPY_NOT_HERE: {
    nl: () => [
      'Een kort bezwaar om te kopiëren kan hier niet. Bij deze termijn hoort geen bezwaar volgens de Awb.',
      'Haal copy weg. Zeg in gewone zinnen wat de lezer wel kan doen.',
    ],
    en: () => [
      'A short objection to copy cannot stand here. With this term there is no objection under the Awb.',
      'Remove copy. Say in plain sentences what the reader can do.',
    ],
  },
  SAME_RANK: {
    nl: (v) => [`Dit adres past even goed bij ${v.other}.`, 'Maak een van de twee preciezer.'],
    en: (v) => [`This address fits ${v.other} equally well.`, 'Make one of the two more exact.'],
  },
  NO_VALID_UNTIL: {
    nl: () => ['Een bedrag, een percentage of een dag geldt niet altijd.', 'Zet erbij tot wanneer, zo: valid: { until: 2026-12-31 }.'],
    en: () => ['An amount, a percentage or a day does not hold for ever.', 'Say until when, like this: valid: { until: 2026-12-31 }.'],
  },
  MOVES_WITHOUT_LAW: {
    nl: () => ['Alleen een termijn uit een wet schuift op bij feestdagen.', 'Schrijf "set-by: law" met de wet, of "moves-on-holidays: no".'],
    en: () => ['Only a term of a law moves on holidays.', 'Write "set-by: law" with the law, or "moves-on-holidays: no".'],
  },
  NOT_SHORTEST: {
    nl: (v) => [`Wie het niet weet, krijgt de kortste termijn. Dat is {${v.shortest}} en niet {${v.fact}}.`, `Gebruik {${v.shortest}}.`],
    en: (v) => [`Who does not know gets the shortest term. That is {${v.shortest}} and not {${v.fact}}.`, `Use {${v.shortest}}.`],
  },
  BANK_ACCOUNT: {
    nl: (v) => [`Hier staat een rekeningnummer (${v.found}). Dat mag nergens staan.`, 'Haal het weg. Zeg waar de lezer het nummer vindt.'],
    en: (v) => [`There is a bank account number here (${v.found}). It may stand nowhere.`, 'Remove it. Say where the reader finds the number.'],
  },
  UNREGISTERED_LINK: {
    nl: (v) => [`Het adres ${v.found} staat niet in het register.`, 'Zet de site bij een organisatie of een contact, of haal de link weg.'],
    en: (v) => [`The address ${v.found} is not in the register.`, 'Add the site to an agency or a contact, or remove the link.'],
  },
  UNREGISTERED_NUMBER: {
    nl: (v) => [
      `"${v.found}" lijkt een telefoonnummer. Nummers staan alleen in contacts.yaml.`,
      'Zet het nummer daar en noem het contact bij "contacts".',
    ],
    en: (v) => [
      `"${v.found}" looks like a phone number. Numbers stand in contacts.yaml only.`,
      'Put the number there and name the contact below "contacts".',
    ],
  },
  WHO_IS_THIS: {
    nl: (v) => [`"${v.who}" kennen we niet.`, `Zet deze persoon in people.yaml.${after(meantNl(v))}`],
    en: (v) => [`We do not know "${v.who}".`, `Put this person in people.yaml.${after(meantEn(v))}`],
  },
  REVIEWER_IS_WRITER: {
    nl: (v) => [`"${v.who}" schreef deze tekst zelf.`, 'Laat een tweede persoon nakijken.'],
    en: (v) => [`"${v.who}" wrote this text.`, 'Let a second person check it.'],
  },
  REVIEW_OLDER_THAN_TEXT: {
    nl: (v) => [
      `De tekst is veranderd na de controle van ${v.day}. Het merk telt niet meer.`,
      'Laat de tekst opnieuw nakijken, of haal de controle weg.',
    ],
    en: (v) => [`The text was changed after the check of ${v.day}. The mark no longer counts.`, 'Have the text checked again, or remove the check.'],
  },
  TEST_TOO_SMALL: {
    nl: (v) => [
      `${v.right} van ${v.n} lezers begrepen dit. Voor het merk zijn vijf lezers nodig, en vier van de vijf goed.`,
      'Test met meer lezers, of maak de tekst duidelijker.',
    ],
    en: (v) => [
      `${v.right} of ${v.n} readers understood this. The mark needs five readers, and four out of five right.`,
      'Test with more readers, or make the text clearer.',
    ],
  },
  NO_CASES: {
    nl: (v) => [
      'Bij deze regel horen voorbeelden: een adres waar hij helpt en een waar hij stil is.',
      `Maak ${v.file} met "helps", "silent" en "page".`,
    ],
    en: (v) => ['This rule needs cases: an address where it helps and one where it is silent.', `Make ${v.file} with "helps", "silent" and "page".`],
  },
  BROKEN_MARKUP: {
    nl: (v) => [`"${v.found}" is niet af.`, `${v.wantedNl}`],
    en: (v) => [`"${v.found}" is not finished.`, `${v.wantedEn}`],
  },
  FACT_IN_OVERLAY: {
    nl: (v) => [
      `"${v.key}" is geen tekst. Een vertaling zegt alleen woorden.`,
      'Haal het weg. Feiten, adressen en nummers staan in het Nederlandse bestand.',
    ],
    en: (v) => [`"${v.key}" is no text. A translation says words only.`, 'Remove it. Facts, addresses and numbers stand in the Dutch file.'],
  },
  FIGURE_IN_OVERLAY: {
    nl: (v) => [`In een vertaling mag geen getal staan dat niet in het Nederlands staat (${v.found}).`, 'Gebruik {…}.'],
    en: (v) => [`A translation may not hold a figure that is not in the Dutch (${v.found}).`, 'Use {…}.'],
  },
  PLACEHOLDERS_DIFFER: {
    nl: (v) => [`In deze zin horen dezelfde {…} en [[…]] als in het Nederlands: ${v.wanted}.`, ''],
    en: (v) => [`This sentence needs the same {…} and [[…]] as the Dutch one: ${v.wanted}.`, ''],
  },
  PLURAL_MISSING: {
    nl: (v) => [`Deze taal heeft ook een vorm voor "${v.form}".`, `Voeg "${v.key}" toe.`],
    en: (v) => [`This language also has a form for "${v.form}".`, `Add "${v.key}".`],
  },
  NO_SUCH_TEXT: {
    nl: (v) => ['Deze tekst staat niet in het Nederlands.', `${meantNl(v)}`],
    en: (v) => ['This text does not exist in Dutch.', `${meantEn(v)}`],
  },
  TRANSLATION_WITHOUT_HASH: {
    nl: (v) => [
      'Van deze vertaling weten we niet bij welk Nederlands hij hoort.',
      `Klopt hij? Typ: npm run rules -- translate ${v.owner} ${v.language} --current ${v.name}`,
    ],
    en: (v) => [
      'We do not know which Dutch this translation belongs to.',
      `Is it right? Type: npm run rules -- translate ${v.owner} ${v.language} --current ${v.name}`,
    ],
  },
  STALE_TRANSLATION: {
    nl: (v) => [
      'Het Nederlands is veranderd na deze vertaling.',
      `Pas hem aan. Typ dan: npm run rules -- translate ${v.owner} ${v.language} --current ${v.name}`,
    ],
    en: (v) => [
      'The Dutch was changed after this translation.',
      `Change it. Then type: npm run rules -- translate ${v.owner} ${v.language} --current ${v.name}`,
    ],
  },
  WAIVER_NOT_HERE: {
    nl: (v) => [`"${v.code}" is een fout. Alleen een waarschuwing kunt u laten staan met een reden.`, 'Los de fout op.'],
    en: (v) => [`"${v.code}" is an error. Only a warning can be left with a reason.`, 'Mend the error.'],
  },
  WAIVER_UNUSED: {
    nl: (v) => [`Hier is geen waarschuwing "${v.code}" meer.`, 'Haal deze uitzondering weg.'],
    en: (v) => [`There is no warning "${v.code}" here any more.`, 'Remove this exception.'],
  },
};

/** What is wrong and how to mend it, without the place; the mend is empty where the sentence says it all. */
export function problemText({ code, values }: Problem, language: WriterLanguage): ProblemText {
  if (isPlainCode(code)) return plainFindingText(code, values, language);
  const [says, mend] = sentences[code][language](values);
  return { says, mend };
}

/** The sentence for a writer, with its mend. */
export function problemSentence(problem: Problem, language: WriterLanguage): string {
  const { says, mend } = problemText(problem, language);
  return [says, mend].filter(Boolean).join(' ');
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
