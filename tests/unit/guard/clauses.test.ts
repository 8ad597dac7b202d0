import { expect, test } from 'vitest';
import { aFact, dutch, english, verdictOn } from './a-fact.ts';

// Sentences of our own about which clause a negation belongs to, about counts with a unit, and about values for something else.
test.each([
  [
    aFact('term: 6 weken', 'boete'),
    'confirmed',
    [
      'Betaalt u binnen 6 weken de boete, dan krijgt u geen aanmaning.',
      'Als u de boete binnen 6 weken betaalt, hoeft u niet naar de rechter.',
      'U krijgt geen aanmaning als u de boete binnen 6 weken betaalt.',
      'Wie de boete niet binnen 6 weken betaalt, krijgt een aanmaning.',
      'Wie de boete binnen 6 weken betaalt, hoeft niets meer te doen.',
      'U betaalt de boete binnen 6 weken, want anders kunt u niet meer in termijnen betalen.',
      'De boete die u niet online kunt betalen moet binnen 6 weken via de bank.',
      'Deze boete betaalt u binnen 6 weken. Dat kan niet in termijnen.',
    ],
  ],
  [
    aFact('term: 6 weken', 'bezwaar'),
    'confirmed',
    [
      'Als ondernemer kunt u binnen 6 weken bezwaar maken.',
      'Binnen 6 weken na de datum van de brief, die u niet per e-mail krijgt, kunt u bezwaar maken.',
      'Maakt u binnen 6 weken bezwaar, dan hoeft u nog niet te betalen.',
      'U kunt niet bellen, maar wel bezwaar maken, binnen 6 weken.',
      'U bent niet verplicht een advocaat te nemen en kunt binnen 6 weken zelf bezwaar maken.',
      'Heeft de gemeente niet binnen 6 weken op uw bezwaar beslist, dan kunt u een dwangsom vragen.',
      'Ook wie niet in Nederland woont kan binnen 6 weken bezwaar maken.',
      'Tegen een boete die niet klopt maakt u binnen 6 weken bezwaar.',
    ],
  ],
  [
    aFact('term: 6 weken', 'bezwaar'),
    'changed',
    [
      'Als ondernemer kunt u niet binnen 6 weken bezwaar maken.',
      'Als particulier mag u niet langer binnen 6 weken bezwaar maken.',
      'Bezwaar maken kan niet meer, binnen 6 weken of later.',
      'U kunt binnen 6 weken bezwaar maken. Deze mogelijkheid is per 1 januari vervallen.',
      'Wie het niet eens is met ons kan niet binnen 6 weken bezwaar maken.',
      'Iedereen die 6 weken geleden een brief kreeg, mag geen bezwaar maken.',
      'Binnen 6 weken nadat u de brief kreeg, kunt u niet in bezwaar gaan.',
      'U hebt voor bezwaar nu 8 weken in plaats van 6 weken.',
      'U hebt voor bezwaar nu 8 in plaats van 6 weken.',
    ],
  ],
  [
    aFact('duration: 12 maanden', 'uitkering'),
    'changed',
    [
      'De uitkering gaat niet in, tot 12 maanden voor uw aanvraag.',
      'Werkte u 12 maanden, dan krijgt u geen uitkering.',
      'Als u 12 maanden hebt gewerkt, kunt u niet een uitkering krijgen.',
      'Een uitkering krijgt u niet wanneer u 12 maanden werkte.',
    ],
  ],
  [
    aFact('duration: 12 maanden', 'uitkering'),
    'confirmed',
    [
      'De uitkering duurt 12 maanden als u niet werkt.',
      'U krijgt geen uitkering als u korter dan 12 maanden hebt gewerkt.',
      'U krijgt geen uitkering als u niet 12 maanden hebt gewerkt.',
      'De uitkering duurt 12 maanden, en u kunt die niet verlengen.',
    ],
  ],
  [
    aFact('term: 6 weken', 'bezwaar'),
    'confirmed',
    ['U hebt voor bezwaar nu 6 in plaats van 8 weken.', 'Voor bezwaar: 6 weken in plaats van 4 weken.'],
  ],
  [aFact('term: 6 weken', 'boete', 'geen'), 'confirmed', ['U krijgt geen boete als u binnen 6 weken betaalt.']],
  // A condition that has no words of ours takes nothing back for sure.
  [aFact('duration: 12 maanden', 'contract'), 'unseen', ['Loopt uw contract 12 maanden, dan sturen wij het niet terug.']],
  [
    aFact('amount: € 85', 'kind'),
    'confirmed',
    ['Een volwassene betaalt niet € 254 en een kind betaalt € 85.', 'Voor een volwassene betaalt u geen € 254 meer en voor een kind € 85.'],
  ],
  [
    aFact('amount: € 85', 'kind'),
    'changed',
    ['Een volwassene betaalt € 254 en een kind betaalt niet € 85.', 'Een kind betaalt geen € 85 en een volwassene € 254.'],
  ],
  [aFact('count: 67', 'AOW-leeftijd'), 'confirmed', ['De AOW-leeftijd is 67 jaar.', 'De AOW-leeftijd is 67.']],
  [
    aFact('count: 67', 'AOW-leeftijd'),
    'changed',
    ['De AOW-leeftijd is 68 jaar.', 'De AOW-leeftijd is 67 jaar en 3 maanden.', 'Uw AOW-leeftijd bereikt u met 66 jaar of ouder.'],
  ],
  [aFact('count: 18', 'toeslag'), 'changed', ['Iedereen die 19 is of ouder kan toeslag krijgen.']],
  [
    aFact('count: 4', 'sollicitaties'),
    'unseen',
    [
      'Vanaf 18 jaar of ouder doet u sollicitaties.',
      'Elke 4 weken doet u sollicitaties.',
      'Lees meer over sollicitaties. Wij zijn open van 9.00 tot 12.00 uur.',
    ],
  ],
  [aFact('count: 20', 'uren', 'vrijwilligerswerk'), 'changed', ['Met vrijwilligerswerk mag u hooguit eenentwintig uren bezig zijn.']],
  [aFact('count: 39', 'bezoekersuren'), 'confirmed', ['Er zijn negenendertig bezoekersuren.']],
  [aFact('count: 88', 'week', 'brief'), 'changed', ['In week 89 krijgt u een brief.', 'De brief komt in week negentig.']],
  [aFact('count: 88', 'week', 'brief'), 'unseen', ['U krijgt binnen 1 week een brief.']],
  [aFact('term: 3 weken', 'hoorzitting'), 'changed', ['Er is een hoorzitting; u krijgt daarvoor 4 weken van tevoren bericht.']],
  [aFact('term: 3 weken', 'hoorzitting'), 'unseen', ['Er is een hoorzitting; beroep kan binnen 4 weken.']],
  [aFact('term: 3 dagen', 'afspraak'), 'unseen', ['U kunt zonder afspraak langskomen, van 9.00 tot 12.00 uur.']],
  [
    aFact('term: 6 weken', 'bezwaar'),
    'unseen',
    ['U kunt binnen 8 weken bezwaar maken. Wij beslissen op uw bezwaar binnen 12 weken, en mogen dat met 6 weken uitstellen.'],
  ],
] as const)('%j: %s', (fact, verdict, texts) => {
  expect(texts.map((text) => [text, verdictOn(fact, text)])).toEqual(texts.map((text) => [text, verdict]));
});

test.each([
  ['You may not lodge an objection if the letter is 6 weeks old.', 'changed'],
  ['As a business you cannot lodge an objection within 6 weeks.', 'changed'],
  ['If you lodge an objection within 6 weeks, you do not need to pay yet.', 'confirmed'],
  ['Anyone who does not agree can lodge an objection within 6 weeks.', 'confirmed'],
  ['You do not need to pay if you lodge an objection within 6 weeks.', 'confirmed'],
])('%s is %s', (text, verdict) => {
  expect(verdictOn(aFact('term: 6 weken', 'objection'), text, 'text', english)).toBe(verdict);
});

test('a figure within the telling words is their name', () => {
  expect(verdictOn(aFact('percentage: 70 %', 'ziektewetuitkering'), 'Een ziektewetuitkering is 70 procent van het loon.', 'text', dutch)).toBe(
    'confirmed',
  );
  expect(verdictOn(aFact('duration: 10 maanden', 'arbeidsverleden van 10 jaar'), 'arbeidsverleden van 10 jaar | 10 maanden', 'row')).toBe(
    'confirmed',
  );
  expect(verdictOn(aFact('duration: 10 maanden', 'arbeidsverleden van 10 jaar'), 'arbeidsverleden van 10 jaar | 11 maanden', 'row')).toBe('changed');
});
