// The frame of the panel, and the line to it. The nonce travels in the frame's own address, inside the closed root where
// the page cannot read it, so no other window can pass for us.
import type { Line } from '../core/port/line.ts';
import type { PageToPanel } from '../core/port/messages.ts';
import type { OwnDocument } from './own-document.ts';

export type PanelFrame = {
  readonly node: HTMLIFrameElement;
  /** To be called before the frame is put on the page: a document that is opened anew takes all listeners away. */
  placing(): void;
};

/** Makes a frame that goes to the panel by itself, each time it is put on the page. It shows nothing until it has its line. */
export function makePanelFrame(page: OwnDocument, address: string, name: string, lineOpened: (line: Line<PageToPanel>) => void): PanelFrame {
  const node = page.create('iframe');
  const nonce = crypto.randomUUID();
  // Where the page asks for cross-origin isolation, Chromium opens no other kind of frame (measured 2026-11).
  node.setAttribute('credentialless', '');
  node.setAttribute('data-hidden', '');
  node.title = name;
  const loaded = (): void => {
    // An address in `src` is told to an isolated page by Chromium's measureUserAgentSpecificMemory, with its nonce; where
    // the frame went later is not (measured 2026-11).
    if (node.contentDocument?.URL === 'about:blank') return node.contentWindow?.location.replace(`${address}#${nonce}`);
    const { port1, port2 } = new MessageChannel();
    node.contentWindow?.postMessage({ nonce }, '*', [port2]);
    lineOpened(lineOf(port1));
  };
  return { node, placing: () => node.addEventListener('load', loaded) };
}

const lineOf = (port: MessagePort): Line<PageToPanel> => ({
  send: (message) => port.postMessage(message),
  onMessage(receive) {
    port.addEventListener('message', (event) => receive(event.data));
    port.start();
  },
  // Chromium tells when the frame is gone, as after our own update; in Firefox this script is gone by then too.
  onClose: (closed) => port.addEventListener('close', closed),
});
