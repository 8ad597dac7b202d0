// The selectors a rule may use: enough to find an element by what it is, nothing that can ask for a value. `[value^="1"]`
// or `:checked` would make a rule a probe of what somebody typed.

/** Attributes that say what an element is, never what is in it. */
const attributes = 'name|id|type|for|autocomplete|role';
const name = '[a-zA-Z_][\\w-]*';
const piece = `(?:#${name}|\\.${name}|\\[(?:${attributes})(?:='[^'"\\\\<>]{1,80}'|="[^'"\\\\<>]{1,80}")\\])`;
const compound = `(?:(?:[a-z][a-z0-9]*|\\*)${piece}*|${piece}+)`;
const complex = `${compound}(?:(?:\\s*>\\s*|\\s+)${compound}){0,5}`;
const selector = new RegExp(`^${complex}(?:\\s*,\\s*${complex}){0,5}$`);

/** Whether a selector is of the small language above: `main h1`, `input[name='laatsteWerkdag']`. */
export function isSelector(text: string): boolean {
  return text.length <= 200 && selector.test(text);
}
