/**
 * Lets the browser save a text as a file, in the reader's click. The text stays on the computer: its address is of this
 * document alone and is taken back at once.
 */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
