// Prints what the plain-language checker finds: on sentence pairs of communication experts, on planted faults, on good
// sentences, and how fast. Run: node bench/plain/measure.mjs [--list]. It ends in red where a goal is missed.
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
const count = await jiti.import('./count.ts');
const { checkPlain } = await jiti.import('../../core/plain/check-plain.ts');
const { plainLists } = await jiti.import('../../core/plain/lists.ts');
const { plainCodes } = await jiti.import('../../core/plain/finding.ts');
const { plainMeasures } = await jiti.import('../../core/plain/measures.ts');

const isListing = process.argv.includes('--list');
const say = (...words) => console.log(...words);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

const goals = [...(count.hasPairs ? expertPairs() : skipPairs()), ...plantedFaults(), ...falseAlarms()];
speed();
const missed = goals.filter(({ isMet }) => !isMet);
say(`\nGoals: ${missed.length === 0 ? 'met' : `MISSED: ${missed.map(({ goal }) => goal).join('; ')}`}.`);
if (missed.length > 0) process.exitCode = 1;

function skipPairs() {
  say('\n1. Sentence pairs: skipped, ../shared/suites/amsterdam-pairs.csv is not here.');
  return [];
}

function expertPairs() {
  say('\n1. Sentence pairs of communication experts (Amsterdam)');
  say(`   Switched off: ${[...count.pairsWithout].join(', ')} (the pairs have no facts and no glossary). [NAME] and the like are read as a name.`);
  say(`   Each cell of the table is cut by the checker's own cutter; its sentences of ${count.fewestWords} words or more count.`);
  const texts = count.expertPairs();
  const sides = Object.fromEntries(Object.keys(texts).map((side) => [side, count.judgedSentences(texts[side], { without: count.pairsWithout })]));
  for (const [side, judged] of Object.entries(sides)) sayOfSide(side, judged, plainMeasures(texts[side], count.lists));
  return [
    { goal: 'errors on at most 12 % of simple sentences', isMet: count.shareWith(sides.simple, 'error') <= 0.12 },
    { goal: 'errors on at least 35 % of complex sentences', isMet: count.shareWith(sides.complex, 'error') >= 0.35 },
  ];
}

function sayOfSide(side, judged, { averageLength, shareOver15, sharePassive }) {
  const [errors, warnings] = ['error', 'warning'].map((severity) => percent(count.shareWith(judged, severity)));
  say(`   ${side.padEnd(8)} errors ${errors} of ${judged.length} sentences; warnings ${warnings}`);
  const shares = plainCodes.map((code) => [code, judged.filter(({ findings }) => findings.some((finding) => finding.code === code)).length]);
  const shown = shares.filter(([, some]) => some > 0).map(([code, some]) => `${code} ${percent(some / judged.length)}`);
  say(`            ${shown.join(', ')}`);
  say(`            average length ${averageLength.toFixed(1)}, over 15 words ${percent(shareOver15)}, passive ${percent(sharePassive)}`);
  for (const { sentence, findings } of isListing ? judged : [])
    for (const { code, severity, values } of findings)
      if (severity === 'error') say(`     ${side} ${code} ${JSON.stringify(values)} ${sentence.text}`);
}

function plantedFaults() {
  const faults = count.plantedFaults();
  const found = faults.filter(({ isFound }) => isFound);
  say(`\n2. Planted faults: ${found.length} of ${faults.length} found (${percent(found.length / faults.length)})`);
  for (const code of plainCodes) {
    const own = faults.filter((fault) => fault.code === code);
    say(`   ${code.padEnd(18)} ${own.filter(({ isFound }) => isFound).length} of ${own.length}`);
  }
  if (isListing) for (const { code, text, isFound } of faults) if (!isFound) say(`   missed ${code}: ${text}`);
  return [{ goal: 'at least 90 % of the planted faults', isMet: found.length >= 0.9 * faults.length }];
}

function falseAlarms() {
  const { content, own } = count.goodSentences();
  const both = [...content, ...own];
  say('\n3. False alarms on good sentences, warnings too');
  for (const [name, alarms] of Object.entries({ 'content-rules, frozen': content, 'our own': own, both }))
    say(
      `   ${name.padEnd(22)} errors ${percent(count.shareWith(alarms, 'error'))}, warnings ${percent(count.shareWith(alarms, 'warning'))} of ${alarms.length}`,
    );
  for (const { text, findings } of isListing ? both : [])
    for (const { code, values } of findings) say(`     ${code} ${JSON.stringify(values)} ${text}`);
  const wrong = both.filter(({ findings }) => findings.length > 0).length;
  return [{ goal: 'at most 5 % false alarms', isMet: wrong <= 0.05 * both.length }];
}

function speed() {
  const { content } = count.goodSentences();
  const file = Array.from({ length: 150 }, (_, index) => content[index % content.length].text);
  const times = Array.from({ length: 21 }, () => timeOf(() => file.map((text) => checkPlain(text, count.lists)))).sort((a, b) => a - b);
  const lists = timeOf(() => plainLists(count.listTexts, []));
  say(
    `\n4. Speed: a file of 150 lines in ${times[10].toFixed(1)} ms (slowest of 21: ${times[20].toFixed(1)} ms); the lists are made ready in ${lists.toFixed(1)} ms`,
  );
}

function timeOf(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
