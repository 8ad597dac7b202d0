// How our own pages reach the page part: the frame takes the one port that boot hands it, the side panel and the popup
// open a port to the tab.
import type { Line } from '../core/port/line.ts';
import type { PanelToPage } from '../core/port/messages.ts';
import type { PanelToTools } from '../core/port/tool-messages.ts';
import { browser } from './extension.ts';

/**
 * The line of the frame: the first port that comes with the nonce of this frame's own address. Nothing else that is posted
 * here is ever looked at, so a page that guesses our window gets no answer.
 */
export function lineFromFrame(window: Window): Promise<Line<PanelToPage | PanelToTools>> {
  const nonce = window.location.hash.slice(1);
  return new Promise((resolve) => {
    const take = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (!nonce || event.data?.nonce !== nonce || !port) return;
      window.removeEventListener('message', take);
      resolve({
        send: (message) => port.postMessage(message),
        onMessage(receive) {
          port.addEventListener('message', ({ data }) => receive(data));
          port.start();
        },
        onClose() {},
      });
    };
    window.addEventListener('message', take);
  });
}

/** A line to the page part of a tab, until it is ended; it closes at once where there is none. */
export function lineToTab(tabId: number): Line<PanelToPage | PanelToTools> & { end(): void } {
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  return {
    send: (message) => port.postMessage(message),
    onMessage: (receive) => port.onMessage.addListener((message: unknown) => receive(message)),
    onClose: (closed) => port.onDisconnect.addListener(() => closed()),
    end: () => port.disconnect(),
  };
}
