// The selectors a rule may use: enough to find an element by what it is, nothing that can ask for what somebody typed,
// chose or visited. `[value^="1"]` or `:checked` would make a rule a probe; so would a class that a site sets on a filled
// field, so a form control is known by its names only.

/** Longest selector, most selectors in a list and most steps in one. */
const limits = { length: 200, selectors: 6, compounds: 6 };
/** Attributes that say what an element is, never what is in it. */
const attributes = new Set(['name', 'id', 'type', 'for', 'autocomplete', 'role']);
const controls = new Set(['input', 'select', 'textarea', 'button', 'option']);

/**
 * Whether a selector is of the small language above: `main h1`, `form > .veld`, `input[name='laatsteWerkdag']`. Each
 * character is looked at once; there is no escape, no comment and no pseudo-class in it.
 */
export function isSelector(text: string): boolean {
  if (text.length > limits.length) return false;
  let compounds = 1;
  let selectors = 1;
  let at = afterCompound(text, 0);
  while (at !== undefined && at < text.length) {
    const next = afterCombinator(text, at);
    if (next === undefined) return false;
    compounds = next.kind === 'comma' ? 1 : compounds + 1;
    selectors += next.kind === 'comma' ? 1 : 0;
    if (compounds > limits.compounds || selectors > limits.selectors) return false;
    at = afterCompound(text, next.at);
  }
  return at !== undefined;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /^[a-zA-Z_]$/.test(character);
const isInName = (character: string | undefined): boolean => isLetter(character) || (character !== undefined && /^[0-9-]$/.test(character));

/** Where spaces, a `>` or a comma end and the next compound begins; nothing where it is something else. */
function afterCombinator(text: string, from: number): { kind: 'step' | 'comma'; at: number } | undefined {
  const mark = afterSpaces(text, from);
  if (text[mark] === ',') return { kind: 'comma', at: afterSpaces(text, mark + 1) };
  if (text[mark] === '>') return { kind: 'step', at: afterSpaces(text, mark + 1) };
  return mark > from ? { kind: 'step', at: mark } : undefined;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** Where a tag or star with its marks ends; nothing where none begins, or where it asks too much. */
function afterCompound(text: string, from: number): number | undefined {
  const tagEnd = afterTag(text, from);
  const isControl = controls.has(text.slice(from, tagEnd));
  let at = tagEnd;
  while (text[at] === '#' || text[at] === '.' || text[at] === '[') {
    if (isControl && text[at] === '.') return undefined;
    const end = text[at] === '[' ? afterAttribute(text, at, isControl) : afterName(text, at + 1);
    if (end === undefined) return undefined;
    at = end;
  }
  return at > from ? at : undefined;
}

/** Tags stand in small letters; a tag that begins with anything else is none. */
function afterTag(text: string, from: number): number {
  if (text[from] === '*') return from + 1;
  if (!/^[a-z]$/.test(text[from] ?? '')) return from;
  let at = from;
  while (/^[a-z0-9]$/.test(text[at] ?? '')) at += 1;
  return at;
}

function afterName(text: string, from: number): number | undefined {
  if (!isLetter(text[from])) return undefined;
  let at = from;
  while (isInName(text[at])) at += 1;
  return at;
}

/** `[name='dag']`: a known attribute, `=`, and a value in quotation marks. */
function afterAttribute(text: string, from: number, isControl: boolean): number | undefined {
  const equals = text.indexOf('=', from);
  const name = text.slice(from + 1, equals);
  if (equals < 0 || !attributes.has(name) || (isControl && name === 'role')) return undefined;
  const quote = text[equals + 1];
  if (quote !== "'" && quote !== '"') return undefined;
  const end = text.indexOf(quote, equals + 2);
  if (end < 0 || text[end + 1] !== ']') return undefined;
  return isPlainValue(text.slice(equals + 2, end)) ? end + 2 : undefined;
}

/** No quotation mark, escape or line end: nothing that a browser could read as the end of the value. */
const isPlainValue = (value: string): boolean => /^[^'"\\<>\p{C}]{1,80}$/u.test(value);
