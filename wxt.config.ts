import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The strict policy of every page of ours. Development needs looser rules (its own server), so WXT's own hold there. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // Our own packaged files only: no pack update exists yet, so nothing outside may be reached.
  "connect-src 'self'",
  // Recorded sentences, packaged beside the words.
  "media-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * WXT wraps a page script in plugins, logging and the keeping of its result. On an agency's page nothing is logged, nothing
 * is kept, and boot needs the bytes: the script is started, and that is all.
 */
const unlisted = 'export default defineUnlistedScript(';

const barePageScripts = {
  name: 'bare-page-scripts',
  transform(code: string, id: string) {
    if (id.includes('unlisted-script-entrypoint')) return `${/^import definition from .*$/m.exec(code)?.[0] ?? ''}\ndefinition();`;
    // Not where WXT has emptied it, to read its options.
    return code.includes(unlisted) ? code.replace(/defineUnlistedScript\((?!\))/, '(') : null;
  },
};

export default defineConfig({
  // Where a name comes from must be visible in the file that uses it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // `npm run dev` opens a browser by itself, except where none can be shown or Chromium would refuse: as root.
  webExt: { disabled: process.getuid?.() === 0 || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false }), barePageScripts],
    // The oldest browsers of the manifest. Without it light-dark() is written out in a longer, older form.
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Wegwijs',
    description: 'Uitleg in gewone taal bij pagina’s van de overheid. Wegwijs is niet van de overheid.',
    default_locale: undefined,
    permissions: [
      // The match tables, the packs and the reader's settings.
      'storage',
      // Puts boot into a portal page after the reader's click, and into open tabs after our own update.
      'scripting',
      // The click on our button opens help on a portal page, and on that page only; so does a key and a line of the menu.
      'activeTab',
      // "Uitleg bij dit veld" where a reader looks for it: in the browser's own menu, and only on the sites of the list.
      'contextMenus',
      // The browser's own side panel; Firefox needs no permission for its sidebar.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The descriptions stand where the browser lets a reader change the keys. None is a key of Chromium or Firefox themselves
    // (Chromium keeps Alt+Shift+W), and screen readers use another modifier; where another extension has one, ours goes without.
    // No single letters (WCAG 2.1.4).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'open-help': { suggested_key: { default: 'Alt+Shift+U' }, description: 'Uitleg bij deze pagina' },
      'explain-field': { suggested_key: { default: 'Alt+Shift+V' }, description: 'Uitleg bij dit veld' },
    },
    action: {
      default_icon: { 16: '/icon/plain-16.png', 32: '/icon/plain-32.png' },
      // In sight from the start; Chromium leaves that to the reader, and the first page says how.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    // A host that help opens on by a click, such as a portal or a municipality: only after one question to the reader.
    optional_host_permissions: ['https://*/*'],
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    // The panel is the one file a page may frame. Wider than our hosts, because a portal is opened by a click on any host.
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6d1a3c52-6f0b-4f0e-9d43-57e0d7f1c0a4}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // light-dark() in our style sheet sets the oldest Chromium.
        { minimum_chrome_version: '123' }),
  }),
});
