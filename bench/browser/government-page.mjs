// Pages that look like those of an agency, with invented sentences: menu, headings, paragraphs, lists, a table, a form. The
// same in every run, for chance is seeded.
import { pick, seeded } from '../seeded.mjs';
import { makeText } from '../terms/texts.mjs';

/** An address for which a rule of ours gives help, and everything below it too. */
export const helped = 'https://www.uwv.nl/nl/ww/ww-aanvragen';
/** A host that no rule of ours knows. */
export const unlisted = 'https://www.voorbeeldgemeente.nl/afval';

const title = 'WW-uitkering aanvragen';
const noTerms = [{ id: 'none', forms: ['uitkering'] }];

const style = `
body { margin: 0; font: 17px/1.5 sans-serif; color: #222; background: #eee }
header, footer { padding: 16px 24px; background: #ddd }
nav ul { display: flex; flex-wrap: wrap; gap: 16px; margin: 0; padding: 0; list-style: none }
main { max-width: 720px; margin: 0 auto; padding: 24px; background: #fff }
.card { padding: 12px 16px; border: 1px solid #ccc; border-radius: 4px }
.card > h3 { margin-top: 0 } .card p + p { margin-top: 8px }
table { border-collapse: collapse } td, th { padding: 4px 12px; border-bottom: 1px solid #ccc; text-align: left }
label { display: block; font-weight: bold } input, select { font: inherit; padding: 6px; border: 1px solid #777 }`;

/** Almost nothing but the heading by which our rule knows its page: the least noise. `end` stands last in the body. */
export function tinyPage({ end = '' } = {}) {
  return documentOf('', `<main><h1>${title}</h1><p>Raakt u werk kwijt? Hier regelt u de aanvraag.</p></main>${end}`);
}

/** A page of about so many characters; `end` stands last in the body. */
export function governmentPage({ characters = 60_000, seed = 1, end = '' } = {}) {
  const random = seeded(seed);
  const parts = [`<h1>${title}</h1>`];
  let length = 0;
  while (length < characters - 6_000) {
    const part = section(random);
    parts.push(part);
    length += part.length;
  }
  return documentOf(style, `${header(random)}<main id="inhoud">${parts.join('\n')}${form(random)}</main>${footer(random)}${end}`);
}

/** A page of so many characters in paragraphs of one given text each, for what is done with the text of a page. */
export function textPage(paragraphs) {
  const inner = paragraphs.map((text, at) => (at % 12 === 0 ? `<h2>Onderdeel ${at / 12 + 1}</h2>\n<p>${text}</p>` : `<p>${text}</p>`));
  return documentOf(style, `<main><h1>${title}</h1>${inner.join('\n')}</main>`);
}

function documentOf(css, body) {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`;
  return `<!doctype html>\n<html lang="nl"><head>${head}<style>${css}</style></head><body>${body}</body></html>\n`;
}

const text = (random, characters) => makeText(noTerms, characters, random);
const words = (random) => text(random, 24).trim();
const times = (count, make) => Array.from({ length: count }, make).join('');

const link = (random) => `<a href="/nl/${Math.floor(random() * 1e6).toString(36)}">${words(random)}</a>`;
const paragraph = (random) => `<p>${text(random, 180 + random() * 200)} ${link(random)} <strong>${words(random)}</strong></p>`;
const list = (random) => `<ul>${times(5, () => `<li><span>${text(random, 60)}</span></li>`)}</ul>`;
const row = (random) => `<tr><th>${words(random)}</th><td>${Math.floor(random() * 900)} euro</td><td>${words(random)}</td></tr>`;
const table = (random) => `<table><tbody>${times(5, () => row(random))}</tbody></table>`;
const card = (random) => `<div class="card"><h3>${words(random)}</h3><p>${text(random, 120)}</p><p>${link(random)}</p></div>`;

function section(random) {
  const other = pick(random, [list, table, card, card]);
  return `<section><h2>${words(random)}</h2>${paragraph(random)}${paragraph(random)}${other(random)}</section>`;
}

function header(random) {
  return `<header><p>Proefpagina</p><nav aria-label="Hoofdmenu"><ul>${times(12, () => `<li>${link(random)}</li>`)}</ul></nav></header>`;
}

function form(random) {
  const field = (_, at) => `<p><label for="veld-${at}">${words(random)}</label><input id="veld-${at}" name="veld-${at}" type="text"></p>`;
  return `<form action="#" method="get">${times(8, field)}<p><button type="button">Volgende stap</button></p></form>`;
}

function footer(random) {
  return `<footer><nav aria-label="Voet"><ul>${times(24, () => `<li>${link(random)}</li>`)}</ul></nav></footer>`;
}
