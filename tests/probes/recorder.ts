// Puts an ear beside the shipped scripts of a copy of the build: every message between our parts, and every line in a console
// of ours. Our own scripts stay as they are, byte for byte; the ear is one file more, which runs before them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function addRecorder(folder: string): void {
  const ear = `(${record})();\n`;
  writeFileSync(join(folder, 'ear.js'), ear);
  for (const page of ['panel.html', 'popup.html', 'sidepanel.html']) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const heard = html.replace('<head>', '<head><script src="/ear.js"></script>');
    if (heard === html) throw new Error(`${page} has no head to put the ear in.`);
    writeFileSync(file, heard);
  }
  const worker = join(folder, 'background.js');
  writeFileSync(worker, `${ear}${readFileSync(worker, 'utf8')}`);
}

/** What an ear has heard in the place where it is asked. */
export const heardHere = (): string[] => (globalThis as unknown as { heard?: string[] }).heard ?? [];

type Port = { postMessage(message: unknown): void; onMessage: { addListener(heard: (message: unknown) => void): void } };
type Api = {
  runtime?: {
    sendMessage(...given: unknown[]): unknown;
    onMessage: { addListener(heard: (message: unknown) => void): void };
    onConnect: { addListener(heard: (port: Port) => void): void };
  };
  tabs?: { connect?(...given: unknown[]): Port; sendMessage?(...given: unknown[]): unknown };
  storage?: { onChanged: { addListener(heard: (changes: object, area: string) => void): void } };
};

function record(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const keep = (...told: unknown[]): void => void heard.push(told.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(' '));
  for (const name of ['log', 'warn', 'error', 'info', 'debug', 'trace', 'dir', 'table'] as const) {
    console[name] = (...words: unknown[]) => keep('console', name, ...words.map(String));
  }
  globalThis.addEventListener?.('error', (event) => keep('error', `${event.message} ${event.error?.stack}`));
  globalThis.addEventListener?.('unhandledrejection', (event) => keep('error', String(event.reason)));
  if (globalThis.MessagePort) {
    const { postMessage, addEventListener: listen } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown, ...more: unknown[]) {
      keep('port sent', message);
      return postMessage.apply(this, [message, ...more] as Parameters<typeof postMessage>);
    } as typeof postMessage;
    MessagePort.prototype.addEventListener = function (this: MessagePort, ...given: unknown[]) {
      if (given[0] === 'message') listen.call(this, 'message', (event) => keep('port received', (event as MessageEvent).data));
      return (listen as (...all: unknown[]) => void).apply(this, given);
    } as typeof listen;
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  for (const api of new Set([browser, chrome])) {
    const { runtime, tabs, storage } = api ?? {};
    const sends = runtime?.sendMessage;
    if (runtime && sends) {
      runtime.sendMessage = (...given) => {
        keep('message sent', given);
        return sends.apply(runtime, given);
      };
      runtime.onMessage.addListener((message) => keep('message received', message));
    }
    const connects = tabs?.connect;
    if (tabs && connects) {
      tabs.connect = (...given) => {
        const port = connects.apply(tabs, given);
        const says = port.postMessage;
        port.onMessage.addListener((message) => keep('line received', message));
        try {
          port.postMessage = (message) => {
            keep('line sent', message);
            says.call(port, message);
          };
        } catch {
          keep('line sent is not heard');
        }
        return port;
      };
    }
    storage?.onChanged.addListener((changes, area) => keep('stored', area, changes));
    if (browser === chrome) break;
  }
}
