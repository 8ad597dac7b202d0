// The explanations of problem codes, read from their page in docs: a heading a code, and what stands below it.

/** The text of each code, without its heading. */
export function explanationsIn(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n')).trim()]));
}
