// A node's own members, out of reach of what stands inside it: `<form><input name="firstChild">` replaces
// `form.firstChild`, also for an extension. Nothing here reads what a reader filled in.

const html = 'http://www.w3.org/1999/xhtml';

/** Reads a member by the getter of its prototype; nothing where this browser or this node has none. */
function ownMember<Of extends object, Name extends keyof Of>(prototype: Of, name: Name): (of: Of) => Of[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of) as Of[Name];
}

export const typeOf = ownMember(Node.prototype, 'nodeType');
export const letters = ownMember(Node.prototype, 'nodeValue');
export const before = ownMember(Node.prototype, 'previousSibling');
export const isInDocument = ownMember(Node.prototype, 'isConnected');
export const firstIn = ownMember(Node.prototype, 'firstChild');
export const after = ownMember(Node.prototype, 'nextSibling');
const parent = ownMember(Node.prototype, 'parentNode');
const documentOf = ownMember(Node.prototype, 'ownerDocument');
const viewOf = ownMember(Document.prototype, 'defaultView');
export const nameOf = ownMember(Element.prototype, 'localName');
const spaceOf = ownMember(Element.prototype, 'namespaceURI');
export const openRootOf = ownMember(Element.prototype, 'shadowRoot');

export const isElement = (node: Node | null | undefined): node is Element => !!node && typeOf(node) === 1;
export const isText = (node: Node): boolean => typeOf(node) === 3;
export const isHtml = (element: Element, name: string): boolean => nameOf(element) === name && spaceOf(element) === html;
export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
export const roleOf = (element: Element): string => attribute(element, 'role')?.trim().toLowerCase() ?? '';
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The child nodes as they are now. */
export const childrenOf = (node: Node | null): ChildNode[] => siblingsFrom(node && firstIn(node));

/** A node and those behind it, so many at most. */
export function siblingsFrom(first: ChildNode | null, most = Number.POSITIVE_INFINITY): ChildNode[] {
  const siblings: ChildNode[] = [];
  for (let each = first; each && siblings.length < most; each = after(each)) siblings.push(each);
  return siblings;
}

/** The element around a node, out of an open root too. */
export function around(node: Node): Element | undefined {
  const outer = parent(node);
  if (isElement(outer)) return outer;
  const host = (outer as Partial<ShadowRoot> | null)?.host;
  return host && typeOf(host) === 1 ? host : undefined;
}

/** The window a node is drawn in; none where it is not drawn at all. */
export const windowOf = (node: Node): (Window & typeof globalThis) | null =>
  viewOf(typeOf(node) === 9 ? (node as Document) : (documentOf(node) as Document));

/** Where a selector looks: it sees into no open root and no frame by itself. */
export type Root = Document | ShadowRoot | Element;

/** What fits a selector below a root. A selector that this browser does not know throws. */
export function allIn(root: Root, selector: string): NodeListOf<Element> {
  const type = typeOf(root);
  const own = type === 9 ? Document.prototype : type === 11 ? DocumentFragment.prototype : Element.prototype;
  return own.querySelectorAll.call(root, selector);
}

/** The document or open root a node stands in; itself where it stands in none. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** The element with this id in the same document or root as the node. */
export function byId(node: Node, id: string): Element | null {
  const root = rootOf(node);
  if (typeOf(root) === 9) return Document.prototype.getElementById.call(root, id);
  return typeOf(root) === 11 ? DocumentFragment.prototype.getElementById.call(root, id) : null;
}

/** The control that a label belongs to. */
export function controlOf(label: Element): Element | null {
  return isHtml(label, 'label') ? ownMember(HTMLLabelElement.prototype, 'control')(label as HTMLLabelElement) : null;
}

/** The document in a frame; none where it is of another origin. */
export function documentIn(frame: Element): Document | null {
  return isHtml(frame, 'iframe') ? ownMember(HTMLIFrameElement.prototype, 'contentDocument')(frame as HTMLIFrameElement) : null;
}

/** How an element is laid out; empty where nothing is drawn. */
export const displayOf = (element: Element): string => windowOf(element)?.getComputedStyle(element).display ?? '';

const seen = { visibilityProperty: true, opacityProperty: true };

/** Whether it is drawn, perhaps with nothing to be seen; cheap, since no sizes are needed. */
export const isDrawn = (element: Element): boolean => Element.prototype.checkVisibility?.call(element) ?? true;

/** Whether what is drawn can be seen. */
export const isSeen = (element: Element): boolean => Element.prototype.checkVisibility?.call(element, seen) ?? true;

/** Whether a reader sees it and it takes room on the page. */
export const isVisible = (element: Element): boolean => isSeen(element) && Element.prototype.getClientRects.call(element).length > 0;
