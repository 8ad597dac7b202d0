// What panel and page say to each other: fixed verbs, verdicts only. Both sides read what arrives as untrusted and drop
// what does not have one of these shapes. Page text and field values have no verb, so they cannot cross.
import { isWebAddress } from '../match/web-address.ts';

/** What the page part knows about the page it stands on. */
export type PageVerdict =
  | {
      readonly kind: 'help';
      readonly host: string;
      readonly rule: string;
      readonly agency: string;
      readonly agencyName: string;
      readonly contactPage: string;
    }
  /** A host of the list, but no rule speaks about this page. */
  | { readonly kind: 'none'; readonly host: string; readonly agencyName: string }
  /** A rule may still come to hold: the page is drawing itself. */
  | { readonly kind: 'waiting'; readonly host: string; readonly agencyName: string }
  /** Switched off here, or a host that is not on the list. */
  | { readonly kind: 'off'; readonly host: string };

export type PageToPanel =
  | { readonly kind: 'page'; readonly verdict: PageVerdict }
  /** The panel in the page was opened by the reader: its title takes the focus. */
  | { readonly kind: 'shown' }
  /** Nobody sees the panel in the page any more. */
  | { readonly kind: 'hidden' }
  /** Help is now shown in another place for this tab. */
  | { readonly kind: 'elsewhere' }
  /** The panel cannot stand in this page: the page covers it, takes it away, or does not let it run. */
  | { readonly kind: 'no-room' };

export type PanelToPage =
  /** What is this page? Answered by `page`, and again whenever the page changes. */
  | { readonly kind: 'ask'; readonly surface: 'frame' | 'side' | 'popup' }
  /** Open the panel in the page (from the popup). */
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

/** A message from the page part, or nothing where the shape is not one of ours. */
export function readPageToPanel(message: unknown): PageToPanel | undefined {
  const { kind, verdict } = fieldsOf(message);
  if (kind === 'shown' || kind === 'hidden' || kind === 'elsewhere' || kind === 'no-room') return { kind };
  const read = readVerdict(verdict);
  return kind === 'page' && read ? { kind, verdict: read } : undefined;
}

/** A message from the panel, or nothing where the shape is not one of ours. */
export function readPanelToPage(message: unknown): PanelToPage | undefined {
  const { kind, surface } = fieldsOf(message);
  if (kind === 'open' || kind === 'close') return { kind };
  return kind === 'ask' && isSurface(surface) ? { kind, surface } : undefined;
}

const surfaces = ['frame', 'side', 'popup'] as const;
const isSurface = (value: unknown): value is (typeof surfaces)[number] => (surfaces as readonly unknown[]).includes(value);

function readVerdict(value: unknown): PageVerdict | undefined {
  const { kind, host, rule, agency, agencyName, contactPage } = fieldsOf(value);
  if (!isText(host)) return undefined;
  if (kind === 'off') return { kind, host };
  if ((kind === 'none' || kind === 'waiting') && isText(agencyName)) return { kind, host, agencyName };
  if (kind !== 'help' || !isText(rule) || !isText(agency) || !isText(agencyName) || !isLink(contactPage)) return undefined;
  return { kind, host, rule, agency, agencyName, contactPage };
}

/** The agency's contact page becomes a link, so it must be an address or nothing. */
const isLink = (value: unknown): value is string => value === '' || (isText(value) && isWebAddress(value));
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 300;

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
