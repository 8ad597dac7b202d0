// What a translation may be: other words for sentences that exist, with the same facts and terms and no figure of its own.
import { closestWord } from './closest-word.ts';
import type { Content, Overlay } from './content.ts';
import type { Problem } from './problem.ts';
import { markupOf, placeholdersOf, readRichText } from './rich-text.ts';
import { pathOfName, type Words, wordsBelow, wordsOfContact, wordsOfRule, wordsOfTerm } from './words.ts';

/** All problems of one translation: what it translates must exist, and it may say nothing of its own. */
export function checkOverlay(content: Content, overlay: Overlay): Problem[] {
  const dutch = dutchWords(content, overlay.owner);
  const { by: _, ...below } = overlay.read.content;
  const root = overlay.owner.startsWith('glossary') ? below.terms : overlay.owner.startsWith('contacts') ? below.contacts : below;
  return [...wordsBelow(root ?? {})].flatMap(([name, sentence]) => checkTranslation(overlay, dutch, name, sentence));
}

/** The Dutch words an overlay may translate, under the overlay's own names. */
function dutchWords(content: Content, owner: string): Words {
  const rule = content.rules.get(owner);
  if (rule) return wordsOfRule(rule.read.content);
  const [kind, of = ''] = owner.split(' ');
  const named = (id: string, words: Words): [string, string][] => [...words].map(([name, sentence]) => [`${id}.${name}`, sentence]);
  if (kind === 'glossary') return new Map([...(content.terms.get(of) ?? [])].flatMap(([id, term]) => named(id, wordsOfTerm(term))));
  const contacts = [...content.contacts.values()].filter((contact) => contact.id.startsWith(`${of}/`));
  return new Map(contacts.flatMap(({ contact }) => named(contact.id, wordsOfContact(contact))));
}

function checkTranslation(overlay: Overlay, dutch: Words, name: string, sentence: string): Problem[] {
  const path = overlay.owner.includes(' ') ? [overlay.owner.startsWith('glossary') ? 'terms' : 'contacts', ...name.split('.')] : pathOfName(name);
  const original = dutch.get(name);
  if (original === undefined) return [overlay.read.problemAt('NO_SUCH_TEXT', path, { meant: closestWord(name, [...dutch.keys()]) ?? '' })];
  if (sentence === '') return [overlay.read.problemAt('EMPTY', path)];
  const tree = readRichText(sentence);
  if (!tree.ok) {
    return [
      overlay.read.problemAt('BROKEN_MARKUP', path, {
        found: tree.trouble,
        wantedNl: 'Kijk naar **…**, [[…]] en {…}.',
        wantedEn: 'Look at **…**, [[…]] and {…}.',
      }),
    ];
  }
  const wanted = placeholdersOf(markupOf(original));
  if (placeholdersOf(tree.value).join() !== wanted.join())
    return [overlay.read.problemAt('PLACEHOLDERS_DIFFER', path, { wanted: wanted.join(' ') || '–' })];
  const strange = figuresOf(sentence).find((figure) => !figuresOf(original).includes(figure));
  return strange ? [overlay.read.problemAt('FIGURE_IN_OVERLAY', path, { found: strange })] : [];
}

const figuresOf = (sentence: string): string[] => sentence.match(/\p{Nd}+/gu) ?? [];
