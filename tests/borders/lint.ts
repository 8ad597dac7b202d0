// Biome with the repository's own configuration, over the repository or over planted files in a folder of their own.
// Planted files are written out, because Biome 2.5 prints no remarks on a text that comes by standard input; and its
// remarks are read as a programmer reads them, because its JSON leaves our own sentences out.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './source-file.ts';

export type Remark = { readonly path: string; readonly line: number; readonly rule: string; readonly said: string };
export type Linted = { readonly checked: number; readonly remarks: readonly Remark[] };

/** All remarks of Biome's linter on the repository, with how many files it looked at. */
export const lintRepository = (): Linted => lint(root, []);

/** The same for planted lines, each path with its own. */
export function lintPlants(plants: ReadonlyMap<string, readonly string[]>): Linted {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-borders-'));
  try {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const [path, lines] of plants) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
    }
    // The folder is no repository, so there is no list of ignored files.
    return lint(folder, ['--vcs-enabled=false']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lint(folder: string, more: readonly string[]): Linted {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '.', '--colors=off', '--max-diagnostics=none', ...more];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 });
  const checked = /^Checked (\d+) files?/m.exec(stdout)?.[1];
  // A configuration that Biome refuses checks nothing at all.
  if (checked === undefined) throw new Error(`Biome checked nothing:\n${stderr}`);
  return { checked: Number(checked), remarks: remarksOf(stderr) };
}

/** A remark begins with where it is and which rule it is of. */
const heading = /^([^\s:]+)(?::(\d+):\d+)? ([a-z]+(?:\/\w+)*)\b.*━$/gm;

function remarksOf(output: string): Remark[] {
  const headings = [...output.matchAll(heading)];
  return headings.flatMap(({ 0: all, 1: path = '', 2: line = '0', 3: rule = '', index }, at) => {
    const said = output.slice(index + all.length, headings[at + 1]?.index).trim();
    // The last one only says that there were others.
    return rule === 'lint' || path === 'lint' ? [] : [{ path: path.replaceAll('\\', '/'), line: Number(line), rule, said }];
  });
}
