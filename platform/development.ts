// What only exists while developing: the news that a rule file was saved. A production build has none of it.

/** Calls back after each compiling of the rules, with the report of a broken one; never in a production build. */
export function onPacksCompiled(compiled: (broken: string) => void): void {
  if (!import.meta.env.DEV) return;
  import.meta.hot?.on('wegwijs:packs-changed', ({ broken }: { broken: string }) => compiled(broken));
}
