// Rules that a page may set for itself, one variant each. Where the page is shut in a sandbox without an origin, no frame of
// ours can live in it, and help is in the side panel.

export type Variant = {
  headers: Record<string, string>;
  /** Where the reader can have help. */
  help: 'page' | 'side panel';
};

/** Where the browsers send reports of this page. */
export const reports = '/probe/reports';

const endpoint = { 'reporting-endpoints': `probe="https://www.uwv.nl${reports}"` };
/**
 * Two things may be loaded whatever the rules: the icon, for which browsers ask by themselves, sooner or later, and the marker of
 * the test itself. Each would be reported, and a report does not say to the server what it is about.
 */
function exceptOwnLoads(rules: string): string {
  const left = rules.replace(/(; )?(img|media)-src 'none'/g, '');
  const icon = /(default|img)-src 'none'/.test(rules) ? '; img-src https://www.uwv.nl/favicon.ico' : '';
  return `${left}${icon}${/default-src 'none'/.test(rules) ? '; media-src https://www.uwv.nl/probe/marker.mp3' : ''}`;
}
const enforced = (rules: string): Record<string, string> => ({ 'content-security-policy': `${exceptOwnLoads(rules)}; report-uri ${reports}` });
const watched = (rules: string): Record<string, string> => ({
  'content-security-policy-report-only': `${exceptOwnLoads(rules)}; report-uri ${reports}`,
});

const rules = [
  "default-src 'none'",
  "default-src 'self'",
  "script-src 'none'",
  "script-src 'self'; object-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'; base-uri 'none'",
  "script-src-elem 'none'; script-src-attr 'none'",
  "style-src 'none'",
  "style-src-elem 'none'; style-src-attr 'none'",
  "frame-src 'none'",
  "child-src 'none'",
  "frame-src 'none'; child-src 'none'; worker-src 'none'",
  "font-src 'none'; object-src 'none'; img-src 'none'",
  "connect-src 'none'",
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
  "require-trusted-types-for 'script'; trusted-types default dompurify",
  "default-src 'none'; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "default-src 'none'; style-src 'none'; script-src 'none'; frame-src 'none'; child-src 'none'; img-src 'none'; connect-src 'none'",
];

/** A frame of ours inherits the sandbox, so it lives where scripts run and origins are kept. */
const sandboxes: [string, Variant['help']][] = [
  ['sandbox allow-same-origin allow-scripts', 'page'],
  ["sandbox allow-same-origin allow-scripts allow-forms allow-popups; default-src 'none'", 'page'],
  ['sandbox', 'side panel'],
  ['sandbox allow-scripts', 'side panel'],
  ['sandbox allow-scripts allow-forms allow-popups', 'side panel'],
  ['sandbox allow-same-origin', 'side panel'],
];

const others: Record<string, string>[] = [
  { 'cross-origin-opener-policy': 'same-origin' },
  { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless' },
  { 'cross-origin-embedder-policy-report-only': 'require-corp; report-to="probe"', ...endpoint },
  { 'cross-origin-opener-policy-report-only': 'same-origin; report-to="probe"', ...endpoint },
  { 'cross-origin-resource-policy': 'same-origin', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' },
  { 'permissions-policy': 'camera=(), fullscreen=(), clipboard-write=(), focus-without-user-activation=()' },
  { 'document-policy': 'force-load-at-top' },
  { 'origin-agent-cluster': '?1', 'x-content-type-options': 'nosniff', 'strict-transport-security': 'max-age=60' },
  { 'content-security-policy': exceptOwnLoads("default-src 'none'; frame-src 'none'; style-src 'none'; report-to probe"), ...endpoint },
];

/** Each rule set as it is, its twin that only reports, then the rest and the sandboxes. */
export const variants: Variant[] = [
  ...rules.map((each): Variant => ({ headers: enforced(each), help: 'page' })),
  ...rules.map((each): Variant => ({ headers: watched(each), help: 'page' })),
  ...others.map((headers): Variant => ({ headers, help: 'page' })),
  // Last: the side panel stays open beside every tab that comes after.
  ...sandboxes.map(([each, help]): Variant => ({ headers: enforced(each), help })),
];

/** The rules in one line, as the name of a test. */
export const nameOf = ({ headers }: Variant): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value.replace(`; report-uri ${reports}`, '')}`)
    .join(' | ');
