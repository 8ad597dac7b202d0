// Pages whose style sheets are meant for everything, us too.
import { css, type OddPage, sample, script, text } from './odd-page.ts';

const styled = (name: string, rules: string, more: Partial<OddPage> = {}): OddPage => ({
  name,
  html: sample({ head: css(rules) }),
  expects: 'in-page',
  ...more,
});
const unseen = { formless: 'it hides its own form' };

export const styling: readonly OddPage[] = [
  styled('that resets every style', '* { all: unset !important }'),
  styled('that initialises every style but how blocks stand', 'body, body * { all: revert !important } html > div { all: initial !important }'),
  styled('that hides every div', 'div { display: none !important }'),
  styled('that hides the last child of the root', 'html > *:last-child:not(body) { display: none !important }'),
  styled(
    'that hides whatever is no head and no body',
    'html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  ),
  styled(
    'that moves strange nodes away in a layer',
    '@layer own { html > div { position: absolute !important; left: -9999px !important; clip-path: inset(50%) !important } }',
  ),
  styled(
    'that animates strange nodes away',
    '@keyframes weg { to { opacity: 0; transform: translateX(200vw) } } html > div { animation: weg 1ms forwards !important }',
  ),
  styled(
    'that sends strange nodes away in a slow transition',
    'html > div { transition: all 10s 10s !important; transform: translateX(-200vw) !important }',
  ),
  styled('that hides every popover', '[popover] { display: none !important } :popover-open { opacity: 0 !important; visibility: hidden !important }'),
  styled('whose root is transformed', 'html { transform: translateX(10px) }'),
  styled('whose root is turned on its head', 'html { transform: rotate(180deg) }'),
  styled('whose root has a perspective', 'html { perspective: 200px; transform-style: preserve-3d }'),
  styled('whose root has a filter', 'html { filter: grayscale(1) contrast(0.9) }'),
  styled('whose root is contained', 'html { contain: strict; height: 100vh }'),
  styled('whose root is a container', 'html { container-type: size; height: 100vh }'),
  styled('whose root is clipped', 'html { overflow: clip; clip-path: inset(0 120px 0 0) }', { expects: 'in-page' }),
  styled('whose root is nearly transparent', 'html { opacity: 0.05 }'),
  styled('whose root is masked away on the right', 'html { mask-image: linear-gradient(to right, black 60%, transparent 60%) }'),
  styled('whose root is drawn as a grid', 'html { display: grid; grid-template-columns: 1fr 3fr } body { grid-column: 2 }'),
  styled('whose root is laid out as a flex row that turns around', 'html { display: flex; flex-direction: row-reverse }'),
  styled('whose root is drawn as a table', 'html { display: table; width: 100% } body { display: table-cell }'),
  styled('whose root has no box of its own', 'html { display: contents }'),
  styled('whose root is narrow and scrolls sideways', 'html { width: 400px; overflow: auto; height: 300px }'),
  styled('whose body is transformed and filtered', 'body { transform: scale(0.9); filter: blur(0.2px); will-change: transform }'),
  styled('whose body is zoomed to the double', 'body { zoom: 2 }'),
  // The panel is drawn four times as large too, and cut off on the left.
  styled('whose root is zoomed four times', 'html { zoom: 4 }', { expects: 'side-panel' }),
  styled('with the highest z-index everywhere', '* { z-index: 2147483647 !important; position: relative }'),
  styled('in which everything is isolated', '* { isolation: isolate; mix-blend-mode: difference }'),
  styled(
    'with huge letters',
    'html { font-size: 96px !important } * { font-size: 96px !important; line-height: 3 !important; letter-spacing: 1em !important }',
  ),
  styled('with tiny letters', '* { font-size: 1px !important }'),
  styled('that is written from right to left', 'html { direction: rtl }'),
  styled('that is written from top to bottom', 'html { writing-mode: vertical-rl }'),
  styled('that is written sideways', 'html { writing-mode: sideways-lr; text-orientation: upright }'),
  styled('whose scrolling is locked', 'html, body { overflow: hidden !important; height: 100% !important; position: fixed; width: 100% }'),
  styled('that leaves touch to itself', '* { touch-action: none !important; overscroll-behavior: none }'),
  styled('in which nothing can be selected', '* { user-select: none !important; -webkit-user-select: none !important }'),
  styled('in which nothing can be seen until it is near', '* { content-visibility: auto }'),
  styled('whose root shows nothing', 'html { content-visibility: hidden }', { ...unseen, expects: 'no-help' }),
  styled('whose body is hidden', 'body { display: none }', { ...unseen, expects: 'no-help' }),
  styled(
    'that asks for dark colours only',
    ':root { color-scheme: only dark; background: #000 !important; color: #fff !important; accent-color: red }',
  ),
  styled(
    'that names its parts for view transitions',
    '@view-transition { navigation: auto } h1 { view-transition-name: kop } html { view-transition-name: none }',
  ),
  styled('without a pointer to be seen', '* { cursor: none !important }'),
  styled(
    'that scrolls by itself',
    'html { scroll-behavior: smooth; scroll-snap-type: y mandatory } body { height: 4000px } h1 { scroll-snap-align: start }',
  ),
  styled('that anchors everything', '* { anchor-name: --alles; position-anchor: --alles }'),
  {
    name: 'in Arabic writing direction, with a Dutch text',
    html: sample({ root: ' dir="rtl"' }).replace('lang="nl"', 'lang="ar"'),
    expects: 'in-page',
  },
  { name: 'that says it is English', html: sample().replace('lang="nl"', 'lang="en"'), expects: 'in-page' },
  { name: 'without any language', html: sample().replace('lang="nl"', ''), expects: 'in-page' },
  { name: 'in a window of 320 pixels', html: sample(), size: { width: 320, height: 480 }, expects: 'in-page' },
  {
    name: 'enlarged to 400 %',
    html: sample(),
    size: { width: 320, height: 200, deviceScaleFactor: 4 },
    expects: 'in-page',
  },
  {
    name: 'in a window that is very low',
    html: sample(),
    size: { width: 1280, height: 240 },
    expects: 'in-page',
  },
  {
    name: 'that has just been printed',
    html: sample({ head: css('@media print { body { display: none } }') }),
    arrive: async (page) => {
      await page.emulateMediaType('print').catch(() => {});
      await page.emulateMediaType('screen').catch(() => {});
    },
    expects: 'in-page',
    only: { browser: 'chromium', because: 'the driver of Firefox cannot switch to paper' },
  },
  {
    name: 'in the middle of a view transition',
    html: sample({
      head: css('::view-transition-old(root), ::view-transition-new(root) { animation-duration: 1500ms }'),
      after: script("document.startViewTransition?.(() => { document.body.dataset.moved = '1'; })"),
    }),
    settled: '[data-moved]',
    expects: 'in-page',
  },
  {
    name: 'that adopts a sheet against strange nodes',
    html: sample({
      after: script(
        "const own = new CSSStyleSheet(); own.replaceSync('html > div, html > div * { display: none !important; inset: auto 100vw auto auto !important }'); document.adoptedStyleSheets = [own];",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that strips the attributes of strange nodes',
    html: sample({
      after: script(
        "setInterval(() => { for (const each of document.documentElement.children) if (each.localName === 'div') for (const name of each.getAttributeNames()) each.removeAttribute(name); }, 50)",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that hides strange nodes by their own style attribute',
    html: sample({
      after: script(
        "setInterval(() => { for (const each of document.documentElement.children) if (each.localName === 'div') each.style.cssText = 'display: none !important; opacity: 0 !important; transform: translateX(-200vw) !important'; }, 50)",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'with 100,000 nodes',
    html: sample({
      after: `<section id="veel"></section>${script("const many = document.getElementById('veel'); for (let row = 0; row < 1000; row++) { const part = document.createElement('p'); for (let each = 0; each < 100; each++) part.append(document.createElement('i')); many.append(part); }")}`,
    }),
    expects: 'in-page',
  },
  {
    name: 'with 100,000 nodes and 50 changes a second',
    html: sample({
      after: `<section id="veel"></section>${script("const many = document.getElementById('veel'); for (let row = 0; row < 1000; row++) { const part = document.createElement('p'); for (let each = 0; each < 100; each++) part.append(document.createElement('i')); many.append(part); } setInterval(() => { const last = many.lastChild; last.remove(); many.append(last); }, 20)")}`,
    }),
    expects: 'in-page',
  },
  {
    name: 'whose elements are 500 deep',
    html: sample({ before: '<section>'.repeat(500), after: '</section>'.repeat(500), text }),
    expects: 'in-page',
  },
];
