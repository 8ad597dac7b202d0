// The weights that are promised: what a page pays for boot, and what a reader waits for.
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { browsers, builtFiles, type Files, plantedFiles, textOf } from './built.ts';

const bootLimit = 10_000;
const pageToolsLimit = 40_000;
const panelLimit = 60_000;
const styleLimit = 10_000;
const packLimit = 150_000;

describe.each(browsers)('%s', (browser) => {
  const files = builtFiles(browser);

  test('boot is light', () => {
    expect(files.get('boot.js')?.length).toBeGreaterThan(1_000);
    expect(files.get('boot.js')?.length).toBeLessThanOrEqual(bootLimit);
  });

  test('the page tools are light', () => {
    expect(files.get('page-tools.js')?.length).toBeGreaterThan(1_000);
    expect(files.get('page-tools.js')?.length).toBeLessThanOrEqual(pageToolsLimit);
  });

  test('all that the panel loads before its first line is light', () => {
    const loaded = loadedBy(files, 'panel.html');
    // Its page, at least one script, and its style sheet: that of what it prints comes with that.
    expect(loaded.filter((path) => /\.(html|css)$/.test(path))).toHaveLength(2);
    expect(loaded.length).toBeGreaterThan(2);
    expect(weightOf(files, loaded)).toBeLessThanOrEqual(panelLimit);
    console.info(
      `${browser}: boot ${files.get('boot.js')?.length} bytes, page tools ${files.get('page-tools.js')?.length} bytes, panel ${weightOf(files, loaded)} bytes gzipped before its first line`,
    );
  });

  test('the style sheets are light', () => {
    const sheets = [...files.keys()].filter((path) => path.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    expect(weightOf(files, sheets)).toBeLessThanOrEqual(styleLimit);
  });

  test('the pack of each agency is light', () => {
    const packs = [...files.keys()].filter((path) => path.startsWith('packs/'));
    expect(packs.length).toBeGreaterThan(2);
    expect(packs.filter((path) => weightOf(files, [path]) > packLimit)).toEqual([]);
  });
});

test('what is loaded is followed through pages, scripts and style sheets', () => {
  const files = plantedFiles({
    'panel.html':
      '<script type="module" crossorigin src="/a.js"></script><link rel="stylesheet" href="/s.css"><link rel="modulepreload" href="/p.js">',
    'a.js': 'import{x}from"./chunks/b.js";import"./chunks/c.js";import("./late.js");x();',
    'chunks/b.js': 'export{y as x}from"../d.js";',
    'chunks/c.js': 'import"./b.js";',
    'd.js': 'export const y=1;',
    'p.js': '',
    'late.js': '',
    'other.js': '',
    's.css': '@import "./t.css";',
    't.css': 'a{}',
  });
  expect(loadedBy(files, 'panel.html').sort()).toEqual(['a.js', 'chunks/b.js', 'chunks/c.js', 'd.js', 'p.js', 'panel.html', 's.css', 't.css']);
  expect(() => loadedBy(plantedFiles({ 'panel.html': '<script src="/gone.js"></script>' }), 'panel.html')).toThrow('gone.js');
});

test('weight that is hidden two imports away is weighed', () => {
  const heavy = `export const text="${randomBytes(panelLimit).toString('base64')}"`;
  const files = plantedFiles({ 'panel.html': '<script src="/a.js"></script>', 'a.js': 'import"./b.js"', 'b.js': 'import"./c.js"', 'c.js': heavy });
  expect(weightOf(files, loadedBy(files, 'panel.html'))).toBeGreaterThan(panelLimit);
});

/** Every file that is loaded before a page can show anything: what it names, and what that imports without being asked. */
function loadedBy(files: Files, page: string): string[] {
  const loaded = new Set<string>();
  const open = [page];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    open.push(...namedBy(path, textOf(files, path)));
  }
  return [...loaded];
}

function namedBy(path: string, text: string): string[] {
  const below = (name: string): string => new URL(name, `https://extension.test/${path}`).pathname.slice(1);
  if (path.endsWith('.html')) return [...text.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)].map(([, name = '']) => below(name));
  if (path.endsWith('.css')) return [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, name = '']) => below(name));
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const names = statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? [statement.moduleSpecifier] : [],
  );
  return names.flatMap((name) => (name && ts.isStringLiteral(name) ? [below(name.text)] : []));
}

function weightOf(files: Files, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(textOf(files, path), { level: 9 }).length, 0);
}
