// What stands on the screen of the panel, to be read aloud. It is read from the panel itself and not from the data behind
// it, so that what is heard, what is seen and what is marked cannot differ: shut folds are shut for the ear too.
import { type Passage, type SpokenSentence, sentencesOf } from '../core/speech/sentences.ts';

export type PanelText = {
  /** The sentences that can be seen now, from top to bottom; what has a recording that `plays` is one of them as a whole. */
  sentences(plays?: (sound: string) => boolean): readonly SpokenSentence[];
  /** Where a sentence of `sentences` stands; nothing once it has gone. */
  rangeOf(id: string): Range | undefined;
};

/** Buttons and fields are no text, but for a word in a sentence that can be asked about; an answer to what the reader typed is, but it is the reader's own. */
const silent = 'button:not(.term-button),input,select,textarea,svg,[hidden],[aria-hidden="true"],.only-heard,[data-silent]';
const personal = 'output,[data-personal]';
/** What runs on within a line. A part of any other name begins a passage of its own. */
const inline: readonly string[] = [
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BUTTON',
  'CODE',
  'DATA',
  'DFN',
  'EM',
  'I',
  'MARK',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
];

/** The explanation that stands behind a word; the recording of the sentence does not say it. */
const explanation = '.term-text';

/** A piece of text within a passage, and where in it it begins. */
type Piece = { readonly node: Text; readonly from: number };
type Place = { readonly passage: Passage; readonly pieces: readonly Piece[] };
/** A passage that may still go on. */
type OpenPlace = { readonly language: string; readonly sound: string | undefined; readonly pieces: Piece[]; text: string; isPersonal: boolean };
/** A part of the screen that is heard as it was recorded, and what in it waits until that is over. */
type Recorded = { readonly sound: string; readonly language: string; readonly after: Element[] };

/** Reads the parts of this document that `parts` selects. */
export function panelText(document: Document, parts: string): PanelText {
  const names = new WeakMap<Node, string>();
  let count = 0;
  /** The same name for a piece of text for as long as it stands there. */
  const nameOf = (node: Node): string => {
    const name = names.get(node) ?? `p${++count}`;
    names.set(node, name);
    return name;
  };
  let places: readonly Place[] = [];
  let sentences: readonly SpokenSentence[] = [];
  return {
    sentences(plays = () => true) {
      places = [...document.querySelectorAll(parts)].flatMap((part) => placesIn(part, nameOf, plays));
      sentences = sentencesOf(places.map(({ passage }) => passage));
      return sentences;
    },
    rangeOf(id) {
      const sentence = sentences.find((one) => one.id === id);
      const place = sentence && places.find(({ passage }) => passage.id === sentence.passage);
      return place && rangeIn(document, place.pieces, sentence.from, sentence.to);
    },
  };
}

function placesIn(root: Element, nameOf: (node: Node) => string, plays: (sound: string) => boolean): Place[] {
  const places: Place[] = [];
  let open: OpenPlace | undefined;
  const end = (): void => {
    const [first] = open?.pieces ?? [];
    if (open && first) {
      const { language, text, sound, isPersonal, pieces } = open;
      places.push({ passage: { id: nameOf(first.node), language, text, sound, isPersonal }, pieces });
    }
    open = undefined;
  };
  const take = (node: Text, parent: Element, recorded: Recorded | undefined): void => {
    const language = recorded?.language ?? languageOf(parent);
    if (open && open.language !== language) end();
    open ??= { language, sound: recorded?.sound, pieces: [], text: '', isPersonal: false };
    open.pieces.push({ node, from: open.text.length });
    open.text += node.data;
    open.isPersonal ||= parent.closest(personal) !== null;
  };
  const read = (parent: Element, recorded?: Recorded): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) take(node, parent, recorded);
      else if (isElement(node) && isOpen(node)) {
        if (recorded === undefined) readApart(node);
        else if (node.matches(explanation)) recorded.after.push(node);
        else read(node, recorded);
      }
    }
  };
  const readApart = (element: Element): void => {
    const recorded = recordingOf(element, plays);
    const isApart = recorded !== undefined || !inline.includes(element.tagName);
    if (isApart) end();
    read(element, recorded);
    if (isApart) end();
    for (const part of recorded?.after ?? []) {
      read(part);
      end();
    }
  };
  read(root);
  end();
  return places;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Of a shut fold only its question can be seen. */
function isOpen(element: Element): boolean {
  if (element.matches(silent)) return false;
  return element.tagName === 'SUMMARY' || !element.parentElement?.matches('details:not([open])');
}

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') || 'nl';

/** How this part is heard, if that is from a recording: half a line recorded and half of it spoken would be neither. */
function recordingOf(element: Element, plays: (sound: string) => boolean): Recorded | undefined {
  const sound = element.getAttribute('data-sound');
  return sound && plays(sound) && isAlone(element) ? { sound, language: languageOf(element), after: [] } : undefined;
}

/** Whether nothing else is said in its line. */
function isAlone(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || !inline.includes(element.tagName)) return true;
  return [...parent.childNodes].every((node) => node === element || !isSaidInLine(node)) && isAlone(parent);
}

const isSaidInLine = (node: Node): boolean =>
  /[\p{L}\p{N}]/u.test(node.textContent ?? '') && (isText(node) || (isElement(node) && inline.includes(node.tagName) && isOpen(node)));

function rangeIn(document: Document, pieces: readonly Piece[], from: number, to: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.from <= from);
  const last = pieces.findLast((piece) => piece.from < to);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.min(from - first.from, first.node.length));
  range.setEnd(last.node, Math.min(to - last.from, last.node.length));
  return range;
}
