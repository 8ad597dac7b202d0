// What stands on the screen of the panel, to be read aloud. It is read from the panel itself and not from the data behind
// it, so that what is heard, what is seen and what is marked cannot differ: shut folds are shut for the ear too.
import { type Passage, type SpokenSentence, sentencesOf } from '../core/speech/sentences.ts';

export type PanelText = {
  /** The sentences that can be seen now, from top to bottom. */
  sentences(): readonly SpokenSentence[];
  /** Where a sentence of `sentences` stands; nothing once it has gone. */
  rangeOf(id: string): Range | undefined;
};

/** Buttons and fields are no text; an answer to what the reader typed is, but it is the reader's own. */
const silent = 'button,input,select,textarea,svg,[hidden],[aria-hidden="true"],.only-heard,[data-silent]';
const personal = 'output,[data-personal]';
/** What runs on within a line. A part of any other name begins a passage of its own. */
const inline: readonly string[] = ['A', 'ABBR', 'B', 'BDI', 'BDO', 'CODE', 'DATA', 'DFN', 'EM', 'I', 'MARK', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME'];

/** A piece of text within a passage, and where in it it begins. */
type Piece = { readonly node: Text; readonly from: number };
type Place = { readonly passage: Passage; readonly pieces: readonly Piece[] };
/** A passage that may still go on. */
type OpenPlace = { readonly language: string; readonly sound: string | undefined; readonly pieces: Piece[]; text: string; isPersonal: boolean };

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
    sentences() {
      places = [...document.querySelectorAll(parts)].flatMap((part) => placesIn(part, nameOf));
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

function placesIn(root: Element, nameOf: (node: Node) => string): Place[] {
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
  const take = (node: Text, parent: Element): void => {
    const language = languageOf(parent);
    if (open && open.language !== language) end();
    open ??= { language, sound: soundOf(parent), pieces: [], text: '', isPersonal: false };
    open.pieces.push({ node, from: open.text.length });
    open.text += node.data;
    open.isPersonal ||= parent.closest(personal) !== null;
  };
  const read = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) take(node, parent);
      else if (isElement(node) && isOpen(node)) {
        const isBlock = !inline.includes(node.tagName);
        if (isBlock) end();
        read(node);
        if (isBlock) end();
      }
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
const soundOf = (element: Element): string | undefined => element.closest('[data-sound]')?.getAttribute('data-sound') ?? undefined;

function rangeIn(document: Document, pieces: readonly Piece[], from: number, to: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.from <= from);
  const last = pieces.findLast((piece) => piece.from < to);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.min(from - first.from, first.node.length));
  range.setEnd(last.node, Math.min(to - last.from, last.node.length));
  return range;
}
