// A glossary and a text to search, made by seeded chance: Dutch syllables, word lengths and repetition, no real sentences.
import { pick } from '../seeded.mjs';

const starts = [
  'be',
  'ge',
  'ver',
  'aan',
  'uit',
  'toe',
  'in',
  'op',
  'voor',
  'wet',
  'loon',
  'dag',
  'huur',
  'zorg',
  'schul',
  'ar',
  'werk',
  'ziek',
  'kin',
];
const middles = ['slag', 'ker', 'der', 'ta', 'lin', 'schrij', 'reke', 'geld', 'stel', 'zoe', 'maat', 'heid', 'drag', 'lijk', 'pre', 'ma', 'nie'];
const ends = ['ing', 'en', 'e', 'heid', 'er', 'schap', 'te', 'nis', 's', 'ingen', 'gever', 'nummer', 'plicht', 'recht', 'brief', 'dagen'];
const common = 'de het een van en in is dat op te u uw voor met niet zijn die aan er om ook als maar dan kan wij naar bij of uit nog over'.split(' ');

/** What the other long words of a text end in: they begin as terms do and are none. */
const otherEnds = ['lijkse', 'achtig', 'baar', 'loos', 'zaam', 'waarts', 'elijk', 'ende', 'erige', 'sel', 'dom', 'aard'];

/** Terms of three forms each, all forms different: most of one word, some of two or three. */
export function makeGlossary(forms, random) {
  const known = new Set();
  const newForm = () => {
    for (;;) {
      const form = makeForm(random);
      if (!known.has(form) && !common.includes(form)) {
        known.add(form);
        return form;
      }
    }
  };
  const all = Array.from({ length: forms }, newForm);
  return Array.from({ length: Math.ceil(forms / 3) }, (_, term) => ({ id: `term-${term}`, forms: all.slice(3 * term, 3 * term + 3) }));
}

function makeForm(random) {
  const chance = random();
  const first = makeWord(random, ends);
  if (chance < 0.8) return first;
  return chance < 0.95 ? `${first} ${makeWord(random, ends)}` : `${first} van ${makeWord(random, ends)}`;
}

function makeWord(random, endings) {
  const inner = Array.from({ length: Math.floor(random() * 3) }, () => pick(random, middles)).join('');
  return pick(random, starts) + inner + pick(random, endings);
}

/** Sentences of common words, long words, and one term in about fifty words. */
export function makeText(terms, characters, random) {
  const parts = [];
  let length = 0;
  let end = '. ';
  while (length < characters) {
    const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () => wordOfText(terms, random)).join(' ');
    const begun = end === ', ' ? words : words[0].toUpperCase() + words.slice(1);
    end = pick(random, ['. ', '. ', ', ', '.\n']);
    parts.push(begun, end);
    length += begun.length + end.length;
  }
  return parts.join('').slice(0, characters);
}

function wordOfText(terms, random) {
  const chance = random();
  if (chance < 0.02) return pick(random, pick(random, terms).forms);
  return chance < 0.6 ? pick(random, common) : makeWord(random, otherEnds);
}
