// What the extension may do, as browsers and stores read it: exactly what was argued for, on exactly the hosts of the rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryFiles } from '../borders/repository.ts';
import { root } from '../borders/source-file.ts';
import { type Browser, browsers, builtFiles, manifestOf } from './built.ts';

// biome-ignore lint/suspicious/noExplicitAny: a manifest is looked at as what a browser would be given, whatever that is.
type Manifest = any;

const permissions = ['storage', 'scripting', 'activeTab', 'contextMenus'];

/** The keys by which the help is opened; a reader may change each. */
const keysToPress = { _execute_action: 'Alt+Shift+H', 'open-help': 'Alt+Shift+U', 'explain-field': 'Alt+Shift+V' };

/** Everything that a manifest of ours may speak of. */
const keys: Record<Browser, readonly string[]> = {
  chrome: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};
const keysOfBoth = [
  ...[
    'manifest_version',
    'name',
    'description',
    'version',
    'permissions',
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'background',
    'action',
    'commands',
    'options_ui',
  ],
  ...['content_security_policy', 'web_accessible_resources', 'icons', 'default_locale', 'short_name', 'homepage_url', 'author'],
];

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
};

/** Changes that must be found, each with the key under which it is reported. */
type Change = [string, (manifest: Manifest) => void];
const changes: Change[] = [
  ['permissions', (planted) => planted.permissions.push('tabs')],
  ['permissions', (planted) => planted.permissions.pop()],
  ['optional_permissions', (planted) => Object.assign(planted, { optional_permissions: ['history'] })],
  ['optional_host_permissions', (planted) => Object.assign(planted, { optional_host_permissions: ['<all_urls>'] })],
  ['optional_host_permissions', (planted) => delete planted.optional_host_permissions],
  ['host_permissions', (planted) => planted.host_permissions.push('https://www.example.nl/*')],
  ['host_permissions', (planted) => planted.host_permissions.push('https://mijn.uwv.nl/*')],
  ['host_permissions', (planted) => planted.host_permissions.shift()],
  ['host_permissions', (planted) => planted.host_permissions.fill('<all_urls>')],
  ['content_scripts', (planted) => planted.content_scripts[0].matches.push('https://www.example.nl/*')],
  ['content_scripts', (planted) => planted.content_scripts[0].js.push('more.js')],
  ['content_scripts', (planted) => planted.content_scripts.push({ matches: ['https://*/*'], js: ['boot.js'] })],
  ['content_scripts', (planted) => Object.assign(planted.content_scripts[0], { all_frames: true })],
  ['content_scripts', (planted) => Object.assign(planted.content_scripts[0], { match_about_blank: true })],
  ['content_scripts', (planted) => Object.assign(planted.content_scripts[0], { world: 'MAIN' })],
  ['content_scripts', (planted) => Object.assign(planted.content_scripts[0], { run_at: 'document_start' })],
  ['web_accessible_resources', (planted) => planted.web_accessible_resources[0].resources.push('chunks/*')],
  ['web_accessible_resources', (planted) => planted.web_accessible_resources.push({ resources: ['popup.html'], matches: ['https://*/*'] })],
  ['web_accessible_resources', (planted) => Object.assign(planted.web_accessible_resources[0], { matches: ['<all_urls>'] })],
  ['content_security_policy', (planted) => delete planted.content_security_policy],
  ['content_security_policy', (planted) => changePolicy(planted, "script-src 'self'", "script-src 'self' 'unsafe-eval'")],
  ['content_security_policy', (planted) => changePolicy(planted, "script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")],
  ['content_security_policy', (planted) => changePolicy(planted, "style-src 'self'", "style-src 'self' 'unsafe-inline'")],
  ['content_security_policy', (planted) => changePolicy(planted, "connect-src 'self'", 'connect-src https://example.nl')],
  ['content_security_policy', (planted) => changePolicy(planted, "img-src 'self'", 'img-src *')],
  ['content_security_policy', (planted) => changePolicy(planted, "img-src 'self'", "img-src 'self' data:")],
  ['content_security_policy', (planted) => changePolicy(planted, "default-src 'none'; ", '')],
  ['content_security_policy', (planted) => changePolicy(planted, "require-trusted-types-for 'script'", '')],
  ['content_security_policy', (planted) => changePolicy(planted, "base-uri 'none'", "base-uri 'none'; frame-src https:")],
  ['content_security_policy', (planted) => Object.assign(planted.content_security_policy, { sandbox: 'sandbox allow-scripts' })],
  ['externally_connectable', (planted) => Object.assign(planted, { externally_connectable: { matches: ['https://*.nl/*'] } })],
  ['commands', (planted) => Object.assign(planted, { commands: {} })],
  ['commands', (planted) => Object.assign(planted.commands, { listen: { suggested_key: { default: 'Alt+Shift+L' } } })],
  ['commands', (planted) => Object.assign(planted.commands['open-help'].suggested_key, { default: 'Alt+U' })],
  ['commands', (planted) => Object.assign(planted.commands['open-help'], { global: true })],
  ['options_ui', (planted) => Object.assign(planted.options_ui, { open_in_tab: false })],
  ['options_ui', (planted) => Object.assign(planted.options_ui, { page: 'https://example.nl/' })],
  ['manifest_version', (planted) => Object.assign(planted, { manifest_version: 2 })],
  ['background', (planted) => Object.assign(planted, { background: { page: 'x.html' } })],
];
const changesOf: Record<Browser, Change[]> = {
  chrome: [
    // Without it the address of the panel would be the same in every browser, for a page to try.
    ['web_accessible_resources', (planted) => delete planted.web_accessible_resources[0].use_dynamic_url],
    ['permissions', (planted) => planted.permissions.splice(planted.permissions.indexOf('sidePanel'), 1)],
  ],
  firefox: [
    [
      'data_collection_permissions',
      (planted) => planted.browser_specific_settings.gecko.data_collection_permissions.required.push('browsingActivity'),
    ],
    [
      'data_collection_permissions',
      (planted) => Object.assign(planted.browser_specific_settings.gecko.data_collection_permissions, { optional: ['technicalAndInteraction'] }),
    ],
    ['data_collection_permissions', (planted) => delete planted.browser_specific_settings.gecko.data_collection_permissions],
    ['default_area', (planted) => delete planted.action.default_area],
    ['open_at_install', (planted) => delete planted.sidebar_action.open_at_install],
    ['open_at_install', (planted) => Object.assign(planted.sidebar_action, { open_at_install: true })],
    ['update_url', (planted) => Object.assign(planted.browser_specific_settings.gecko, { update_url: 'https://example.nl/updates.json' })],
  ],
};

describe.each(browsers)('%s', (browser) => {
  const hosts = publicHosts();
  const manifest = manifestOf(builtFiles(browser));

  test('the manifest asks for what was argued for and no more', () => {
    expect(hosts.length).toBeGreaterThan(1);
    expect(troublesOf(manifest, browser, hosts)).toEqual([]);
  });

  test('every planted change is found', () => {
    const plants = [...changes, ...changesOf[browser]];
    const unseen = plants.filter(([what, change]) => {
      const planted = structuredClone(manifest);
      change(planted);
      const troubles = troublesOf(planted, browser, hosts);
      return troubles.length !== 1 || !troubles[0]?.startsWith(what);
    });
    expect(unseen.map(([what, change]) => `${what}: ${change}`)).toEqual([]);
  });
});

/** Everything in which a manifest differs from what was decided, one line each. */
function troublesOf(manifest: Manifest, browser: Browser, hosts: readonly string[]): string[] {
  const matches = hosts.map((host) => `https://${host}/*`);
  const gecko = manifest.browser_specific_settings?.gecko;
  const troubles = [
    ...Object.keys(manifest).flatMap((key) => ([...keysOfBoth, ...keys[browser]].includes(key) ? [] : [`${key} was never argued for`])),
    differs('manifest_version', manifest.manifest_version, 3),
    differs('permissions', sorted(manifest.permissions), sorted([...permissions, ...(browser === 'chrome' ? ['sidePanel'] : [])])),
    differs('host_permissions', sorted(manifest.host_permissions), sorted(matches)),
    // Asked for one host at a time, in the popup.
    differs('optional_host_permissions', manifest.optional_host_permissions, ['https://*/*']),
    differs(
      'content_scripts',
      manifest.content_scripts?.map((script: Manifest) => ({ ...script, matches: sorted(script.matches) })),
      [{ matches: sorted(matches), js: ['boot.js'], run_at: 'document_end' }],
    ),
    differs('web_accessible_resources', manifest.web_accessible_resources, [
      { resources: ['panel.html'], matches: ['https://*/*'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ]),
    differs(
      'commands',
      Object.fromEntries(Object.entries<Manifest>(manifest.commands).map(([name, { description, ...rest }]) => [name, rest])),
      Object.fromEntries(Object.entries(keysToPress).map(([name, keys]) => [name, { suggested_key: { default: keys } }])),
    ),
    differs('options_ui', manifest.options_ui, { open_in_tab: true, page: 'options.html' }),
    differs('background', manifest.background, browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] }),
    differs('content_security_policy', policyOf(manifest), policy),
    ...(browser === 'firefox'
      ? [
          differs('data_collection_permissions', gecko?.data_collection_permissions, { required: ['none'] }),
          differs('open_at_install', manifest.sidebar_action?.open_at_install, false),
          differs('default_area', manifest.action?.default_area, 'navbar'),
          differs('update_url', gecko?.update_url, undefined),
        ]
      : []),
  ];
  return troubles.filter((trouble) => trouble !== undefined);
}

function differs(what: string, is: unknown, wanted: unknown): string | undefined {
  return isDeepStrictEqual(is, wanted) ? undefined : `${what} is ${JSON.stringify(is)} and not ${JSON.stringify(wanted)}`;
}

const sorted = (list: readonly string[] | undefined): string[] => [...(list ?? [])].sort();

/** The policy of our own pages by directive; whatever else is there comes along, so that it is not overlooked. */
function policyOf({ content_security_policy: { extension_pages: pages = '', ...others } = {} }: Manifest): Record<string, string> {
  const directives = String(pages)
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
    .map((directive): [string, string] => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]);
  return { ...Object.fromEntries(directives), ...others };
}

function changePolicy(manifest: Manifest, from: string, to: string): void {
  const { extension_pages: pages } = manifest.content_security_policy;
  if (!pages.includes(from)) throw new Error(`The policy has no ${from}.`);
  manifest.content_security_policy.extension_pages = pages.replace(from, to);
}

/** The hosts that the agencies' files open to boot, read here once more, past all of our own code. */
function publicHosts(): string[] {
  const agencies = repositoryFiles('content-rules').filter((path) => path.endsWith('/agency.yaml'));
  const hosts = agencies.flatMap((path) => (parse(readFileSync(join(root, path), 'utf8')).hosts ?? []) as { host: string; access: string }[]);
  return hosts.filter(({ access }) => access === 'page').map(({ host }) => host);
}
