// Invented rules and addresses of every size, the same ones in every run: no real site is that big yet.
import { pick } from '../seeded.mjs';

const words =
  'nl en ww wia wajong aanvragen wijzigen stoppen betalen uitstel bezwaar toeslagen zorg huur kind werk ziek hoogte duur formulier brief contact inloggen herziening'.split(
    ' ',
  );

/** As many rules as asked, ten a host on average; the largest host has one in twenty of them. */
export function makeRules(count, random) {
  const hosts = Math.max(1, Math.round(count / 10));
  return Array.from({ length: count }, (_, number) => {
    const host = random() < 0.05 ? 0 : Math.ceil((hosts - 1) * random() ** 1.5);
    return { host: `www.dienst-${host}.nl`, rule: `nl/dienst/regel-${number}`, path: makePath(random, number, sharesRules(host)) };
  });
}

/** One host in ten is like a municipality: its rules may begin with an open end. */
const sharesRules = (host) => host % 10 === 9;

const anyWord = (random) => pick(random, words);

function makePath(random, number, anywhere) {
  const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => (random() < 0.08 ? '*' : anyWord(random)));
  const end = random();
  if (anywhere && end < 0.5) return `/**/${anyWord(random)}-${number % 50}`;
  return `/${parts.join('/')}${end < 0.3 ? '/**' : `/${anyWord(random)}-${number % 50}`}`;
}

/** An address that the rule fits, and one beside it on the same host that it does not fit. */
export function addressesOf({ host, path }, random) {
  const parts = path.split('/').filter((part) => part !== '**' && part !== '');
  const filled = parts.map((part) => (part === '*' ? anyWord(random) : part));
  const below = path.endsWith('/**') && random() < 0.5 ? [anyWord(random), anyWord(random)] : [];
  const beside = [...filled.slice(0, -1), `${filled.at(-1) ?? ''}-anders`];
  return { hit: addressOf(host, [...filled, ...below]), miss: addressOf(host, beside) };
}

/** An address of a host that no rule speaks of. */
export const addressElsewhere = (random) => addressOf(`www.elders-${Math.floor(random() * 1e6)}.nl`, [anyWord(random), anyWord(random)]);

const addressOf = (host, parts) => `https://${host}/${parts.join('/')}`;
