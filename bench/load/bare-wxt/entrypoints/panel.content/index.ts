// The usual way to make a panel with WXT and Preact, and nothing in it: a content script with createShadowRootUi, all of
// it bundled. This is what our own page script is measured beside.
import './style.css';
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';

const lines = Array.from({ length: 12 }, (_, at) => `Regel ${at + 1} met een korte uitleg in gewone taal.`);

// biome-ignore lint/style/noDefaultExport: WXT asks for one.
export default defineContentScript({
  matches: ['https://www.uwv.nl/*'],
  cssInjectionMode: 'ui',
  runAt: 'document_end',
  async main(ctx) {
    const ui = await createShadowRootUi(ctx, {
      name: 'bare-panel',
      position: 'inline',
      anchor: 'body',
      mode: 'closed',
      onMount: (container) => {
        render(h(Panel, {}), container);
        return container;
      },
      onRemove: (container) => container && render(null, container),
    });
    ui.mount();
  },
});

function Panel() {
  const [isOpen, setOpen] = useState(false);
  const toggle = (): void => {
    setOpen(!isOpen);
    // After the frame in which the lines are drawn; the bench listens.
    requestAnimationFrame(() => setTimeout(() => window.postMessage({ readable: true }, '*')));
  };
  const button = h('button', { type: 'button', onClick: toggle }, 'uitleg');
  const panel = h('aside', {}, h('h1', {}, 'Uitleg'), ...lines.map((line) => h('p', {}, line)));
  return h('div', {}, button, isOpen && panel);
}
