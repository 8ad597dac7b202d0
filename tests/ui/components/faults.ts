// What axe finds in a document. Colours are measured in the real browsers: jsdom draws nothing.
import axe from 'axe-core';

/** The faults, one line each, and how many elements were really looked at. */
export async function faultsOf(document: Document): Promise<{ faults: string[]; scanned: number }> {
  const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations', 'passes'] });
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
    scanned: new Set(passes.flatMap(({ nodes }) => nodes.map(({ target }) => target.join()))).size,
  };
}
