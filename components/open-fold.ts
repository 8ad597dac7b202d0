/** Opens a fold by its id, for a question that is answered there; nothing where it is not drawn. */
export function openFold(id: string): HTMLDetailsElement | undefined {
  const fold = document.getElementById(id);
  if (!(fold instanceof HTMLDetailsElement)) return undefined;
  fold.open = true;
  return fold;
}
