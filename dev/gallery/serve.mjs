// The gallery as a small site on this computer: built from the real components, on the packs of the last build.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { root } from '../root.mjs';

const packs = join(root, '.output', 'chrome-mv3', 'packs');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Builds the gallery and serves it; needs `npm run build` first. The answer is its address and a way to end. */
export async function serveGallery() {
  if (!existsSync(packs)) throw new Error('There are no packs yet. Run npm run build first.');
  // A folder of its own, so that two galleries can be open at once.
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-gallery-'));
  await build({
    root: join(root, 'dev/gallery'),
    configFile: false,
    logLevel: 'warn',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: { outDir: folder, emptyOutDir: true, target: ['chrome123', 'firefox142'], modulePreload: false },
  });
  cpSync(packs, join(folder, 'packs'), { recursive: true });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://gallery').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
