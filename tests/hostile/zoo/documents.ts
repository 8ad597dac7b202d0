// Other kinds of document than the ordinary page, and ordinary pages in which the text is somewhere else.
import { heading, type OddPage, sample, script, text } from './odd-page.ts';

const xhtml = (inner: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>${heading}</title></head><body>${inner}</body></html>`;
const inFrame = { unheard: 'a frame has a window of its own' };
const inRoot = { unheard: 'sending a form is told inside its root only' };
const noForm = { formless: 'it has no form' };
/** Sixteen dots in a row, in bytes that are letters too. */
const bitmap = `BM${'\x4a\0\0\0\0\0\0\0\x3a\0\0\0\x28\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\x18\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'}${'\0\0\0\0'}${'\x40\x20\x10\0'.repeat(4)}`;
const paper = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 57>>stream
BT /F 18 Tf 20 100 Td (WW-uitkering aanvragen) Tj ET     
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const documents: readonly OddPage[] = [
  { name: 'in quirks mode', html: sample({ doctype: '' }), expects: 'in-page' },
  {
    name: 'in almost the old mode',
    html: sample({
      doctype: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    }),
    expects: 'in-page',
  },
  { name: 'without html, head and body tags', html: `<!doctype html><title>${heading}</title>${text}`, expects: 'in-page' },
  { name: 'that is broken off in the middle', html: sample().replace(/<footer>[\s\S]*/, '<footer><p>Proefpag'), expects: 'in-page' },
  { name: 'in XHTML', html: xhtml(text), headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' }, expects: 'in-page' },
  {
    name: 'in XHTML that is broken',
    html: xhtml(`${text}<p>`),
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    formless: 'the browser shows where it stopped reading',
    expects: { chromium: 'in-page', firefox: 'no-help' },
  },
  {
    name: 'that is a drawing with the text in it',
    html: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 700"><foreignObject width="900" height="700"><body xmlns="http://www.w3.org/1999/xhtml">${text}</body></foreignObject></svg>`,
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    expects: { chromium: 'in-page', firefox: 'side-panel' },
  },
  {
    name: 'that is a drawing without a text of ours',
    html: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 70"><circle r="9"/></svg>',
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    ...noForm,
    expects: 'no-help',
  },
  {
    name: 'that is mathematics',
    html: '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
    headers: { 'content-type': 'application/mathml+xml' },
    only: { browser: 'firefox', because: 'Chromium offers it as a download' },
    ...noForm,
    expects: 'no-help',
  },
  {
    name: 'that is XML without a look',
    html: `<?xml version="1.0"?><aanvraag><kop>${heading}</kop></aanvraag>`,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    ...noForm,
    expects: 'no-help',
  },
  {
    name: 'that is XML around our heading',
    html: `<?xml version="1.0"?><blad><h:h1 xmlns:h="http://www.w3.org/1999/xhtml">${heading}</h:h1></blad>`,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    ...noForm,
    expects: 'in-page',
  },
  { name: 'that is plain text', html: `${heading}\n`, headers: { 'content-type': 'text/plain; charset=utf-8' }, ...noForm, expects: 'no-help' },
  { name: 'that is JSON', html: JSON.stringify({ heading }), headers: { 'content-type': 'application/json' }, ...noForm, expects: 'no-help' },
  { name: 'that is a style sheet', html: 'h1 { color: red }', headers: { 'content-type': 'text/css' }, ...noForm, expects: 'no-help' },
  { name: 'that is a script', html: 'alert(1)', headers: { 'content-type': 'text/javascript' }, ...noForm, expects: 'no-help' },
  {
    name: 'that is an inline table of values',
    html: 'naam;bedrag\nJan;1\n',
    headers: { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': 'inline; filename="lijst.csv"' },
    ...noForm,
    expects: 'no-help',
  },
  { name: 'that is an image', html: bitmap, headers: { 'content-type': 'image/bmp' }, ...noForm, expects: 'no-help' },
  {
    name: 'that is a PDF',
    html: paper,
    headers: { 'content-type': 'application/pdf' },
    noisy: 'the viewer of Firefox is a page that loads itself bit by bit',
    ...noForm,
    expects: 'no-help',
  },
  { name: 'that is empty', html: '', ...noForm, expects: 'no-help' },
  { name: 'that answers with an error', html: '<!doctype html><title>Fout</title><h1>Er ging iets mis</h1>', ...noForm, expects: 'no-help' },
  {
    name: 'of frames in a row',
    html: '<!doctype html><html lang="nl"><title>Kader</title><frameset cols="50%,50%"><frame src="kader/links"><frame src="kader/rechts"></frameset></html>',
    more: { 'kader/links': sample(), 'kader/rechts': sample() },
    formless: 'the form stands in one of two frames',
    expects: 'no-help',
  },
  {
    name: 'with the form in a frame of the same site',
    ...inFrame,
    html: sample({
      text: `<main><h1>${heading}</h1><iframe src="binnen/formulier" width="600" height="300"></iframe></main>`,
      after: script("document.querySelector('iframe').onload = () => { document.body.dataset.ready = '1'; }"),
    }),
    more: { 'binnen/formulier': `<!doctype html><html lang="nl"><title>Formulier</title>${text.replace(/<h1>.*<\/h1>/, '')}</html>` },
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'with itself in a frame',
    html: sample({ after: '<iframe src="nog-eens/hetzelfde" width="600" height="300"></iframe>' }),
    more: { 'nog-eens/hetzelfde': sample() },
    expects: 'in-page',
  },
  {
    name: 'with the text in a frame without an address',
    ...inFrame,
    html: sample({
      text: `<main><h1>${heading}</h1><iframe width="600" height="300"></iframe></main>`,
      after: script(
        `document.querySelector('iframe').srcdoc = ${JSON.stringify(text).replaceAll('</', '<\\/')}; document.querySelector('iframe').onload = () => { document.body.dataset.ready = '1'; }`,
      ),
    }),
    settled: '[data-ready]',
    expects: 'in-page',
  },
  {
    name: 'with 50 empty frames',
    html: sample({ after: '<iframe width="9" height="9"></iframe>'.repeat(50) }),
    expects: 'in-page',
  },
  {
    name: 'with a frame in a sandbox',
    html: sample({ after: '<iframe sandbox srcdoc="<h1>WW-uitkering aanvragen</h1>"></iframe>' }),
    expects: 'in-page',
  },
  {
    name: 'whose heading alone is in the light, the rest in an open root',
    ...inRoot,
    html: sample({
      text: `<main><h1>${heading}</h1><section id="huis"></section></main>`,
      after: script(
        `document.getElementById('huis').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(text.replace(/<h1>.*<\/h1>/, '')).replaceAll('</', '<\\/')}`,
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that is one open root',
    ...inRoot,
    html: sample({
      text: '<section id="huis"></section>',
      after: script(`document.getElementById('huis').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(text).replaceAll('</', '<\\/')}`),
    }),
    expects: 'no-help',
  },
  {
    name: 'whose body has an open root around its text',
    html: sample({ after: script("document.body.attachShadow({ mode: 'open' }).innerHTML = '<slot><\\/slot>'") }),
    expects: 'in-page',
  },
  {
    name: 'with a root that was declared in the page',
    html: sample({ after: '<section><template shadowrootmode="closed"><p>Binnen</p></template></section>' }),
    expects: 'in-page',
  },
  { name: 'whose body can be edited', html: sample({ body: ' contenteditable="true"' }), title: 'Een pagina van UWV', expects: 'in-page' },
  {
    name: 'that is one great editor',
    html: sample({ after: script("document.designMode = 'on'") }),
    expects: 'in-page',
    formless: 'the fields are text to be edited',
  },
  {
    name: 'with divs of its own beside the body',
    html: sample({
      after: script(
        "for (const id of ['een', 'twee', 'drie']) document.documentElement.append(Object.assign(document.createElement('div'), { id }))",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'with text and remarks behind the body',
    html: sample({ after: script("document.documentElement.append('los', document.createComment('los'), 'los')") }),
    expects: 'in-page',
  },
];
