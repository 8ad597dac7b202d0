// Pages that take away what they did not put there, by purpose or by the way they draw themselves.
import { type OddPage, sample, script } from './odd-page.ts';

const chance = 'for a moment the launcher is back, and a quick click finds it';
const moves = 'it moves our node into its own body';
const writes = 'it writes down what it finds, our empty node too';
const copyOfBody = 'const own = document.body.innerHTML;';

export const removing: readonly OddPage[] = [
  {
    name: 'that removes each strange child of the root at once',
    html: sample({
      after: script(
        "new MutationObserver(() => { for (const each of [...document.documentElement.children]) if (!['head', 'body'].includes(each.localName)) each.remove(); }).observe(document.documentElement, { childList: true })",
      ),
    }),
    expects: 'side-panel',
  },
  {
    name: 'that removes strange children each 100 ms',
    html: sample({
      after: script(
        "setInterval(() => { for (const each of [...document.documentElement.children]) if (each.localName === 'div') each.remove(); }, 100)",
      ),
    }),
    expects: 'side-panel',
    wavers: chance,
  },
  {
    name: 'that removes strange children three times and then stops',
    html: sample({
      after: script(
        "let left = 3; const own = new MutationObserver(() => { for (const each of [...document.documentElement.children]) if (each.localName === 'div' && left-- > 0) each.remove(); }); own.observe(document.documentElement, { childList: true })",
      ),
    }),
    expects: 'in-page',
  },
  {
    name: 'that moves strange children into its body',
    html: sample({
      after: script(
        "setInterval(() => { for (const each of [...document.documentElement.children]) if (each.localName === 'div') document.body.append(each); }, 50)",
      ),
    }),
    expects: 'side-panel',
    copiesUs: moves,
    wavers: chance,
  },
  {
    name: 'that writes its whole body anew each 100 ms',
    html: sample({ after: script(`${copyOfBody} setInterval(() => { document.body.innerHTML = own; document.body.dataset.anew = '1'; }, 100)`) }),
    settled: '[data-anew]',
    expects: 'in-page',
    formless: 'the field is a new one before it is filled in',
  },
  {
    name: 'that writes its whole root anew once',
    html: sample({
      after: script(
        "setTimeout(() => { const root = document.documentElement; root.innerHTML = root.innerHTML; document.body.dataset.anew = '1'; }, 400)",
      ),
    }),
    settled: '[data-anew]',
    copiesUs: writes,
    expects: 'in-page',
  },
  {
    name: 'that takes all children of the document away and puts them back',
    html: sample({
      after: script(
        "setTimeout(() => { const root = document.documentElement; document.replaceChildren(); document.append(root); document.body.dataset.anew = '1'; }, 400)",
      ),
    }),
    settled: '[data-anew]',
    expects: 'in-page',
  },
  {
    name: 'that puts another root in place of its own',
    html: sample({
      after: script(
        "setTimeout(() => { const root = document.documentElement.cloneNode(false); root.append(document.head, document.body); document.documentElement.replaceWith(root); document.body.dataset.anew = '1'; }, 400)",
      ),
    }),
    settled: '[data-anew]',
    expects: 'in-page',
  },
  {
    name: 'that puts another root in place of its own each 100 ms',
    html: sample({
      after: script(
        'setInterval(() => { const root = document.documentElement.cloneNode(false); root.append(document.head, document.body); document.documentElement.replaceWith(root); }, 100)',
      ),
    }),
    expects: 'side-panel',
    wavers: chance,
    formless: 'the focus is gone with each new root',
  },
  {
    name: 'that replaces its body',
    html: sample({
      after: script("setTimeout(() => { const body = document.body.cloneNode(true); body.dataset.anew = '1'; document.body = body; }, 400)"),
    }),
    settled: '[data-anew]',
    expects: 'in-page',
  },
  {
    name: 'that closes every popover that it did not open',
    html: sample({
      after: script("setInterval(() => { for (const each of document.querySelectorAll('[popover]')) each.hidePopover(); }, 50)"),
    }),
    expects: 'in-page',
  },
  {
    name: 'that forbids every popover as it opens',
    html: sample({ head: script("addEventListener('beforetoggle', (event) => event.preventDefault(), true)") }),
    expects: 'in-page',
  },
  {
    name: 'that opens its own document anew, and writes it again',
    html: sample({
      after: script(
        "setTimeout(() => { const own = '<!doctype html>' + document.documentElement.outerHTML.replace('<body', '<body data-anew=1').replace(/<scr[^]*?<.script>/g, ''); document.open(); document.write(own); document.close(); }, 400)",
      ),
    }),
    settled: '[data-anew]',
    expects: 'in-page',
    copiesUs: writes,
    formless: 'its listeners went with the old document',
  },
  {
    name: 'that writes more into itself while it loads',
    html: sample({ after: script("document.write('<p>Meer tekst.</p>')") }),
    expects: 'in-page',
  },
  {
    name: 'that normalises and sorts the children of its root',
    html: sample({
      after: script(
        'setInterval(() => { const root = document.documentElement; const own = [...root.children].sort((one, other) => other.localName < one.localName ? -1 : 1); if (own[0] !== root.firstElementChild) root.append(...own); }, 200)',
      ),
    }),
    expects: 'in-page',
    wavers: chance,
  },
];
