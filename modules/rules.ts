// The build module of the rules: checks content-rules, compiles packs, and puts hosts and boot into the manifest. In
// development a saved rule reaches the open panel without reloading the extension.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Wxt } from 'wxt';
import { defineWxtModule } from 'wxt/modules';
import { phoneHolidays } from '../cli/phone-holidays.ts';
import { readPlainWords } from '../cli/plain-words.ts';
import { readRulesFolder } from '../cli/rules-folder.ts';
import { readSoundsFolder } from '../cli/sounds-folder.ts';
import { patternOf } from '../core/match/access.ts';
import { compilePacks, publicHosts, type ShippedSound, soundsToShip } from '../core/pack/compile.ts';
import { isBroken, isWarning, type Problem } from '../core/rule/problem.ts';
import { problemReport } from '../core/rule/problem-sentence.ts';
import { type FilesRead, readContent } from '../core/rule/read-content.ts';

/** The event that tells open pages of ours that packs have changed, or that a rule file is broken. */
const changedEvent = 'wegwijs:packs-changed';

/** `unfinished`: what may be tried and not published, as a report; empty where there is nothing. */
type Compiled = { packs: Map<string, string>; sounds: ShippedSound[]; hosts: string[]; unfinished: string };

export default defineWxtModule({
  name: 'rules',
  async setup(wxt) {
    // Tests save broken rules in a folder of their own.
    const folder = resolve(wxt.config.root, process.env.WEGWIJS_RULES ?? 'content-rules');
    let compiled: Compiled | undefined;
    const filesRead: FilesRead = new Map();
    /** The packs for a build; once there are good ones, a broken rule leaves them where they are while developing. */
    const compileOrStop = async (): Promise<Compiled> => {
      const made = await compile(folder, filesRead);
      const isTrying = wxt.config.command === 'serve';
      if (typeof made !== 'string' && (isTrying || !made.unfinished)) return made;
      if (compiled && isTrying) return compiled;
      // The message stands alone: a stack trace would hide the writer's own line.
      throw Object.assign(new Error(`\n${typeof made === 'string' ? made : made.unfinished}\n`), { stack: '' });
    };
    wxt.hooks.hook('build:before', async () => {
      compiled = await compileOrStop();
    });
    wxt.hooks.hook('build:publicAssets', async (_, files) => {
      compiled ??= await compileOrStop();
      for (const [path, contents] of compiled.packs) files.push({ relativeDest: `packs/${path}`, contents });
      for (const { from, to } of compiled.sounds) files.push({ relativeDest: `packs/${to}`, absoluteSrc: join(folder, from) });
    });
    wxt.hooks.hook('build:manifestGenerated', async (_, manifest) => {
      compiled ??= await compileOrStop();
      const matches = compiled.hosts.map(patternOf);
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...matches];
      manifest.content_scripts = [...(manifest.content_scripts ?? []), { matches, js: ['boot.js'], run_at: 'document_end' }];
    });

    const follow = async (wxt: Wxt): Promise<void> => {
      const made = await compile(folder, filesRead);
      if (typeof made === 'string') {
        wxt.logger.error(`De laatste goede uitleg blijft staan.\n${made}`);
        return wxt.server?.ws.send(changedEvent, { broken: made });
      }
      if (made.unfinished) wxt.logger.warn(`Nog niet af:\n${made.unfinished}`);
      const sameHosts = made.hosts.join() === compiled?.hosts.join();
      compiled = made;
      await writePacks(wxt.config.outDir, made.packs);
      for (const { from, to } of made.sounds) await copyInto(resolve(wxt.config.outDir, 'packs', to), join(folder, from));
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

/** The packs of the folder, or the report of what is broken in it. */
async function compile(folder: string, filesRead: FilesRead): Promise<Compiled | string> {
  const [files, words, sounds] = await Promise.all([readRulesFolder(folder), readPlainWords(join(folder, 'plain')), readSoundsFolder(folder)]);
  const { content, problems } = readContent(files, words, sounds, filesRead);
  const report = (some: readonly Problem[]): string => (some.length > 0 ? problemReport(some, 'nl') : '');
  const broken = report(problems.filter(isBroken));
  if (broken) return broken;
  const unfinished = report(problems.filter((problem) => !isWarning(problem)));
  return { packs: compilePacks(content, phoneHolidays), sounds: soundsToShip(content), hosts: publicHosts(content), unfinished };
}

async function writePacks(outDir: string, packs: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, contents] of packs) {
    const file = resolve(outDir, 'packs', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
}

async function copyInto(file: string, from: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await copyFile(from, file);
}
