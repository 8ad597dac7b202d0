// The passive: a form of "worden" with a past participle in the same thought, or "zijn" with "door" and a participle.
// Other passives with "zijn" look like ordinary perfects and are left alone.
import type { Word } from './sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const worden = words('word wordt worden werd werden');
const zijn = words('is zijn was waren bent ben');
/** A verb of its own after which a participle belongs to that verb. */
const ownVerb = words('heb hebt heeft hebben had hadden is zijn was waren bent');
const newThought = words('als omdat zodat terwijl wanneer want voordat nadat totdat tenzij hoewel doordat indien mits dus maar');
const modal = words('kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht zal zult zullen zou zouden gaat gaan hoeft hoeven te niet');

/** Begin with ge-, be-, ver- and end like a participle, and are none after "worden". */
const noParticiple = words(`
  geld gebied gebieden gezicht gedicht gedeelte geluid gerecht gevecht gewicht gebed gezond gek gemeen geschikt gewend gerust bekend bewust bereid berucht
  beroemd getrouwd geboren gehandicapt geduld gehoord gelukt geheimen gezinnen gevallen gevolgen gesprekken gebouwen gezichten gemeenten gerechten
  gewoonten geven gebruiken gebeuren genieten genezen geloven gelden gehoorzamen gelukken getuigen gebreken geslacht
  geschiedenissen gevangenissen bericht bezit besluit beroep begrip bed bedrijf bord best beest boot gast gat geest gebit
  verstand verbod verschil verband verdriet verliefd verlegen vermoeid verkouden verleden verward verdacht erg
  ontslag ontbijt hert herfst ernst
  gepast gekleed gewenst geacht afgelopen ingewikkeld overheid onderdeel
  geeft gebeurt gelooft geniet geneest gedraagt gehoorzaamt getuigt lukt geldt gedrag geduurd gewoond
`);

/** Participles without ge- that end in -en. */
const strongParticiple = words(`
  begonnen begrepen begraven behouden bekeken beledigd beloofd bedrogen bedorven besloten beschreven besproken beschoten bestreden bevestigd bevolen
  bevonden bewezen bewogen bezeten bezocht beholpen beïnvloed betrokken bedacht behandeld
  ontbonden onthouden ontheven ontnomen ontslagen ontvangen ontworpen ontzien ontlopen ontdaan ontzegd
  verbonden verboden verbroken verdeeld verdreven vergeleken vergeten vergeven verheven verholpen verkozen verkregen verlaten verloren vermeden vernomen
  verraden verscheurd verschoven verschreven versleten verslagen verstoten vertrokken vervangen verweten verwezen verworven verworpen verzonden verzwegen
  verzonnen voltrokken voldaan voorzien voorkomen doorgronden
  ondernomen ondervonden ondersteund onderbroken onderzocht onderscheiden onderworpen onderhouden ondertekend onderwezen overwogen overtreden overgenomen
  overschreden overschreven overhandigd overlegd overreden overvallen overtroffen overwonnen bezet verzet vergroot begroot ontmoet ingezet herzien herschreven hernomen herroepen herkozen erkend ervaren
  misbruikt mishandeld gedaan gegaan gezien geweest gestaan
`);

const separable =
  /^(?:aan|achter|af|bij|binnen|bloot|buiten|dicht|door|gelijk|goed|groot|heen|in|kennis|klaar|kwijt|langs|los|mede|mee|na|neer|om|open|op|over|plaats|rond|samen|schoon|stil|stop|tegen|teleur|terecht|terug|thuis|toe|tussen|uit|vast|veilig|vol|voor|voorbij|vrij|waar|weer|weg)(?=\p{L}{5})/u;
const prefix = /^(?:ge|be|ver|ont|her|er|mis|onder|over|vol)(?=\p{L}{3})/u;
const nounEnd = /(?:heid|tijd|stand|land|hand|kind|beid|schuld|grond)$/u;

/** Whether a word can be a past participle: `gestuurd`, `afgewezen`, `betaald`, `herzien`. */
export function isParticiple(word: string): boolean {
  const bare = word.replace(separable, '');
  return isBareParticiple(word) || (bare !== word && isBareParticiple(bare));
}

function isBareParticiple(word: string): boolean {
  if (noParticiple.has(word)) return false;
  if (strongParticiple.has(word)) return true;
  const begins = prefix.exec(word)?.[0];
  if (!begins || nounEnd.test(word)) return false;
  if (/(?:en|aan|ien)$/u.test(word)) return begins === 'ge';
  // After a voiceless sound a participle has -t, elsewhere -d: "betaald" is one, "betaalt" is not.
  return word.endsWith('d') || (begins === 'ge' ? word.endsWith('t') : /[kfshpx]t$/u.test(word));
}

/** A participle further away from its verb belongs to another. */
const widest = 40;

export type PassiveFound = { readonly verb: Word; readonly participle: Word };

/** The first passive in these words of one sentence. */
export function findPassive(sentence: readonly Word[]): PassiveFound | undefined {
  for (const [index, verb] of sentence.entries()) {
    if (worden.has(verb.lower)) {
      const participle = before(sentence, index) ?? after(sentence, index + 1);
      if (participle) return { verb, participle };
    }
    if (zijn.has(verb.lower)) {
      const participle = doneBySomebody(sentence, index + 1);
      if (participle) return { verb, participle };
    }
  }
  return undefined;
}

function after(sentence: readonly Word[], start: number): Word | undefined {
  for (const word of sentence.slice(start, start + widest)) {
    if (newThought.has(word.lower) || /[;:]/.test(word.before) || ownVerb.has(word.lower)) return undefined;
    if (isParticiple(word.lower)) return word;
  }
  return undefined;
}

/** "dat uw aanvraag verwerkt wordt", "dat het betaald kan worden". */
function before(sentence: readonly Word[], index: number): Word | undefined {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const word = sentence[back];
    if (!word || /[,;:]/.test(sentence[back + 1]?.before ?? '')) return undefined;
    if (isParticiple(word.lower)) return back > 0 && ownVerb.has(sentence[back - 1]?.lower ?? '') ? undefined : word;
    if (!modal.has(word.lower)) return undefined;
  }
  return undefined;
}

/** "is door de gemeente afgewezen", but not "is door ziekte gestopt". */
function doneBySomebody(sentence: readonly Word[], start: number): Word | undefined {
  const rest = sentence.slice(start, start + widest);
  const by = rest.findIndex(({ lower }) => lower === 'door');
  if (by < 0 || rest.slice(0, by).some(({ lower, before }) => newThought.has(lower) || /[,;:]/.test(before))) return undefined;
  const who = rest[by + 1];
  if (!who || !(/^(?:de|het|een|uw|hun|ons|onze|iemand|mij|hem|haar|hen|wie)$/u.test(who.lower) || /^\p{Lu}/u.test(who.text))) return undefined;
  const participle = rest.slice(by + 2, by + 7).find(({ lower }) => isParticiple(lower));
  return participle &&
    !/^(?:gestopt|begonnen|veranderd|gekomen|ontstaan|geworden|verdwenen|gegaan|gebeurd|gestegen|gedaald|geëindigd)$/u.test(participle.lower)
    ? participle
    : undefined;
}
