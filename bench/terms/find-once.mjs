// One search by one finder in a thread of its own, in which no code has run and no expression was made ready before: what
// a page pays when marks are asked for. Run by measure.mjs.
import { parentPort, workerData } from 'node:worker_threads';
import { seeded } from '../seeded.mjs';
import { findersOf, peer } from './finders.mjs';
import { makeGlossary, makeText } from './texts.mjs';

const { finder, forms, characters, core } = workerData;
const { termIndex } = await import(`data:text/javascript,${encodeURIComponent(core)}`);
const random = seeded(forms + characters);
const terms = makeGlossary(forms, random);
const text = makeText(terms, characters, random);
const find = findersOf({ termIndex, AhoCorasick: peer('ahocorasick') })[finder];

const started = performance.now();
const answer = find(terms, text);
const spent = performance.now() - started;
// Asked for, so that the engine may not leave out the work as useless.
if (!Number.isInteger(answer)) throw new Error(`${finder} gave no count`);
parentPort.postMessage(spent);
