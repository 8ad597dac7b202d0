/**
 * Puts text on the clipboard, in the reader's click; says whether it worked. The old command, because a frame without
 * credentials is refused the new one (measured 2026-11).
 */
export function copyText(text: string): boolean {
  const box = document.createElement('textarea');
  const before = document.activeElement as HTMLElement | null;
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  before?.focus();
  return copied;
}
