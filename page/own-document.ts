// The document's own methods, out of reach of elements that are named like them: `<form name="body">` and
// `<img name="createElement">` replace `document.body` and `document.createElement`, also for an extension.

export type OwnDocument = {
  readonly node: Document;
  root(): Element | null;
  /** An HTML element, also in an XML or SVG document. */
  create<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name];
  createSvg(name: string): SVGElement;
  all(selector: string): Element[];
  /** What is seen at a point of the window, in pixels. */
  at(x: number, y: number): Element | null;
  /** Hears what happens anywhere in the document, before what stands there does. */
  listen(type: string, heard: (event: Event) => void): void;
};

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

/** The getter that the browser gave to all nodes of a kind, whatever one of them is named. */
export const getterOf = (kind: object, name: string): (() => unknown) | undefined => Object.getOwnPropertyDescriptor(kind, name)?.get;

export function ownDocument(node: Document): OwnDocument {
  const own = Document.prototype;
  const documentElement = getterOf(own, 'documentElement');
  return {
    node,
    root: () => (documentElement?.call(node) as Element | null | undefined) ?? null,
    create: (name) => own.createElementNS.call(node, html, name) as HTMLElementTagNameMap[typeof name],
    createSvg: (name) => own.createElementNS.call(node, svg, name) as SVGElement,
    all: (selector) => [...own.querySelectorAll.call(node, selector)],
    at: (x, y) => own.elementFromPoint.call(node, x, y),
    listen: (type, heard) => own.addEventListener.call(node, type, heard, true),
  };
}
