// One plain sentence for each finding, with its mend and an example, in the two languages of the people who write rules.
import type { ProblemText, Said, WriterLanguage } from '../rule/problem-text.ts';
import type { PlainCode } from './finding.ts';

type Values = Readonly<Record<string, string>>;

/** What a list advises in brackets where no other word can stand in the place of this one. */
export const advice: Readonly<Record<string, Record<WriterLanguage, string>>> = {
  '(zeg wanneer)': { nl: 'Zeg wanneer: "vrijdag", of hoe lang het duurt.', en: 'Say when: "vrijdag", or how long it takes.' },
  '(zeg wat u bedoelt)': {
    nl: 'Zeg precies wat u bedoelt: niet "de bovenstaande brief" maar "de brief van UWV".',
    en: 'Say exactly what you mean: not "de bovenstaande brief" but "de brief van UWV".',
  },
  '(laat het weg)': { nl: 'Laat het weg: de zin zegt het zonder dit woord ook.', en: 'Leave it out: the sentence says the same without it.' },
};

const cutNl = ({ cut }: Values): string => (cut ? `Begin een nieuwe zin bij "${cut}".` : 'Maak er twee van.');
const cutEn = ({ cut }: Values): string => (cut ? `Begin a new sentence at "${cut}".` : 'Make it two.');
const insteadNl = ({ replacement = '' }: Values, otherwise: string): string =>
  advice[replacement]?.nl ?? (replacement ? `Schrijf bijvoorbeeld: "${replacement}".` : otherwise);
const insteadEn = ({ replacement = '' }: Values, otherwise: string): string =>
  advice[replacement]?.en ?? (replacement ? `Write for example: "${replacement}".` : otherwise);

const sentences: Record<PlainCode, Record<WriterLanguage, Said>> = {
  SENTENCE_TOO_LONG: {
    nl: (v) => [`Deze zin heeft ${v.count} woorden. Het mogen er ${v.limit} zijn.`, cutNl(v)],
    en: (v) => [`This sentence has ${v.count} words. It may have ${v.limit}.`, cutEn(v)],
  },
  SENTENCE_LONG: {
    nl: (v) => [`Deze zin heeft ${v.count} woorden. Korter dan ${v.limit} leest beter.`, cutNl(v)],
    en: (v) => [`This sentence has ${v.count} words. At most ${v.limit} reads better.`, cutEn(v)],
  },
  PASSIVE: {
    nl: (v) => [`"${v.verb} … ${v.participle}": wie doet het?`, `Niet "De brief wordt gestuurd" maar "UWV stuurt de brief".`],
    en: (v) => [`"${v.verb} … ${v.participle}": who does it?`, `Not "De brief wordt gestuurd" but "UWV stuurt de brief".`],
  },
  ABBREVIATION: {
    nl: (v) => [`"${v.word}" is een afkorting.`, insteadNl(v, 'Schrijf het hele woord, zoals "bijvoorbeeld" voor "bijv.".')],
    en: (v) => [`"${v.word}" is an abbreviation.`, insteadEn(v, 'Write it in full, such as "bijvoorbeeld" for "bijv.".')],
  },
  OFFICIALESE: {
    nl: (v) => [`"${v.word}" is een woord uit brieven van de overheid.`, insteadNl(v, 'Zeg het zoals u praat: niet "indien" maar "als".')],
    en: (v) => [`"${v.word}" is officialese.`, insteadEn(v, 'Say it as you speak: not "indien" but "als".')],
  },
  BLAME: {
    nl: (v) => [`"${v.word}" klinkt als een verwijt.`, insteadNl(v, 'Niet "U bent dit vergeten" maar "Dit ontbreekt nog".')],
    en: (v) => [`"${v.word}" sounds like blame.`, insteadEn(v, 'Not "U bent dit vergeten" but "Dit ontbreekt nog".')],
  },
  PROMISE: {
    nl: (v) => [
      `"${v.word}" belooft iets. Dat kunnen wij niet weten.`,
      insteadNl(v, 'Niet "U krijgt zeker geld" maar "UWV beslist of u geld krijgt".'),
    ],
    en: (v) => [`"${v.word}" promises something that we cannot know.`, insteadEn(v, 'Not "U krijgt zeker geld" but "UWV beslist of u geld krijgt".')],
  },
  LOOSE_FIGURE: {
    nl: (v) => [`"${v.word}" is een getal.`, `Zet het bij "facts" en schrijf hier de naam, zoals {beslistermijn}.`],
    en: (v) => [`"${v.word}" is a figure.`, `Put it below "facts" and write its name here, such as {beslistermijn}.`],
  },
  NUMBER_WORD: {
    nl: (v) => [`"${v.word}" is een getal in letters.`, `Zet het bij "facts" en schrijf hier de naam, zoals {beslistermijn}.`],
    en: (v) => [`"${v.word}" is a figure in words.`, `Put it below "facts" and write its name here, such as {beslistermijn}.`],
  },
  TERM_UNEXPLAINED: {
    nl: (v) => [`"${v.word}" staat in de woordenlijst.`, `Zet het woord bij "terms", of schrijf [[${v.term}|${v.word}]].`],
    en: (v) => [`"${v.word}" is in the glossary.`, `Put it below "terms", or write [[${v.term}|${v.word}]].`],
  },
  SECOND_COMMA: {
    nl: (v) => [`Deze zin heeft ${v.count} komma's.`, `Maak er twee zinnen van, of een lijst: "Neem mee:" met een regel per ding.`],
    en: (v) => [`This sentence has ${v.count} commas.`, `Make it two sentences, or a list: "Neem mee:" with a line for each thing.`],
  },
  DOUBLE_NEGATION: {
    nl: (v) => [`"${v.first} … ${v.second}" zegt twee keer nee.`, `Niet "niet zonder code" maar "alleen met een code".`],
    en: (v) => [`"${v.first} … ${v.second}" says no twice.`, `Not "niet zonder code" but "alleen met een code".`],
  },
  URGING: {
    nl: (v) => [`"${v.word}" geeft haast of druk.`, insteadNl(v, 'Zeg rustig wat er moet en voor wanneer: "Bel voor uw afspraak".')],
    en: (v) => [`"${v.word}" hurries or presses.`, insteadEn(v, 'Say calmly what and by when: "Bel voor uw afspraak".')],
  },
  ASSUMPTION: {
    nl: (v) => [
      `"${v.word}" zegt dat het makkelijk of bekend is. Dat is het niet voor iedereen.`,
      insteadNl(v, 'Laat het weg: niet "Log gewoon in" maar "Log in".'),
    ],
    en: (v) => [
      `"${v.word}" says that it is easy or known. It is not for everybody.`,
      insteadEn(v, 'Leave it out: not "Log gewoon in" but "Log in".'),
    ],
  },
  HARD_WORD: {
    nl: (v) => [`Kent iedereen "${v.word}"?`, insteadNl(v, 'Kies een gewoon woord of leg het uit: "rente, geld dat u extra betaalt".')],
    en: (v) => [`Does everybody know "${v.word}"?`, insteadEn(v, 'Choose a common word or explain it: "rente, geld dat u extra betaalt".')],
  },
  NOT_U: {
    nl: (v) => [`"${v.word}": zeg overal "u" tegen de lezer.`, insteadNl(v, 'Niet "jouw brief" maar "uw brief".')],
    en: (v) => [`"${v.word}": say "u" to the reader everywhere.`, insteadEn(v, 'Not "jouw brief" but "uw brief".')],
  },
};

/** What is hard to read and how to mend it, without the place. */
export function plainFindingText(code: PlainCode, values: Values, language: WriterLanguage): ProblemText {
  const [says, mend] = sentences[code][language](values);
  return { says, mend };
}
