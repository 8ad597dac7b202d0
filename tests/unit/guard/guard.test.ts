import { describe, expect, test } from 'vitest';
import { guardFacts } from '../../../core/guard/guard.ts';
import { aBlock, aFact, dutch, english, verdictOn } from './a-fact.ts';

const objection = aFact('term: 6 weken', 'bezwaar');

describe('a term near its words', () => {
  test.each([
    ['U kunt binnen 6 weken bezwaar maken.', 'confirmed'],
    ['U kunt binnen zes weken bezwaar maken.', 'confirmed'],
    ['U KUNT BINNEN 6 WEKEN BEZWAAR MAKEN!', 'confirmed'],
    ['Bezwaar maken kan binnen 42 dagen.', 'confirmed'],
    ['Bent u het niet eens met de beslissing? Maak dan binnen 6 weken bezwaar.', 'confirmed'],
    ['Als u het niet eens bent met ons, kunt u binnen 6 weken bezwaar maken.', 'confirmed'],
    ['Maak bezwaar. Dat kan in een brief. U hebt 6 weken de tijd.', 'confirmed'],
    ['Na 6 weken kunt u geen bezwaar meer maken.', 'confirmed'],
    ['Als u niet binnen 6 weken bezwaar maakt, staat de beslissing vast.', 'confirmed'],
    ['Maakt u niet binnen 6 weken bezwaar, dan kunnen wij u niet helpen.', 'confirmed'],
    ['Gaat u niet binnen 6 weken in bezwaar, dan staat de beslissing vast.', 'confirmed'],
    ['U maakt bezwaar, maar niet per e-mail, binnen 6 weken.', 'confirmed'],
    ['Vergeet niet om binnen 6 weken bezwaar te maken.', 'confirmed'],
    ['Bezwaar maken binnen 6 weken kost niets.', 'confirmed'],
    ['Bezwaar maakt u niet later dan 6 weken na de brief.', 'confirmed'],
    ['De termijn van 6 weken voor bezwaar kunnen wij niet verlengen.', 'confirmed'],
    ['De zesweekse termijn voor bezwaar begint morgen.', 'confirmed'],
    ['U kunt binnen 4 weken bezwaar maken.', 'changed'],
    ['U kunt binnen vier weken bezwaar maken.', 'changed'],
    ['U kunt binnen 6 maanden bezwaar maken.', 'changed'],
    ['U kunt binnen 6 werkdagen bezwaar maken.', 'changed'],
    ['U kunt binnen een maand bezwaar maken.', 'changed'],
    ['U kunt niet binnen 6 weken bezwaar maken.', 'changed'],
    ['U kunt geen bezwaar maken binnen 6 weken.', 'changed'],
    ['U kunt binnen 6 weken voortaan geen bezwaar maken.', 'changed'],
    ['U hoeft niet binnen 6 weken bezwaar te maken.', 'changed'],
    ['U kunt binnen 6 weken niet meer bezwaar maken.', 'changed'],
    ['Het is niet mogelijk om binnen 6 weken bezwaar te maken.', 'changed'],
    ['Bent u het niet eens met ons? Maak dan binnen 4 weken bezwaar.', 'changed'],
    ['Maak bezwaar. Doe dat binnen 4 weken.', 'changed'],
    ['De termijn voor bezwaar was 6 weken. Nu is de termijn voor bezwaar 4 weken.', 'changed'],
    ['De termijn voor bezwaar gaat van 6 weken naar 4 weken.', 'changed'],
    ['De termijn voor bezwaar is niet langer 6 weken, maar 4 weken.', 'changed'],
    ['Geen 4 maar 6 weken hebt u voor bezwaar.', 'confirmed'],
    ['Binnen 4 tot 6 weken kunt u bezwaar maken.', 'unseen'],
    ['Binnen 2 tot 4 weken kunt u bezwaar maken.', 'changed'],
    ['U hebt 2 of 6 weken voor bezwaar.', 'unseen'],
    ['U kunt bezwaar maken.', 'unseen'],
    ['Binnen 6 weken krijgt u een brief.', 'unseen'],
    ['Bezwaar staat in artikel 6:7. Bel 088 898 92 94.', 'unseen'],
    ['U bent 18 jaar of ouder en maakt zelf bezwaar.', 'unseen'],
    ['Bezwaar kunt u een week later ook per post maken.', 'unseen'],
    ['Op uw bezwaar krijgt u antwoord. Wij werken van 9 tot 17 uur.', 'unseen'],
  ])('%s is %s', (text, verdict) => {
    expect(verdictOn(objection, text)).toBe(verdict);
  });
});

describe('several values near the same words', () => {
  test.each([
    ['Bezwaar: 6 weken; beroep: 4 weken.', 'confirmed'],
    ['Bezwaar: 4 weken; beroep: 6 weken.', 'changed'],
    ['Beroep: 4 weken; bezwaar: 6 weken.', 'confirmed'],
    ['Beroep: 6 weken; bezwaar: 4 weken.', 'changed'],
    ['Bezwaar maken kan binnen 6 weken en wij beslissen binnen 12 weken.', 'confirmed'],
    ['Bezwaar maken kan binnen 5 weken en wij beslissen binnen 12 weken.', 'changed'],
    ['Bezwaar maken kan binnen 6 weken. Wij beslissen binnen 13 weken op uw bezwaar. Met een arts is dat 17 weken.', 'confirmed'],
    ['Bezwaar maken kan binnen 8 weken. Wij beslissen binnen 13 weken op uw bezwaar. Met een arts is dat 17 weken.', 'changed'],
  ])('%s is %s', (text, verdict) => {
    expect(verdictOn(objection, text)).toBe(verdict);
  });

  test.each([
    ['Bezwaar | 6 weken', 'confirmed'],
    ['Bezwaar | 4 weken', 'changed'],
    ['Bezwaar | 6 weken | 12 weken', 'confirmed'],
    ['Bezwaar | 4 weken | 12 weken', 'changed'],
    ['Bezwaar | UWV | 4 weken', 'changed'],
    ['Bezwaar | binnen 4 weken na de brief', 'changed'],
    ['Bezwaar | zie de brief | Beroep | 4 weken', 'unseen'],
    ['Bezwaar | 4 weken | Beroep | 6 weken', 'changed'],
    ['Beroep | 4 weken', 'unseen'],
    ['UWV | bezwaar | 4 weken', 'changed'],
  ])('a row %s is %s', (text, verdict) => {
    expect(verdictOn(objection, text, 'row')).toBe(verdict);
  });

  const [f6, f12, f4] = [aFact('term: 6 weken', 'bezwaar'), aFact('duration: 12 weken', 'bezwaar'), aFact('term: 4 weken', 'beroep')];
  const three = [f6, f12, f4];
  const onPage = (...texts: string[]) => {
    const verdicts = guardFacts(
      three,
      texts.map((text) => aBlock(text)),
      dutch,
    );
    return three.map(({ id }) => verdicts.get(id)).join(' ');
  };

  test.each([
    ['Bezwaar binnen 6 weken, beslissing in 12 weken. Beroep binnen 4 weken.', 'confirmed confirmed confirmed'],
    ['Bezwaar binnen 5 weken, beslissing in 12 weken. Beroep binnen 4 weken.', 'changed confirmed confirmed'],
    ['Bezwaar binnen 6 weken, beslissing in 13 weken. Beroep binnen 4 weken.', 'confirmed changed confirmed'],
    ['Bezwaar binnen 6 weken, beslissing in 12 weken. Beroep binnen 3 weken.', 'confirmed confirmed changed'],
    ['Bezwaar binnen 12 weken, beslissing in 12 weken. Beroep binnen 4 weken.', 'changed confirmed confirmed'],
    ['Bezwaar binnen 4 weken, beslissing in 12 weken. Beroep binnen 6 weken.', 'changed confirmed changed'],
    ['Bezwaar binnen 4 weken, beroep binnen 6 weken, beslissing op bezwaar in 12 weken.', 'changed confirmed changed'],
  ])('%s: %s', (text, verdicts) => {
    expect(onPage(text)).toBe(verdicts);
  });
});

describe('pages that say more than one thing', () => {
  const verdict = (...texts: string[]) =>
    guardFacts(
      [objection],
      texts.map((text) => aBlock(text)),
      dutch,
    ).get(objection.id);

  test('another decision with the same words takes nothing from ours', () => {
    expect(verdict('Bezwaar maken kan binnen 6 weken.', 'Bezwaar bij de Ziektewet: binnen 2 weken.')).toBe('confirmed');
  });

  test('a page that says and denies leaves it open', () => {
    expect(verdict('Bezwaar maken kan binnen 6 weken.', 'U kunt niet binnen 6 weken bezwaar maken.')).toBe('unseen');
  });
});

describe('how the fact stands', () => {
  const pay = aFact('term: 6 weken', 'betalen');
  test.each([
    [pay, 'U moet binnen 6 weken betalen.', 'confirmed'],
    [pay, 'U dient binnen 6 weken te betalen.', 'confirmed'],
    [pay, 'U kunt binnen 6 weken betalen.', 'confirmed'],
    [pay, 'U mag binnen 6 weken betalen.', 'changed'],
    [pay, 'U hoeft niet binnen 6 weken te betalen.', 'changed'],
    [pay, 'U bent niet verplicht om binnen 6 weken te betalen.', 'changed'],
    [objection, 'U mag binnen 6 weken bezwaar maken.', 'confirmed'],
    [objection, 'U mag binnen 6 weken geen bezwaar maken.', 'changed'],
    [aFact('term: 6 weken', 'moet', 'betalen'), 'U kunt binnen 6 weken betalen.', 'changed'],
    [aFact('term: 6 weken', 'moet', 'betalen'), 'U dient binnen 6 weken te betalen.', 'confirmed'],
    [aFact('term: 6 weken', 'mag', 'bezwaar'), 'U moet binnen 6 weken bezwaar maken.', 'changed'],
    [aFact('duration: 6 weken', 'niet', 'betalen'), 'U hoeft 6 weken niet te betalen.', 'confirmed'],
    [aFact('duration: 6 weken', 'niet', 'betalen'), 'U moet 6 weken betalen.', 'changed'],
    [aFact('term: 1 dag', 'ziek'), 'U mag zich binnen 1 dag ziek melden.', 'changed'],
    [aFact('count: 4', 'sollicitaties'), 'U mag minstens 4 sollicitaties doen.', 'changed'],
    [aFact('count: 4', 'sollicitaties'), 'U moet minstens 4 sollicitaties doen.', 'confirmed'],
    [aFact('amount: € 75', 'paspoort'), 'Een paspoort kost geen € 75.', 'changed'],
    [aFact('amount: € 75', 'paspoort'), 'Een paspoort kost niet langer € 75.', 'changed'],
    [aFact('amount: € 75', 'paspoort'), 'Een paspoort kost niet meer dan € 75.', 'confirmed'],
    [aFact('duration: 4 maanden', 'betaling'), 'U kunt de betaling niet 4 maanden uitstellen.', 'changed'],
    [aFact('duration: 4 weken', 'ziek'), 'Dat geldt tot 4 weken na de dag dat u ziek was.', 'confirmed'],
    [aFact('count: 26', 'weken'), 'U werkte 27 van de 36 weken.', 'changed'],
    [aFact('count: 26', 'weken'), 'U werkte 26 van de 36 weken.', 'confirmed'],
    [aFact('count: 2', 'kinderen'), 'Voor 3 jonge kinderen krijgt u meer.', 'changed'],
    [aFact('term: 6 weken', 'niet op tijd'), 'Bent u niet op tijd? U hebt nog 6 weken.', 'confirmed'],
  ] as const)('%#: %s', (fact, text, verdict) => {
    expect(verdictOn(fact, text)).toBe(verdict);
  });
});

describe('other kinds of facts', () => {
  test.each([
    ['amount: € 1.250', 'boete', 'De boete is € 1.250.', 'confirmed'],
    ['amount: € 1.250', 'boete', 'De boete is € 1.500.', 'changed'],
    ['amount: € 1.250', 'boete', 'De boete is maximaal 1250 euro.', 'confirmed'],
    ['amount: € 1.250', 'boete', 'U krijgt geen boete van € 1.250.', 'changed'],
    ['amount: € 1.250', 'boete', 'De boete ligt tussen € 1.000 en € 1.250.', 'unseen'],
    ['amount: € 1.250', 'boete', 'De boete is 6 weken uitgesteld.', 'unseen'],
    ['amount: € 8.000', 'bijstand', 'Boven € 8.000 krijgt u geen bijstand.', 'confirmed'],
    ['percentage: 4,5 %', 'rente', 'De rente is 4,5%.', 'confirmed'],
    ['percentage: 4,5 %', 'rente', 'De rente is 4,5 procent per jaar.', 'confirmed'],
    ['percentage: 4,5 %', 'rente', 'De rente is 4%.', 'changed'],
    ['day: 2027-05-01', 'aangifte', 'Doe vóór 1 mei 2027 aangifte.', 'confirmed'],
    ['day: 2027-05-01', 'aangifte', 'Aangifte doet u van 1 maart 2027 tot 1 mei 2027.', 'confirmed'],
    ['day: 2027-05-01', 'aangifte', 'Aangifte doet u van 1 maart tot 1 mei 2027.', 'confirmed'],
    ['day: 2027-05-01', 'aangifte', 'Doe vóór 1 juni 2027 aangifte.', 'changed'],
    ['day: 2027-05-01', 'aangifte', 'Doe vóór 1 mei 2028 aangifte.', 'changed'],
    ['day: 2027-05-01', 'aangifte', 'Doe uiterlijk 1 mei aangifte.', 'unseen'],
    ['day: 2027-05-01', 'aangifte', 'Doe uiterlijk 1 juni aangifte.', 'changed'],
    ['day: 2027-05-01', 'aangifte', 'In 2028 doet u weer aangifte.', 'unseen'],
    ['count: 3', 'solliciteren', 'U moet 3 keer solliciteren.', 'confirmed'],
    ['count: 3', 'solliciteren', 'U moet drie keer solliciteren.', 'confirmed'],
    ['count: 3', 'solliciteren', 'U moet 4 keer solliciteren.', 'changed'],
    ['count: 4', 'sollicitaties', 'U doet 4 sollicitaties per 4 weken.', 'confirmed'],
    ['count: 4', 'sollicitaties', 'U doet 5 sollicitaties per 4 weken.', 'changed'],
    ['count: 4', 'sollicitaties', 'Lees over sollicitaties op pagina 12 of in stap 3.', 'unseen'],
    ['duration: 67 jaar', 'AOW', 'U krijgt AOW als u 67 jaar bent.', 'confirmed'],
    ['duration: 67 jaar', 'AOW', 'U krijgt AOW als u 67 jaar en 3 maanden bent.', 'changed'],
    ['duration: 67 jaar', 'AOW', 'U krijgt AOW als u 68 jaar of ouder bent.', 'changed'],
    ['duration: 24 maanden', 'WW', 'De WW duurt hoogstens 2 jaar.', 'confirmed'],
  ])('%s near %s: %s is %s', (written, near, text, verdict) => {
    expect(verdictOn(aFact(written, near), text)).toBe(verdict);
  });
});

describe('pages in English', () => {
  const english6 = aFact('term: 6 weken', 'objection');
  test.each([
    ['You can lodge an objection within 6 weeks.', 'confirmed'],
    ['You can lodge an objection within six weeks.', 'confirmed'],
    ['There is a six-week period for your objection.', 'confirmed'],
    ['You cannot lodge an objection within 6 weeks.', 'changed'],
    ["You don't have to lodge an objection within 6 weeks.", 'changed'],
    ['You can no longer lodge an objection within 6 weeks.', 'changed'],
    ['Lodge your objection no later than 6 weeks after the letter.', 'confirmed'],
    ['If you do not agree, you can lodge an objection within 6 weeks.', 'confirmed'],
    ['After 6 weeks you can no longer lodge an objection.', 'confirmed'],
    ['You can lodge an objection within a month.', 'changed'],
    ['Do not forget to lodge your objection within 6 weeks.', 'confirmed'],
    ['You do not need a lawyer to lodge an objection within 6 weeks.', 'confirmed'],
  ])('%s is %s', (text, verdict) => {
    expect(verdictOn(english6, text, 'text', english)).toBe(verdict);
  });
});
