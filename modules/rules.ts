// The build module of the rules: checks content-rules, compiles packs, and puts hosts and boot into the manifest. In
// development a saved rule reaches the open panel without reloading the extension.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Wxt } from 'wxt';
import { defineWxtModule } from 'wxt/modules';
import { readRulesFolder } from '../cli/rules-folder.ts';
import { compilePacks, publicHosts } from '../core/pack/compile.ts';
import { problemReport } from '../core/rule/problem-sentence.ts';
import { readContent } from '../core/rule/read-content.ts';

/** The event that tells open pages of ours that packs have changed, or that a rule file is broken. */
const changedEvent = 'wegwijs:packs-changed';

type Compiled = { packs: Map<string, string>; hosts: string[] };

export default defineWxtModule({
  name: 'rules',
  async setup(wxt) {
    // Tests save broken rules in a folder of their own.
    const folder = resolve(wxt.config.root, process.env.WEGWIJS_RULES ?? 'content-rules');
    let compiled: Compiled | undefined;
    /** The packs for a build; once there are good ones, a broken rule leaves them where they are while developing. */
    const compileOrStop = async (): Promise<Compiled> => {
      const made = await compile(folder);
      if (typeof made !== 'string') return made;
      if (compiled && wxt.config.command === 'serve') return compiled;
      // The message stands alone: a stack trace would hide the writer's own line.
      throw Object.assign(new Error(`\n${made}\n`), { stack: '' });
    };
    wxt.hooks.hook('build:before', async () => {
      compiled = await compileOrStop();
    });
    wxt.hooks.hook('build:publicAssets', async (_, files) => {
      compiled ??= await compileOrStop();
      for (const [path, contents] of compiled.packs) files.push({ relativeDest: `packs/${path}`, contents });
    });
    wxt.hooks.hook('build:manifestGenerated', async (_, manifest) => {
      compiled ??= await compileOrStop();
      const matches = compiled.hosts.map((host) => `https://${host}/*`);
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...matches];
      manifest.content_scripts = [...(manifest.content_scripts ?? []), { matches, js: ['boot.js'], run_at: 'document_end' }];
    });

    const follow = async (wxt: Wxt): Promise<void> => {
      const made = await compile(folder);
      if (typeof made === 'string') {
        wxt.logger.error(`De laatste goede uitleg blijft staan.\n${made}`);
        return wxt.server?.ws.send(changedEvent, { broken: made });
      }
      const sameHosts = made.hosts.join() === compiled?.hosts.join();
      compiled = made;
      await writePacks(wxt.config.outDir, made.packs);
      wxt.server?.ws.send(changedEvent, { broken: '' });
      // Another host means another manifest, and only a new start of the extension reads that.
      if (!sameHosts) await wxt.server?.restart();
    };
    // A restart of the server announces itself again; one watcher is enough.
    const watching: FSWatcher[] = [];
    wxt.hooks.hook('server:started', async (wxt) => {
      if (watching.length > 0) return;
      const watcher = watch(folder, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } });
      watching.push(watcher.on('all', () => follow(wxt)));
    });
  },
});

/** The packs of the folder, or the report of what is wrong with it. */
async function compile(folder: string): Promise<Compiled | string> {
  const content = readContent(await readRulesFolder(folder));
  if (!content.ok) return problemReport(content.trouble, 'nl');
  return { packs: compilePacks(content.value), hosts: publicHosts(content.value) };
}

async function writePacks(outDir: string, packs: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, contents] of packs) {
    const file = resolve(outDir, 'packs', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
}
