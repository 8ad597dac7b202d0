// Pages that put something over everything, or take everything out of reach.
import { css, type OddPage, sample, script } from './odd-page.ts';

const cover = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; background: #eef; border: 0; margin: 0;';
const behind = 'its own box or layer keeps a reader from the form';

export const covering: readonly OddPage[] = [
  {
    name: 'with a modal dialog that opens at once',
    html: sample({
      after: `<dialog><p>Kies eerst uw cookies.</p><button>Goed</button></dialog>${script("document.querySelector('dialog').showModal()")}`,
    }),
    expects: 'side-panel',
    formless: behind,
  },
  {
    name: 'with a modal dialog that opens later',
    html: sample({
      after: `<dialog><p>Bent u er nog?</p><button>Ja</button></dialog>${script("setTimeout(() => { document.querySelector('dialog').showModal(); document.body.dataset.late = '1'; }, 600)")}`,
    }),
    settled: '[data-late]',
    expects: 'side-panel',
    formless: behind,
  },
  {
    name: 'with a modal dialog that covers the whole window',
    html: sample({
      after: `<dialog style="${cover}"><p>Kies eerst uw cookies.</p></dialog>${script("document.querySelector('dialog').showModal()")}`,
    }),
    expects: 'side-panel',
    formless: behind,
  },
  {
    name: 'with a dialog that is not modal',
    html: sample({ after: `<dialog><p>Hebt u een vraag?</p></dialog>${script("document.querySelector('dialog').show()")}` }),
    expects: 'in-page',
  },
  {
    name: 'with a modal dialog that a reader has closed',
    html: sample({
      after: `<dialog id="koekjes"><p>Kies eerst uw cookies.</p><button id="goed" onclick="koekjes.close()">Goed</button></dialog>${script("document.querySelector('dialog').showModal()")}`,
    }),
    arrive: async (page) => page.click('#goed'),
    expects: 'in-page',
  },
  {
    name: 'with a popover of its own that was there first',
    html: sample({ after: `<p id="pop" popover="manual" style="${cover}">Welkom</p>${script("document.getElementById('pop').showPopover()")}` }),
    expects: 'in-page',
  },
  {
    name: 'with a popover of its own that comes over ours',
    html: sample({
      after: `<p id="pop" popover="manual" style="${cover}">Welkom</p>${script("setTimeout(() => { document.getElementById('pop').showPopover(); document.body.dataset.late = '1'; }, 600)")}`,
    }),
    settled: '[data-late]',
    expects: 'in-page',
  },
  {
    name: 'with a small popover that closes by itself',
    html: sample({ after: `<p id="pop" popover="auto">Welkom</p>${script("document.getElementById('pop').showPopover()")}` }),
    expects: 'in-page',
  },
  {
    name: 'that shows a popover of its own again and again',
    html: sample({
      after: `<p id="pop" popover="manual" style="${cover}">Welkom</p>${script("const pop = document.getElementById('pop'); setInterval(() => { pop.hidePopover(); pop.showPopover(); }, 100)")}`,
    }),
    expects: 'side-panel',
    wavers: 'between hiding and showing its own, ours is on top for a moment',
  },
  {
    name: 'with an overlay over the whole window and the highest z-index',
    html: sample({ after: `<div id="over" style="${cover} z-index: 2147483647">Een ogenblik</div>` }),
    expects: 'in-page',
  },
  {
    name: 'with an overlay behind the body and the highest z-index',
    html: sample({
      after: script(
        `const over = document.createElement('aside'); over.style.cssText = '${cover} z-index: 2147483647'; document.documentElement.append(over);`,
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that keeps moving its overlay to the end of the document',
    html: sample({
      after: script(
        `const over = document.createElement('aside'); over.style.cssText = '${cover} z-index: 2147483647'; setInterval(() => { if (document.documentElement.lastElementChild !== over) document.documentElement.append(over); }, 50);`,
      ),
    }),
    settled: 'html > aside',
    expects: 'in-page',
  },
  { name: 'whose root is inert', html: sample({ root: ' inert' }), expects: 'side-panel', formless: 'nothing on it can be reached' },
  {
    name: 'whose body is inert',
    html: sample({ body: ' inert' }),
    expects: 'in-page',
    formless: 'nothing in the body can be reached',
  },
  {
    name: 'that makes each strange node inert',
    html: sample({
      after: script(
        "setInterval(() => { for (const each of document.documentElement.children) if (each.localName === 'div') each.inert = true; }, 50)",
      ),
    }),
    expects: 'side-panel',
  },
  {
    name: 'with a focus trap',
    html: sample({
      after: script(
        "document.addEventListener('focusout', () => setTimeout(() => document.getElementById('werkgever').focus())); document.getElementById('werkgever').focus();",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that takes the focus back each 50 ms',
    html: sample({ after: script("setInterval(() => document.getElementById('werkgever').focus(), 50)") }),
    expects: 'in-page',
  },
  {
    name: 'that stops every pointer and key event at the window',
    html: sample({
      head: script(
        "for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'pointerenter', 'keydown', 'focus']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);",
      ),
    }),
    expects: 'side-panel',
  },
  {
    name: 'that refuses every click outside its body',
    html: sample({
      head: script(
        "for (const type of ['click', 'mousedown', 'pointerdown']) addEventListener(type, (event) => { if (!document.body.contains(event.target)) event.preventDefault(); }, true);",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'in which the pointer reaches nothing of the root',
    html: sample({ head: css('html { pointer-events: none }') }),
    expects: 'in-page',
  },
  {
    name: 'in which the pointer reaches nothing at all',
    html: sample({ head: css('* { pointer-events: none !important }') }),
    expects: 'in-page',
  },
  {
    name: 'that holds the pointer with a capture',
    html: sample({ after: script("addEventListener('pointerdown', (event) => document.body.setPointerCapture(event.pointerId), true)") }),
    expects: 'side-panel',
  },
];
