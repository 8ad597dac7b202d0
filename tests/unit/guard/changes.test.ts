import { describe, expect, test } from 'vitest';
import { aFact, verdictOn } from './a-fact.ts';

// Sentences of our own about real terms and amounts: the fact, its words, the sentence, how the page says the value, other
// values that may come in its place, and sentences that deny the same.
const sentences: readonly [
  fact: string,
  near: readonly string[],
  sentence: string,
  said: string,
  others: readonly string[],
  denials: readonly string[],
][] = [
  [
    'term: 1 week',
    ['eerste werkloosheidsdag'],
    'Doe dat uiterlijk {v} na uw eerste werkloosheidsdag.',
    '1 week',
    ['2 weken', 'een maand', '1 dag'],
    ['Dat hoeft niet uiterlijk 1 week na uw eerste werkloosheidsdag.'],
  ],
  [
    'duration: 13 weken',
    ['WW'],
    'Dan gaat uw WW-uitkering eerst {v} door.',
    '13 weken',
    ['12 weken', '13 dagen', 'dertien maanden'],
    ['Dan gaat uw WW-uitkering niet eerst 13 weken door.', 'Dan gaat uw WW-uitkering niet meer 13 weken door.'],
  ],
  [
    'duration: 4 weken',
    ['ziek', 'contract'],
    'Bent u ziek geworden binnen {v} nadat uw contract stopte? Bel ons dan.',
    '4 weken',
    ['6 weken', '4 dagen'],
    [],
  ],
  [
    'duration: 4 weken',
    ['aanvraag'],
    'Ongeveer {v} na de aanvraag leest u onze beslissing in een brief.',
    '4 weken',
    ['zes weken', '4 maanden'],
    ['Ongeveer 4 weken na de aanvraag leest u onze beslissing niet in een brief.'],
  ],
  [
    'duration: 4 maanden',
    ['uitstel'],
    'U kunt {v} uitstel krijgen als u minder dan € 20.000 moet betalen.',
    '4 maanden',
    ['6 maanden', '4 weken'],
    [
      'U kunt geen 4 maanden uitstel krijgen als u minder dan € 20.000 moet betalen.',
      'U kunt niet 4 maanden uitstel krijgen als u minder moet betalen.',
    ],
  ],
  ['amount: € 20.000', ['uitstel'], 'U kunt 4 maanden uitstel krijgen als u minder dan {v} moet betalen.', '€ 20.000', ['€ 25.000', '€ 2.000'], []],
  [
    'amount: € 21,80',
    ['eigen bijdrage'],
    'De eigen bijdrage voor de Wmo is {v} per maand.',
    '€ 21,80',
    ['€ 22,30', '€ 218'],
    ['De eigen bijdrage voor de Wmo is niet € 21,80 per maand.', 'U betaalt geen eigen bijdrage van € 21,80 per maand.'],
  ],
  [
    'amount: € 54',
    ['griffierecht'],
    'Voor een zaak over een uitkering betaalt u {v} griffierecht.',
    '€ 54',
    ['€ 55', '€ 200'],
    [
      'Voor een zaak over een uitkering betaalt u geen € 54 griffierecht.',
      'Voor een zaak over een uitkering hoeft u niet € 54 griffierecht te betalen.',
    ],
  ],
  ['amount: € 1.442', ['dwangsom'], 'De dwangsom is hoogstens {v}.', '€ 1.442', ['€ 1.500', '€ 14.420'], ['De dwangsom is niet hoogstens € 1.442.']],
  [
    'percentage: 75 %',
    ['dagloon'],
    'De eerste twee maanden krijgt u {v} van uw dagloon.',
    '75%',
    ['70%', '80 procent'],
    ['De eerste twee maanden krijgt u geen 75% van uw dagloon.', 'De eerste twee maanden krijgt u niet 75% van uw dagloon.'],
  ],
  ['duration: 2 maanden', ['dagloon'], 'De eerste {v} krijgt u 75% van uw dagloon, daarna 70%.', 'twee maanden', ['drie maanden', '2 weken'], []],
  ['percentage: 70 %', ['dagloon'], 'De eerste twee maanden krijgt u 75% van uw dagloon, daarna {v}.', '70%', ['65%', '60 procent'], []],
  [
    'percentage: 35,75 %',
    ['schijf'],
    'In de eerste schijf betaalt u {v} belasting.',
    '35,75%',
    ['36,97%', '35,82%'],
    ['In de eerste schijf betaalt u geen 35,75% belasting.'],
  ],
  [
    'count: 4',
    ['sollicitatieactiviteiten'],
    'U doet elke 4 weken minstens {v} sollicitatieactiviteiten.',
    '4',
    ['5', 'drie'],
    [
      'U doet elke 4 weken niet minstens 4 sollicitatieactiviteiten.',
      'U hoeft elke 4 weken geen 4 sollicitatieactiviteiten te doen.',
      'U mag elke 4 weken minstens 4 sollicitatieactiviteiten doen.',
    ],
  ],
  [
    'duration: 12 weken',
    ['bezwaar'],
    'Wij beslissen binnen {v} op uw bezwaar.',
    '12 weken',
    ['13 weken', '12 dagen'],
    ['Wij beslissen niet binnen 12 weken op uw bezwaar.', 'Wij hoeven niet binnen 12 weken te beslissen op uw bezwaar.'],
  ],
  [
    'day: 2026-05-01',
    ['aangifte'],
    'Doe vóór {v} uw aangifte inkomstenbelasting.',
    '1 mei 2026',
    ['1 juni 2026', '1 mei 2027', '15 mei 2026'],
    ['Doe niet vóór 1 mei 2026 uw aangifte inkomstenbelasting.', 'U hoeft vóór 1 mei 2026 uw aangifte inkomstenbelasting niet te doen.'],
  ],
  [
    'day: 2026-09-01',
    ['uitstel'],
    'Met uitstel hebt u tot {v} de tijd.',
    '1 september 2026',
    ['1 oktober 2026', '1 augustus 2026'],
    ['Met uitstel hebt u niet tot 1 september 2026 de tijd.'],
  ],
  [
    'day: 2027-01-01',
    ['tarief'],
    'Het nieuwe tarief geldt vanaf {v}.',
    '1 januari 2027',
    ['1 februari 2027', '1 januari 2028'],
    ['Het nieuwe tarief geldt niet vanaf 1 januari 2027.'],
  ],
  [
    'duration: 67 jaar',
    ['AOW-leeftijd'],
    'De AOW-leeftijd is {v}.',
    '67 jaar',
    ['68 jaar', '67 jaar en 3 maanden'],
    ['De AOW-leeftijd is niet 67 jaar.'],
  ],
  ['percentage: 2 %', ['AOW'], 'Voor elk jaar dat u niet in Nederland woonde, krijgt u {v} minder AOW.', '2%', ['3%', '1%'], []],
  ['amount: € 8.000', ['bijstand', 'vermogen'], 'U krijgt bijstand als uw vermogen lager is dan {v}.', '€ 8.000', ['€ 7.000', '€ 18.000'], []],
  [
    'duration: 28 dagen',
    ['zoektijd'],
    'Bent u jonger dan 27 jaar? Dan geldt een zoektijd van {v}.',
    '28 dagen',
    ['4 maanden', '14 dagen'],
    ['Bent u jonger dan 27 jaar? Dan geldt geen zoektijd van 28 dagen.'],
  ],
  [
    'term: 8 weken',
    ['beslissing', 'gemeente'],
    'De gemeente neemt binnen {v} een beslissing.',
    '8 weken',
    ['6 weken', '8 dagen'],
    ['De gemeente neemt niet binnen 8 weken een beslissing.', 'De gemeente neemt binnen 8 weken geen beslissing.'],
  ],
  [
    'duration: 36 maanden',
    ['termijnen'],
    'Vanaf € 75 kunt u betalen in termijnen, tot {v} lang.',
    '36 maanden',
    ['24 maanden', '36 weken'],
    ['Vanaf € 75 kunt u niet tot 36 maanden lang betalen in termijnen.'],
  ],
  [
    'term: 14 dagen',
    ['verzet'],
    'U kunt binnen {v} in verzet gaan bij de officier van justitie.',
    '14 dagen',
    ['14 weken', '10 dagen'],
    [
      'U kunt niet binnen 14 dagen in verzet gaan bij de officier van justitie.',
      'U kunt binnen 14 dagen niet meer in verzet gaan.',
      'U moet binnen 14 dagen niet in verzet gaan.',
    ],
  ],
  [
    'term: 6 weken',
    ['beroep'],
    'U hebt {v} om beroep in te stellen. Betaal in die tijd nog niet.',
    '6 weken',
    ['8 weken', '6 dagen'],
    ['U hebt geen 6 weken om beroep in te stellen.', 'U hebt niet 6 weken om beroep in te stellen. Betaal in die tijd nog niet.'],
  ],
  [
    'duration: 3 jaar',
    ['inburgeren'],
    'U moet binnen {v} inburgeren.',
    '3 jaar',
    ['5 jaar', '3 maanden'],
    ['U hoeft niet binnen 3 jaar te inburgeren.', 'U moet niet binnen 3 jaar inburgeren.'],
  ],
  [
    'amount: € 1.000',
    ['boete', 'inburgeren'],
    'Bent u te laat met inburgeren? Dan krijgt u een boete van hoogstens {v}.',
    '€ 1.000',
    ['€ 1.250', '€ 100'],
    ['Bent u te laat met inburgeren? Dan krijgt u geen boete van hoogstens € 1.000.'],
  ],
  [
    'duration: 90 dagen',
    ['IND'],
    'De IND beslist binnen {v} op uw aanvraag.',
    '90 dagen',
    ['90 weken', '6 maanden'],
    ['De IND beslist niet binnen 90 dagen op uw aanvraag.'],
  ],
  [
    'duration: 5 werkdagen',
    ['DigiD', 'brief'],
    'U krijgt de brief met de code van DigiD binnen {v}.',
    '5 werkdagen',
    ['3 werkdagen', '5 dagen'],
    ['U krijgt de brief met de code van DigiD niet binnen 5 werkdagen.'],
  ],
  [
    'duration: 16 weken',
    ['zwangerschapsverlof'],
    'Het zwangerschapsverlof en bevallingsverlof duurt samen minstens {v}.',
    '16 weken',
    ['18 weken', '16 dagen'],
    ['Het zwangerschapsverlof en bevallingsverlof duurt samen niet minstens 16 weken.'],
  ],
  [
    'duration: 35 jaar',
    ['terugbetalen'],
    'Na uw studie moet u uw schuld in {v} terugbetalen.',
    '35 jaar',
    ['15 jaar', '35 maanden'],
    [
      'Na uw studie hoeft u uw schuld niet in 35 jaar terug te betalen (terugbetalen).',
      'Na uw studie hoeft u uw schuld niet in 35 jaar terugbetalen.',
    ],
  ],
  [
    'term: 4 weken',
    ['wijziging'],
    'Geef een wijziging altijd binnen {v} aan ons door.',
    '4 weken',
    ['6 weken', '4 dagen'],
    [
      'Geef een wijziging nooit binnen 4 weken aan ons door.',
      'U hoeft een wijziging niet binnen 4 weken aan ons door te geven.',
      'U mag een wijziging binnen 4 weken aan ons doorgeven.',
    ],
  ],
  [
    'count: 2',
    ['inloggen'],
    'U kunt per dag {v} keer proberen in te loggen (inloggen).',
    '2',
    ['3', 'vijf'],
    ['U kunt per dag geen 2 keer proberen in te loggen (inloggen).'],
  ],
  [
    'amount: € 9',
    ['aanmaning'],
    'Voor een aanmaning komt er {v} bij.',
    '€ 9',
    ['€ 8', '€ 19'],
    ['Voor een aanmaning komt er geen € 9 bij.', 'Voor een aanmaning komt er € 9 niet bij.'],
  ],
  [
    'duration: 24 maanden',
    ['toeslag', 'terugbetalen'],
    'Een toeslag terugbetalen kan in {v}.',
    '24 maanden',
    ['12 maanden', '24 weken'],
    ['Een toeslag terugbetalen kan niet in 24 maanden.'],
  ],
  [
    'amount: € 20',
    ['per maand'],
    'U betaalt minstens {v} per maand terug.',
    '€ 20',
    ['€ 30', '€ 2'],
    ['U betaalt niet minstens € 20 per maand terug.'],
  ],
  [
    'term: 5 dagen',
    ['verhuizing'],
    'U geeft uw verhuizing door van 4 weken ervoor tot en met {v} erna.',
    '5 dagen',
    ['7 dagen', '5 weken'],
    ['U geeft uw verhuizing niet door van 4 weken ervoor tot en met 5 dagen erna.'],
  ],
  ['duration: 4 weken', ['verhuizing'], 'U geeft uw verhuizing door van {v} ervoor tot en met 5 dagen erna.', '4 weken', ['6 weken', '4 dagen'], []],
  [
    'count: 12',
    ['tekens', 'wachtwoord'],
    'Uw wachtwoord heeft minstens {v} tekens.',
    '12',
    ['8', '10'],
    ['Uw wachtwoord heeft niet minstens 12 tekens.', 'Uw wachtwoord mag minstens 12 tekens hebben.'],
  ],
  [
    'amount: € 250',
    ['vakantiegeld'],
    'U ontvangt in mei {v} vakantiegeld.',
    '€ 250',
    ['€ 300', '250 dollar en € 20'],
    ['U ontvangt in mei geen € 250 vakantiegeld.', 'U ontvangt in mei geen vakantiegeld van € 250.', 'U ontvangt geen € 250 vakantiegeld meer.'],
  ],
  [
    'term: 2 weken',
    ['gegevens'],
    'Stuur de gegevens binnen {v} op.',
    '2 weken',
    ['3 weken', '2 maanden', '2 werkdagen'],
    [
      'Stuur de gegevens niet binnen 2 weken op.',
      'U hoeft de gegevens niet binnen 2 weken op te sturen.',
      'U mag de gegevens binnen 2 weken opsturen.',
    ],
  ],
  [
    'term: 6 weken',
    ['terugbetalen'],
    'Het bedrag moet u binnen {v} terugbetalen, tenzij u een regeling hebt.',
    '6 weken',
    ['8 weken', '6 maanden'],
    [
      'Het bedrag hoeft u niet binnen 6 weken terug te betalen (terugbetalen), tenzij u een regeling hebt.',
      'Het bedrag mag u binnen 6 weken terugbetalen, tenzij u een regeling hebt.',
    ],
  ],
  [
    'percentage: 96 %',
    ['kinderopvangtoeslag'],
    'De kinderopvangtoeslag is hoogstens {v} van de kosten.',
    '96%',
    ['90%', '96,5%'],
    ['De kinderopvangtoeslag is geen 96% van de kosten.'],
  ],
  [
    'term: 3 maanden',
    ['kinderopvangtoeslag'],
    'Vraag kinderopvangtoeslag aan binnen {v} na de eerste dag van de opvang.',
    '3 maanden',
    ['2 maanden', '3 weken'],
    ['Vraag kinderopvangtoeslag niet aan binnen 3 maanden na de eerste dag van de opvang.'],
  ],
  [
    'day: 2026-07-01',
    ['bijstand', 'bedrag'],
    'Dit bedrag voor de bijstand geldt sinds {v}.',
    '1 juli 2026',
    ['1 januari 2026', '1 juli 2025'],
    ['Dit bedrag voor de bijstand geldt niet sinds 1 juli 2026.', 'Dit bedrag voor de bijstand geldt niet meer sinds 1 juli 2026.'],
  ],
];

describe.each(sentences)('%s near %j', (written, near, sentence, said, others, denials) => {
  const verdictsOn = (text: string) => [text, verdictOn(aFact(written, ...near), text)];
  /** Other sentences around it make no difference. */
  const around = (text: string) => [text, `Goed om te weten. ${text} Meer leest u op de pagina hiernaast.`];

  test('is confirmed as it stands', () => {
    for (const text of around(sentence.replace('{v}', said))) expect(verdictsOn(text)).toEqual([text, 'confirmed']);
  });

  test('is changed by another value or a denial', () => {
    for (const text of [...others.map((other) => sentence.replace('{v}', other)), ...denials].flatMap(around)) {
      expect(verdictsOn(text)).toEqual([text, 'changed']);
    }
  });
});

// A fact is a value and its words, so it does not know whether the page said "moet" or "kunt": both are how agencies speak of
// a duty. A rule that rests on the verb says it in `near`.
test.each([
  ['U kunt een wijziging binnen 4 weken aan ons doorgeven.', [], 'confirmed'],
  ['U kunt een wijziging binnen 4 weken aan ons doorgeven.', ['moet'], 'changed'],
  ['U moet een wijziging binnen 4 weken aan ons doorgeven.', ['moet'], 'confirmed'],
  ['U moet een wijziging binnen 4 weken aan ons doorgeven.', ['kunt'], 'changed'],
] as const)('%s with %j is %s', (text, verbs, verdict) => {
  expect(verdictOn(aFact('term: 4 weken', 'wijziging', ...verbs), text)).toBe(verdict);
});
