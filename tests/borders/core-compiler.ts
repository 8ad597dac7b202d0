// Compiles the core as its own tsconfig says, together with planted files that stand in it only for the compiler.
import { join } from 'node:path';
import ts from 'typescript';
import { type Breach, root } from './source-file.ts';

/** The lib files and type packages that the core may lean on. */
export function coreSurroundings(): { lib: readonly string[] | undefined; types: readonly string[] | undefined } {
  const { options } = coreConfig();
  return { lib: options.lib, types: options.types };
}

/** What the compiler says about the real core and about each planted text, by the path it was given. */
export function compileCore(plants: ReadonlyMap<string, string>): { files: readonly string[]; diagnostics: readonly Breach[] } {
  const { fileNames, options } = coreConfig();
  const texts = new Map([...plants].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const program = ts.createProgram([...fileNames, ...texts.keys()], options, host);
  const diagnostics = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    where: file?.fileName.slice(root.length) ?? '',
    what: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
  return { files: fileNames.map((name) => name.slice(root.length)), diagnostics };
}

function coreConfig(): ts.ParsedCommandLine {
  const path = join(root, 'core/tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'core'));
}
