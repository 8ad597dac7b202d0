// Which rule an address comes to, for many addresses at once: the match tables of all hosts behind one index.
import type { MatchEntry } from '../core/match/match-table.ts';
import { readPageAddress } from '../core/match/page-address.ts';
import { pathIndex } from '../core/match/path-index.ts';
import { isWebAddress } from '../core/match/web-address.ts';
import { tablesOf } from '../core/pack/compile.ts';
import type { BareTable } from '../core/pack/match-file.ts';
import type { Content } from '../core/rule/content.ts';
import type { Said } from './command.ts';

/** What kind of help an address has: of its own page, of its whole subject, of the agency, or none. */
export type HelpKind = 'page' | 'section' | 'hub' | 'none';

export type Addresses = {
  /** The table of the host of an address and the entries whose path fits, best first; nothing for what is no https address. */
  lookUp(address: string): { readonly table: BareTable | undefined; readonly fitting: readonly MatchEntry[] } | undefined;
  kindOf(rule: string | undefined): HelpKind;
};

/** What to say of a text that is no address of a page, with the address that was probably meant. */
export function notAnAddress(text: string): Said {
  const meant = `https://${text.trim().replace(/^[a-z]+:\/*/i, '')}`;
  const isMeant = URL.canParse(meant) && isWebAddress(new URL(meant).href) && new URL(meant).hostname.includes('.');
  return {
    nl: `"${text}" is geen adres dat begint met https://.${isMeant ? ` Bedoelt u ${meant}?` : ''}`,
    en: `"${text}" is no address that begins with https://.${isMeant ? ` Do you mean ${meant}?` : ''}`,
  };
}

/** An index over all rules. */
export function addressesOf(content: Content): Addresses {
  const tables = tablesOf(content);
  const index = pathIndex(new Map([...tables].map(([host, { entries }]) => [host, entries])));
  return {
    lookUp(address) {
      const page = readPageAddress(address);
      return page && { table: tables.get(page.host), fitting: index.lookUp(page.host, page.path) };
    },
    kindOf(rule) {
      const kind = rule === undefined ? undefined : content.rules.get(rule)?.read.content.kind;
      if (kind === undefined) return 'none';
      return kind === 'hub' || kind === 'section' ? kind : 'page';
    },
  };
}
