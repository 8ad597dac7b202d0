// The texts of invented rule files. Hosts end in .example, which nobody can own, and the sentences are made of a thing, a
// purpose and a person to call, in plain Dutch that the check lets through.
import { pick } from '../seeded.mjs';

const things = ['bijdrage', 'hulp', 'kaart', 'lening', 'plek', 'rekening', 'verzekering', 'vergoeding', 'korting', 'opleiding'];
const purposes = ['uw auto', 'uw huis', 'uw kind', 'uw opleiding', 'uw reis', 'uw school', 'uw tuin', 'uw werk', 'uw zorg', 'uw familie'];
const papers = ['Uw laatste brief', 'Uw contract', 'Uw paspoort of identiteitskaart', 'Uw laatste rekening', 'Een foto van uzelf', 'Uw adres'];
const helpers = ['de dienst', 'de medewerker', 'uw gemeente', 'de balie'];
const spans = ['1 week', '2 weken', '4 weken', '6 weken', '8 weken', '1 maand', '3 maanden'];
const days = ['2026-09', '2026-10-05', '2022..2025', '2025', '2026-08-14'];
const hostOf = (agency) => `www.${agency}.wegwijs.example`;

/** An agency with one host. */
export const agencyText = (agency) => `name: De dienst

hosts:
  - { host: ${hostOf(agency)}, access: page }

not-when:
  - heading: Pagina niet gevonden
  - heading: Er is een storing

contacts: [${agency}/telefoon]

rights:
  object: Bent u het niet eens met een beslissing? Dan mag u bezwaar maken. De termijn staat in uw brief.

sources:
  - { id: pagina, url: https://${hostOf(agency)}/nl/contact, checked: 2026-09, how: reported }
`;

/** The line of an agency, without a number: an invented one could be somebody's. */
export const contactsText = (agency) => `- id: telefoon
  name: Telefoon van de dienst
  for: vragen over uw aanvraag en uw geld
  kind: agency
  cost: normaal tarief
  have-ready: [uw laatste brief, de naam van de pagina]
  first-words: Ik lees een pagina en weet niet wat ik moet doen. Wilt u mij helpen?
  page: https://${hostOf(agency)}/nl/contact
  source: { url: https://${hostOf(agency)}/nl/contact, checked: 2026-09, how: reported }
`;

/** Where a rule speaks, and where beside it it does not. */
export const casesText = ({ agency, name }) => `helps:
  - https://${hostOf(agency)}/nl/${name}
  - https://${hostOf(agency)}/nl/${name}/stap
silent:
  - https://${hostOf(agency)}/nl
  - https://${hostOf(agency)}/en/${name}
page: ${name}.html
finds: [reden, begin-dag]
confirms: [op-tijd]
`;

/** A rule with every part that a reader meets. */
export function ruleText({ agency, name, random }) {
  const [thing, purpose, helper] = [pick(random, things), pick(random, purposes), pick(random, helpers)];
  const paper = () => pick(random, papers);
  return `title: Een ${thing} voor ${purpose} aanvragen
kind: ${pick(random, ['form', 'form', 'form', 'decision', 'duty'])}

match:
  paths: [/nl/${name}/**]
  when:
    - heading: Aanvragen ${name}

summary: >
  Op deze pagina vraagt u een ${thing} voor ${purpose} aan.
  Vraag ${helper} om hulp als u iets niet snapt.
  Alleen kijken verstuurt niets.

facts:
  - id: op-tijd
    term: ${pick(random, spans)}
    starts: event
    set-by: agency
    moves-on-holidays: no
    near: [aanvragen, ${thing}]
    source: pagina
  - id: wachten
    duration: ${pick(random, spans)}
    near: [beslissing]
    source: brief

asks:
  - id: aanvragen
    what: Vraag zelf de ${thing} voor ${purpose} aan.
    by: { fact: op-tijd, after: de dag van uw brief }
    if-not: U kunt de ${thing} later of niet krijgen. Vraag ook daarna nog aan.
  - id: zelf
    what: Bel eerst ${helper}. Vraag of een ${thing} bij u past.
    by: not-said
    if-not: not-said
    only-for: [zelf]

situations:
  - { id: zelf, label: Ik heb zelf iets veranderd aan ${purpose} }
  - { id: samen, label: Ik woon samen met iemand }

needs:
  - { id: digid, what: Uw DigiD }
  - { id: papier, what: ${paper()} }
  - { id: bewijs, what: ${paper()}, only-for: [samen] }

steps:
  - { id: lezen, do: Lees de brief over ${purpose}. }
  - { id: inloggen, do: Log in met uw DigiD. }
  - { id: versturen, do: Verstuur de aanvraag en bewaar de bevestiging. }
  - id: wachten
    do: Wacht op de brief met de [[beslissing]]. Dat duurt ongeveer {wachten}.
done-when: U hebt een bevestiging van ${helper}.

terms: [digid, beslissing, bezwaar]

fields:
  - id: begin-dag
    label: Eerste dag van de ${thing}
    find: { selector: "input[name='begin-${name}']", text: Wanneer begint de ${thing}? }
    help: Twijfelt u welke dag dit is? Bel ${helper} voordat u verstuurt.
    why: De dienst rekent hiermee uit wanneer uw ${thing} kan beginnen.
  - id: reden
    label: Waarom u aanvraagt
    find: { selector: "#reden-${name}", text: Waarom vraagt u dit aan? }
    help: Kies de reden uit uw brief over ${purpose}. Past er geen? Bel ${helper}.
    why: De dienst kijkt bij de beslissing naar deze reden.

rights:
  meanwhile: Maakt u bezwaar? De beslissing geldt intussen.
  object: Bent u het niet eens met de beslissing over ${purpose}? Dan mag u bezwaar maken.
  reasons: Snapt u de beslissing niet? U mag ${helper} om uitleg vragen.
  delay: Lukt aanvragen niet op tijd? Bel ${helper} en leg uit waarom.
  hardship: Hebt u te weinig geld om te wachten? Ook uw gemeente kan soms helpen.
  too-late: Bent u te laat? Vraag toch aan en leg uit waarom het later is.
  helper: U mag iemand laten meekijken. Belt iemand voor u? Blijf er dan bij.
  legal-help: Het Juridisch Loket geeft gratis uitleg over uw rechten.

unknown:
  - Wij weten niet of u een ${thing} krijgt. Dat beslist de dienst.
  - Wij kennen niet alle vragen van het formulier over ${purpose}.

contacts: [${agency}/telefoon, nl/juridisch-loket]

sources:
  - { id: pagina, url: https://${hostOf(agency)}/nl/${name}, checked: ${pick(random, days)}, how: reported }
  - { id: brief, url: https://${hostOf(agency)}/nl/${name}/brief, checked: ${pick(random, days)}, how: capture }

people: { kind: machine, wrote: [], reviewed: [] }
`;
}
