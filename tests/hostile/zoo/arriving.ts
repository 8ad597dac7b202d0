// Pages that are reached, drawn or left in an odd way.
import type { Page } from 'puppeteer-core';
import { until } from '../../../dev/browser/until.ts';
import { heading, type OddPage, sample, script, text } from './odd-page.ts';

const asText = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');
const late = (time: number, draw: string): string => script(`setTimeout(() => { ${draw}; document.body.dataset.ready = '1'; }, ${time})`);
// Not by waiting for a navigation: a page that was loaded ahead takes the place of this one without any.
const follow = async (page: Page): Promise<void> => {
  await page.click('#verderop');
  await until('the next page is there', () => page.evaluate(() => location.pathname.endsWith('/verder/pagina')));
};
const link = '<p><a id="verderop" href="verder/pagina">Verder</a></p>';

export const arriving: readonly OddPage[] = [
  {
    name: 'that draws its text late',
    html: sample({ text: '<div id="app"></div>', after: late(800, `document.getElementById('app').innerHTML = ${asText(text)}`) }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that draws its form late',
    html: sample({
      text: `<main><h1>${heading}</h1><div id="app"></div></main>`,
      after: late(800, `document.getElementById('app').innerHTML = ${asText(text.replace(/<h1>.*<\/h1>/, ''))}`),
    }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that shows its hidden text late',
    html: sample({ body: ' style="visibility: hidden"', after: late(800, "document.body.style.visibility = 'visible'; document.body.append(' ')") }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that fades in without adding anything',
    html: sample({ head: '<style>body { opacity: 0 } body[data-ready] { opacity: 1 }</style>', after: late(800, '') }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that comes in pieces, slowly, from its own worker',
    html: sample({
      text: `<p>Een ogenblik.</p>${script("navigator.serviceWorker.register('stroom/werker').then((own) => { const worker = own.installing ?? own.waiting ?? own.active; const ready = () => worker.state === 'activated' && document.body.setAttribute('data-worker', '1'); worker.onstatechange = ready; ready(); })")}`,
    }),
    more: {
      'stroom/werker': {
        html: `const parts = ${JSON.stringify(sample({ body: ' data-ready="1"' }).match(/[\s\S]{1,400}/g))};
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  const slow = new ReadableStream({
    async start(out) {
      for (const part of parts) {
        out.enqueue(new TextEncoder().encode(part));
        await new Promise((next) => setTimeout(next, 150));
      }
      out.close();
    },
  });
  event.respondWith(new Response(slow, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
});`,
        headers: { 'content-type': 'text/javascript' },
      },
    },
    arrive: async (page) => {
      await page.waitForSelector('[data-worker]');
      await page.goto(`${page.url()}stroom/pagina`);
    },
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that was loaded ahead of the click on its link',
    html: sample({
      after: `${link}<script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["verder/pagina"], "eagerness": "immediate" }] }</script>`,
    }),
    more: { 'verder/pagina': sample({ body: ' data-ready="1"' }) },
    arrive: follow,
    settled: '[data-ready]',
    only: { browser: 'chromium', because: 'Firefox loads no page ahead' },
    formless: 'what is done on a page that was loaded ahead is not written down: nothing of the driver was there first',
    expects: 'in-page',
  },
  {
    name: 'that the reader left and came back to',
    html: sample({ after: link }),
    more: { 'verder/pagina': sample({ after: '<p>De volgende pagina.</p>' }) },
    arrive: async (page) => {
      await follow(page);
      await page.goBack();
    },
    expects: 'in-page',
  },
  {
    name: 'that the reader left, came back to and went on from',
    html: sample({ after: link }),
    more: { 'verder/pagina': sample({ body: ' data-ready="1"' }) },
    arrive: async (page) => {
      await follow(page);
      await page.goBack();
      await page.goForward();
    },
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that refreshes itself twice',
    html: sample({
      head: script(
        "const times = Number(sessionStorage.times ?? 0); sessionStorage.times = times + 1; if (times < 2) document.write('<meta http-equiv=\"refresh\" content=\"0\">'); else addEventListener('DOMContentLoaded', () => { document.body.dataset.ready = '1'; });",
      ),
    }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'that changes its address 20 times a second',
    html: sample({
      after: script(
        "const home = location.pathname; let times = 0; const own = setInterval(() => { history.replaceState({}, '', home + '?n=' + times++); if (times > 150) clearInterval(own); }, 50)",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that adds to the history 20 times a second',
    html: sample({
      after: script(
        "const home = location.pathname; let times = 0; const own = setInterval(() => { history.pushState({}, '', home + '/stap-' + (times++ % 5)); if (times > 100) clearInterval(own); }, 50)",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that changes its hash 20 times a second',
    html: sample({
      after: script("let times = 0; const own = setInterval(() => { location.hash = 'deel-' + times++; if (times > 100) clearInterval(own); }, 50)"),
    }),
    expects: 'in-page',
  },
  {
    name: 'that does not let the reader go back',
    html: sample({
      after: script("history.pushState({}, '', location.href); addEventListener('popstate', () => history.pushState({}, '', location.href))"),
    }),
    arrive: async (page) => page.evaluate(() => history.back()),
    expects: 'in-page',
  },
  {
    name: 'that goes to another subject and back in one go',
    html: sample({
      after: script(
        "const home = location.href; setTimeout(() => { history.pushState({}, '', '/nl/ziek/ziek-uit-dienst'); history.pushState({}, '', home); document.body.dataset.ready = '1'; }, 500)",
      ),
    }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'with an address as long as a letter',
    html: sample({
      after: script("history.replaceState({}, '', location.pathname + '/' + 'a'.repeat(3000) + '?' + 'b'.repeat(3000) + '#' + 'c'.repeat(3000))"),
    }),
    expects: 'in-page',
  },
  {
    name: 'whose heading comes and goes',
    html: sample({
      after: script(
        "const head = document.querySelector('h1'); let times = 0; const own = setInterval(() => { head.hidden = !head.hidden; head.parentNode.append(' '); if (++times === 10) { clearInterval(own); head.hidden = false; head.parentNode.append(' '); document.body.dataset.ready = '1'; } }, 100)",
      ),
    }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'with its heading twice, once hidden',
    html: sample({ before: `<h1 hidden>${heading}</h1>` }),
    expects: 'in-page',
  },
];
