// Serves the sample pages under their real https addresses from this computer, and writes down
// every request it gets. It knows files and addresses, and nothing about browsers.
import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** One request as it reached the server. `query` keeps its question mark, so a leak can be seen. */
export type SeenRequest = {
  host: string;
  path: string;
  query: string;
  method: string;
  headers: IncomingMessage['headers'];
  at: number;
};

/** What a test serves at an address of its own. */
export type ServedPage = { html: string; status?: number; headers?: Record<string, string> };

export type PageServer = {
  port: number;
  /** The hash of our key, with which Chromium trusts this certificate and no other. */
  keyHash: string;
  requests: SeenRequest[];
  addresses: () => string[];
  has: (address: string) => boolean;
  serve: (address: string, page: string | ServedPage) => void;
  forget: (address: string) => void;
  close: () => Promise<void>;
};

const notFound: ServedPage = {
  status: 404,
  html: '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Niet gevonden</title></head><body><h1>Pagina niet gevonden</h1></body></html>\n',
};

/** Starts the server on a free port of this computer, with a certificate made for this run. */
export async function startPageServer({ pagesFolder }: { pagesFolder: string }): Promise<PageServer> {
  const samples = samplesIn(pagesFolder);
  const own = new Map<string, ServedPage>();
  const requests: SeenRequest[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'wegwijs.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });

  const server = createServer({ key, cert }, (request, response) => {
    const { host, pathname, search } = new URL(`https://${request.headers.host}${request.url}`);
    const seen = { host, path: pathname, query: search, method: request.method ?? 'GET' };
    requests.push({ ...seen, headers: request.headers, at: Date.now() });
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const name = placeOf(host, pathname);
    send(response, own.get(name) ?? sampleAt(samples.get(name)) ?? notFound);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    port: (server.address() as AddressInfo).port,
    keyHash: keyHashOf(cert),
    requests,
    addresses: () => [...samples.keys(), ...own.keys()].map((name) => `https://${name}`),
    has: (address) => samples.has(placeAt(address)) || own.has(placeAt(address)),
    serve: (address, page) => void own.set(placeAt(address), typeof page === 'string' ? { html: page } : page),
    forget: (address) => void own.delete(placeAt(address)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // A browser keeps its connections open for minutes; nobody waits for that.
        server.closeAllConnections();
      }),
  };
}

/** The sample pages of a folder: place (host and path) to file. */
function samplesIn(folder: string): Map<string, string> {
  const samples = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.html')) continue;
    for (const place of placesOf(join(folder, entry))) {
      const other = samples.get(place);
      if (other) throw new Error(`${entry}: ${other} already serves https://${place}`);
      samples.set(place, join(folder, entry));
    }
  }
  return samples;
}

function placesOf(file: string): string[] {
  const second = readFileSync(file, 'utf8').split('\n')[1] ?? '';
  const addresses = /^<!--\s+(https:.*?)\s+-->\s*$/.exec(second)?.[1];
  if (!addresses) throw new Error(`${file}: line 2 must be <!-- https://its-address -->`);
  return addresses.split(/\s+/).map(placeAt);
}

function placeAt(address: string): string {
  const { host, pathname } = new URL(address);
  return placeOf(host, pathname);
}

// Agencies answer the same page with other capitals and a slash more or less; so do the samples.
function placeOf(host: string, path: string): string {
  return `${host}${path}`.toLowerCase().replace(/\/+$/, '');
}

// Read anew each time: whoever writes a sample wants to reload and see it.
function sampleAt(file: string | undefined): ServedPage | undefined {
  return file === undefined ? undefined : { html: readFileSync(file, 'utf8') };
}

function send(response: ServerResponse, { html, status = 200, headers = {} }: ServedPage): void {
  const length = Buffer.byteLength(html);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': length,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(html);
}

function keyHashOf(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
