// Pages with strict or strange headers. Each asks the browser to report to its own site, so a breach of ours is seen there.
import { type OddPage, sample, script } from './odd-page.ts';

/** Without a style sheet and a script the page keeps its own policy, and every report would be about somebody else. */
const bare = (): string => sample().replace(/<style>[\s\S]*?<\/style>/, '');
const report = 'report-uri /nl/ww/ww-aanvragen/meld';

const guarded = (name: string, policy: string, more: Partial<OddPage> = {}): OddPage => ({
  name,
  html: bare(),
  headers: { 'content-security-policy': `${policy}; ${report}` },
  expects: 'in-page',
  ...more,
});
const withHeaders = (name: string, headers: Record<string, string>, more: Partial<OddPage> = {}): OddPage => ({
  name,
  html: sample(),
  headers,
  expects: 'in-page',
  ...more,
});
const unscripted = { formless: 'it may run no script and send no form' };

export const policies: readonly OddPage[] = [
  guarded('that allows nothing at all', "default-src 'none'"),
  guarded('that allows no frames', "frame-src 'none'; child-src 'none'"),
  guarded('that allows no style', "style-src 'none'; style-src-attr 'none'; style-src-elem 'none'"),
  guarded('that allows scripts with a nonce only', "script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'"),
  guarded('that allows what is its own', "default-src 'self'"),
  guarded('that has no ancestors and sends no forms', "frame-ancestors 'none'; form-action 'none'"),
  guarded('that upgrades and blocks mixed content', 'upgrade-insecure-requests; block-all-mixed-content'),
  guarded('that trusts no types', "require-trusted-types-for 'script'; trusted-types 'none'"),
  guarded('that trusts one default type', "require-trusted-types-for 'script'; trusted-types default"),
  guarded('with two policies, of which one only reports', "default-src 'self'", {
    headers: { 'content-security-policy': `default-src 'self'; ${report}`, 'content-security-policy-report-only': `default-src 'none'; ${report}` },
  }),
  {
    name: 'whose policy stands in the page itself',
    html: bare().replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
    ),
    expects: 'in-page',
  },
  {
    name: 'whose default type throws at every text',
    html: sample({
      head: script(
        "globalThis.trustedTypes?.createPolicy('default', { createHTML() { throw new Error('nee'); }, createScript() { throw new Error('nee'); }, createScriptURL() { throw new Error('nee'); } })",
      ),
    }),
    headers: { 'content-security-policy': `require-trusted-types-for 'script'; ${report}` },
    expects: 'in-page',
  },
  guarded('in a sandbox without scripts', 'sandbox', { ...unscripted, expects: 'side-panel' }),
  guarded('in a sandbox with scripts', 'sandbox allow-scripts', { ...unscripted, expects: 'side-panel' }),
  guarded('in a sandbox with scripts and forms', 'sandbox allow-scripts allow-forms', { expects: 'side-panel' }),
  guarded('in a sandbox with scripts of its own origin', 'sandbox allow-scripts allow-same-origin allow-forms', { expects: 'in-page' }),
  guarded(
    'in a sandbox that allows everything there is',
    'sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-top-navigation',
  ),
  withHeaders('that is isolated from other origins', { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }),
  withHeaders('that is isolated without credentials', {
    'cross-origin-embedder-policy': 'credentialless',
    'cross-origin-opener-policy': 'same-origin',
  }),
  withHeaders('that belongs to its own site only', { 'cross-origin-resource-policy': 'same-origin' }),
  withHeaders('that wants a cluster for itself', { 'origin-agent-cluster': '?1' }),
  withHeaders('whose document policy refuses the old ways', { 'document-policy': 'document-write=?0, js-profiling=?0' }),
  withHeaders('that allows no powers', {
    'permissions-policy': 'clipboard-read=(), clipboard-write=(), fullscreen=(), geolocation=(), focus-without-user-activation=()',
  }),
  withHeaders('that may not be framed', { 'x-frame-options': 'DENY' }),
  withHeaders('that sends no referrer and guesses no type', { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' }),
  withHeaders('that clears what a site keeps', { 'clear-site-data': '"storage"' }),
  withHeaders('that asks for an inline view with a name', { 'content-disposition': 'inline; filename="aanvraag.html"' }),
  withHeaders('in an old western writing', { 'content-type': 'text/html; charset=windows-1252' }),
];
