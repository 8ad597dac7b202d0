/** Opens a fold by its id, for a question that is answered there; nothing where it is not drawn. */
export function openFold(id: string): HTMLDetailsElement | undefined {
  const fold = document.getElementById(id);
  if (!(fold instanceof HTMLDetailsElement)) return undefined;
  fold.open = true;
  return fold;
}

/** Opens the help of a field and puts the focus on it: the reader asked for it. After the title, which has the focus first. */
export function goToField(field: string): void {
  requestAnimationFrame(() => {
    openFold('form');
    document.getElementById(`field-${field}`)?.focus();
  });
}

/** Opens a fold and brings one part of it into sight, without taking the focus away from the page. */
export function showPart(fold: string, part: string): void {
  openFold(fold);
  document.getElementById(part)?.scrollIntoView({ block: 'nearest' });
}
