import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRulesFolder } from '../../../cli/rules-folder.ts';
import { isHost } from '../../../core/match/host.ts';
import { lookalikeOf } from '../../../core/rule/lookalike.ts';
import { registrableDomain } from '../../../core/rule/public-suffix.ts';
import { hasSuites, saySkipped, suiteFiles } from './outside-suites.ts';

const agencies = [
  'www.uwv.nl',
  'mijn.uwv.nl',
  'digid.nl',
  'www.digid.nl',
  'www.belastingdienst.nl',
  'svb.nl',
  'cak.nl',
  'www.amsterdam.nl',
  'ind.nl',
];

describe('a host that could be mistaken for a known one', () => {
  test.each([
    ['a nought for an o', 'mijn-0verheid.nl', 'mijn.overheid.nl'],
    ['a one for an i', 'd1gid.nl', 'digid.nl'],
    ['an l for an i', 'www.dlgid.nl', 'digid.nl'],
    ['two letters that look like one', 'arnsterdam.nl', 'www.amsterdam.nl'],
    ['two v for a w', 'uvvv.nl', 'www.uwv.nl'],
    ['cl for d', 'cligid.nl', 'digid.nl'],
    ['a five for an s', 'www.5vb.nl', 'svb.nl'],
    ['a hyphen more', 'belasting-dienst.nl', 'www.belastingdienst.nl'],
    ['a letter less', 'belastindienst.nl', 'www.belastingdienst.nl'],
    ['a letter more', 'digidd.nl', 'digid.nl'],
    ['another letter', 'digit.nl', 'digid.nl'],
    ['two neighbours that changed places', 'digdi.nl', 'digid.nl'],
    ['two neighbours of a short name', 'uvw.nl', 'www.uwv.nl'],
    ['another ending', 'digid.com', 'digid.nl'],
    ['a free site', 'digid.github.io', 'digid.nl'],
    ['the whole name in front of another', 'www.uwv.nl.example.com', 'www.uwv.nl'],
    ['the name without www in front of another', 'uwv.nl.example.com', 'www.uwv.nl'],
    ['the name with a hyphen for its dot', 'uwv-nl.com', 'www.uwv.nl'],
    ['the same below another', 'uwv-nl.example.com', 'www.uwv.nl'],
    ['the whole name with hyphens', 'www-uwv-nl.example.com', 'www.uwv.nl'],
    ['the name without its dot', 'uwvnl.org', 'www.uwv.nl'],
    ['www without its dot', 'wwwuwv.nl', 'www.uwv.nl'],
    ['a portal without its dot', 'mijnuwv.nl', 'mijn.uwv.nl'],
    ['a portal with a hyphen', 'mijn-digid.nl', 'digid.nl'],
    ['a log-in page', 'digid-inloggen.nl', 'digid.nl'],
    ['a log-in page with a letter changed', 'inloggen-d1gid.nl', 'digid.nl'],
  ])('%s: %s', (_, host, meant) => {
    expect(isHost(host)).toBe(true);
    expect(lookalikeOf(host, [...agencies, 'mijn.overheid.nl'])).toBe(meant);
  });
});

describe('a host of its own', () => {
  test.each([
    ['the host itself', 'www.uwv.nl'],
    ['another host of the same domain', 'werkgevers.uwv.nl'],
    ['a short name one letter away', 'uwf.nl'],
    ['a short name one letter longer', 'svbb.nl'],
    ['a long name two letters away', 'belastingkunst.nl'],
    ['a name that begins with a known one', 'amsterdammuseum.nl'],
    ['a name with a known one and a word of its own', 'voedselbank-amsterdam.nl'],
    ['a known name as an ordinary label', 'amsterdam.voedselbank.nl'],
    ['a public suffix', 'co.uk'],
  ])('%s is no look-alike: %s', (_, host) => {
    expect(lookalikeOf(host, agencies)).toBeUndefined();
  });

  test('a host below a known domain is none, also when another known one is near', () => {
    expect(lookalikeOf('www.leusden.nl', ['www.heusden.nl'])).toBe('www.heusden.nl');
    expect(lookalikeOf('www.leusden.nl', ['www.heusden.nl', 'leusden.nl'])).toBeUndefined();
  });

  test('nothing looks like nothing', () => {
    expect(lookalikeOf('www.uwv.nl', [])).toBeUndefined();
  });
});

const folder = fileURLToPath(new URL('../../../content-rules', import.meta.url));

test('no address in content-rules is taken for another', async () => {
  const texts = [...(await readRulesFolder(folder))];
  const agencyHosts = texts.flatMap(([file, text]) =>
    file.endsWith('agency.yaml') ? [...text.matchAll(/host: ([a-z0-9.-]+)/g)].map(([, host]) => host ?? '') : [],
  );
  const addresses = texts.flatMap(([, text]) => [...text.matchAll(/https:\/\/([a-z0-9.-]+)/g)].map(([, host]) => host ?? ''));
  expect(agencyHosts.length).toBeGreaterThan(8);
  expect(new Set(addresses).size).toBeGreaterThan(15);
  const alarms = [...new Set([...agencyHosts, ...addresses])].flatMap((host) => {
    const others = agencyHosts.filter((other) => other !== host);
    const found = lookalikeOf(host, others);
    return found ? [`${host} like ${found}`] : [];
  });
  expect(alarms).toEqual([]);
});

/** Sites of the Dutch government and of people who help, as they stand in letters and on their own pages. */
const honest = [
  ...['svb.nl', 'cak.nl', 'duo.nl', 'cjib.nl', 'ind.nl', 'rvo.nl', 'rdw.nl', 'cbr.nl', 'uwv.nl', 'werk.nl', 'cbs.nl', 'ciz.nl', 'kvk.nl', 'rivm.nl'],
  ...[
    'cbg-meb.nl',
    'acm.nl',
    'afm.nl',
    'dnb.nl',
    'kb.nl',
    'knb.nl',
    'nza.nl',
    'igj.nl',
    'nvwa.nl',
    'rsj.nl',
    'raadvanstate.nl',
    'rechtspraak.nl',
    'om.nl',
  ],
  ...['toeslagen.nl', 'belastingdienst.nl', 'rijksoverheid.nl', 'overheid.nl', 'mijn.overheid.nl', 'wetten.overheid.nl', 'digid.nl', 'mijn.digid.nl'],
  ...[
    'officielebekendmakingen.nl',
    'logius.nl',
    'eherkenning.nl',
    'kadaster.nl',
    'politie.nl',
    'huurcommissie.nl',
    'nationaleombudsman.nl',
    'lbio.nl',
  ],
  ...[
    'juridischloket.nl',
    'rvr.org',
    'nibud.nl',
    'geldfit.nl',
    'zelfjeschuldenregelen.nl',
    'schuldhulpmaatje.nl',
    'nvvk.nl',
    'sociaalwerknederland.nl',
  ],
  ...[
    'informatiepuntdigitaleoverheid.nl',
    'bibliotheek.nl',
    'debibliotheek.nl',
    'digihulplijn.nl',
    'seniorweb.nl',
    'steffie.nl',
    'lezenenschrijven.nl',
  ],
  ...[
    'deluisterlijn.nl',
    '113.nl',
    'slachtofferhulp.nl',
    'fraudehelpdesk.nl',
    'vluchtelingenwerk.nl',
    'veiligthuis.nl',
    'mee.nl',
    'humanitas.nl',
    'fnv.nl',
  ],
  ...[
    'inburgeren.nl',
    'studielink.nl',
    'pensioenfederatie.nl',
    'mijnpensioenoverzicht.nl',
    'zorginstituutnederland.nl',
    'hetcak.nl',
    'zorgwijzer.nl',
  ],
  ...[
    'amsterdam.nl',
    'rotterdam.nl',
    'denhaag.nl',
    'utrecht.nl',
    'eindhoven.nl',
    'groningen.nl',
    'tilburg.nl',
    'almere.nl',
    'breda.nl',
    'nijmegen.nl',
  ],
  ...[
    'apeldoorn.nl',
    'haarlem.nl',
    'arnhem.nl',
    'enschede.nl',
    'amersfoort.nl',
    'zaanstad.nl',
    'zwolle.nl',
    'leiden.nl',
    'leeuwarden.nl',
    'maastricht.nl',
  ],
  ...['dordrecht.nl', 'ede.nl', 'epe.nl', 'delft.nl', 'venlo.nl', 'deventer.nl', 'sittard-geleen.nl', 's-hertogenbosch.nl', 'vng.nl', 'gemeente.nu'],
];

test('no honest site of the government or of those who help is taken for another', () => {
  expect(honest.length).toBeGreaterThan(100);
  const alarms = honest.flatMap((host) => {
    const found = lookalikeOf(
      host,
      honest.filter((other) => registrableDomain(other) !== registrableDomain(host)),
    );
    return found ? [`${host} like ${found}`] : [];
  });
  expect(alarms).toEqual([]);
});

saySkipped('the look-alikes of letters');
const confusables = (): [letter: string, like: string][] => {
  const [, bytes] = suiteFiles('.').find(([name]) => name === 'confusables.json') ?? expect.fail('no confusables');
  const all = JSON.parse(bytes.toString()) as Record<string, { c: string }[]>;
  return Object.entries(all).flatMap(([letter, likes]) => (/^[a-z]$/.test(letter) ? likes.map(({ c }): [string, string] => [letter, c]) : []));
};

test.skipIf(!hasSuites).each(['digid.nl', 'www.belastingdienst.nl', 'www.amsterdam.nl'])(
  'no letter of %s can be changed for one that looks like it',
  (host) => {
    const replaced = confusables().flatMap(([letter, like]) =>
      [...host].flatMap((own, at) => (own === letter ? [host.slice(0, at) + like + host.slice(at + 1)] : [])),
    );
    expect(replaced.length).toBeGreaterThan(150);
    expect(
      replaced.filter((false_) => isHost(false_) && registrableDomain(false_) !== registrableDomain(host) && !lookalikeOf(false_, [host])),
    ).toEqual([]);
  },
);
