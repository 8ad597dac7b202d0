// The scripts that read a page, as they are shipped: first all of it, and then twenty paragraphs that changed.
import { newTab } from '../browser/driver.mjs';
import { costOf, putScript, workAfterChange, workAfterMessage } from './harness.mjs';

/** The meaning guard and the search for fields on one page: what the whole took, and what the changed paragraphs took. */
export function guardPage(opened, address, look) {
  return readAndChange(opened, address, 'page-tools.js', { kind: 'look', look });
}

/** The same for the words of a glossary. */
export function findWords(opened, address, terms) {
  return readAndChange(opened, address, 'page-words.js', { kind: 'words', terms });
}

async function readAndChange(opened, address, script, message) {
  const page = await newTab(opened);
  await page.goto(address, { waitUntil: 'load' });
  await putScript(page, script);
  const whole = costOf(await workAfterMessage(page, message));
  const part = costOf(await workAfterChange(page, changeParagraphs, 20));
  await page.close();
  if (whole.total === 0 || part.total === 0) throw new Error(`${script} did nothing on ${address}`);
  return { ...whole, longest: Math.max(whole.longest, part.longest), part: part.total };
}

/** Runs in the page: paragraphs all over it get the text of others. */
function changeParagraphs(count) {
  const all = [...document.querySelectorAll('p')];
  const step = Math.floor(all.length / count);
  const texts = all.map(({ textContent }) => textContent);
  for (let at = 0; at < count; at += 1) all[at * step].textContent = texts[(at * step + 7) % all.length];
}
