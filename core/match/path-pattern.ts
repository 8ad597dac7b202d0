// The path patterns of rules: fixed parts, one free part, an open end. No regular expressions, so nothing a writer types
// can hang the page.
import { no, ok, type Result } from '../result.ts';

/** A part that any one path part fits: `*` or `{naam}`. A fixed part can never be this text. */
export const freePart = '*';

export type PathPattern = {
  /** Lower-case fixed parts, or `*`. */
  readonly parts: readonly string[];
  /** Ends in `/**`: everything below fits too, and nothing below fits as well. */
  readonly open: boolean;
  /** Begins with `/**`: the parts are the end of the path. Only for hosts that share a rule, such as municipalities. */
  readonly anywhere: boolean;
};

/**
 * The parts of a path as patterns compare them: no case, no empty parts.
 * `/NL/ww//aanvragen/` gives `nl`, `ww`, `aanvragen`.
 */
export function pathParts(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean);
}

/** Reads `/nl/ww/{stap}/**`; the trouble is the part that is not understood. */
export function readPathPattern(text: string): Result<PathPattern> {
  if (!text.startsWith('/')) return no(text);
  const parts = pathParts(text);
  const anywhere = parts[0] === '**' && parts.length > 1;
  const open = parts.at(-1) === '**' && !anywhere;
  const middle = parts.slice(anywhere ? 1 : 0, open ? -1 : undefined);
  // `:naam` and `(a|b)` mean something in other patterns and nothing here, so they are no fixed parts either.
  const wrong = middle.find((part) => !/^(\*|\{[a-z0-9-]+\}|(?!:)[a-z0-9._~%!$&'+,;=:@-]+)$/.test(part));
  if (wrong !== undefined) return no(wrong);
  return ok({ parts: middle.map((part) => (part.startsWith('{') ? freePart : part)), open, anywhere });
}

/** Whether a path, already cut in parts by {@link pathParts}, fits the pattern. */
export function pathMatches(pattern: PathPattern, parts: readonly string[]): boolean {
  const wanted = pattern.parts;
  if (parts.length < wanted.length) return false;
  if (parts.length > wanted.length && !pattern.open && !pattern.anywhere) return false;
  const start = pattern.anywhere ? parts.length - wanted.length : 0;
  return wanted.every((part, index) => part === freePart || part === parts[start + index]);
}
