// What a translation may be: other words for sentences that exist, with the same facts and terms and no figure of its own.
// Each sentence remembers which Dutch it was made from.
import { languageCodePattern } from '../language/language-code.ts';
import { closestWord } from './closest-word.ts';
import type { Content, Overlay } from './content.ts';
import { dutchWordsOf, isCurrent, overlayWords, pathInOverlay, translationState } from './overlay.ts';
import type { Problem } from './problem.ts';
import { markupOf, placeholdersOf, readRichText } from './rich-text.ts';
import type { Words } from './words.ts';

/** Parts of Dutch files that are no words: facts, places, addresses, numbers. */
const noWords = new Set(
  'facts match contacts letter kind without sources source people terms only-for by phone hours page find selector valid waive id day forms starts law near hosts'.split(
    ' ',
  ),
);

/** All problems of one translation: what it translates must exist, and it may say nothing of its own. */
export function checkOverlay(content: Content, overlay: Overlay): Problem[] {
  const dutch = dutchWordsOf(content, overlay.owner);
  const words = overlayWords(overlay);
  const marks = Object.keys(overlay.read.content.of ?? {}).filter((name) => !dutch.has(name));
  return [
    ...[...words].flatMap(([name, sentence]) => checkTranslation(overlay, dutch, name, sentence)),
    ...marks.map((name) => overlay.read.problemAt('NO_SUCH_TEXT', ['of', name], { meant: closestWord(name, [...dutch.keys()]) ?? '' })),
  ];
}

function checkTranslation(overlay: Overlay, dutch: Words, name: string, sentence: string): Problem[] {
  const path = pathInOverlay(overlay.owner, name);
  const problem = (code: Problem['code'], values: Record<string, string> = {}): Problem[] => [overlay.read.problemAt(code, path, values)];
  const original = dutch.get(name);
  if (original === undefined) {
    const fact = name.split('.').find((part) => noWords.has(part));
    return fact === undefined
      ? problem('NO_SUCH_TEXT', { meant: closestWord(name, [...dutch.keys()]) ?? '' })
      : problem('FACT_IN_OVERLAY', { key: fact });
  }
  if (sentence === '') return problem('EMPTY');
  const tree = readRichText(sentence);
  if (!tree.ok) {
    const [wantedNl, wantedEn] = ['Kijk naar **…**, [[…]] en {…}.', 'Look at **…**, [[…]] and {…}.'];
    return problem('BROKEN_MARKUP', { found: tree.trouble, wantedNl, wantedEn });
  }
  const state = translationState(overlay, name, original);
  const told = { owner: ownerInCommand(overlay), language: overlay.language, name };
  // It no longer says what the Dutch says, so its figures and words are not held against the new Dutch.
  if (state === 'stale') return problem('STALE_TRANSLATION', told);
  const wanted = placeholdersOf(markupOf(original));
  if (placeholdersOf(tree.value).join() !== wanted.join()) return problem('PLACEHOLDERS_DIFFER', { wanted: wanted.join(' ') || '–' });
  const strange = figuresOf(sentence).find((figure) => !figuresOf(original).includes(figure));
  if (strange) return problem('FIGURE_IN_OVERLAY', { found: strange });
  return isCurrent(state) ? [] : problem('TRANSLATION_WITHOUT_HASH', told);
}

/** How the command names whose words these are: `nl/uwv/ww-aanvragen`, `nl/uwv/contacts`, `nl/glossary`. */
const ownerInCommand = ({ read }: Overlay): string =>
  read.file.replace(new RegExp(`\\.${languageCodePattern}\\.yaml$`), '').replace(/\/(?:pages|letters)\//, '/');

const figuresOf = (sentence: string): string[] => sentence.match(/\p{Nd}+/gu) ?? [];
