// What has grown old in a folder of rules on a day: sources, figures whose last day is near or past, translations behind
// their Dutch, and marks of people that fell off.
import { compareDays, type Day, daysBetween, readDay, writeDay } from '../facts/day.ts';
import { freshnessOf } from '../facts/freshness.ts';
import { readSourceDay } from '../facts/source-day.ts';
import type { Agency, Content, Country, Overlay, Rule } from './content.ts';
import { dutchWordsOf, overlayWords, translationState } from './overlay.ts';
import { ruleHash } from './rule-hash.ts';

/** How long before its last day a figure is worth a look. */
const soonDays = 60;

export type Stale = {
  readonly file: string;
  /** What in the file: a fact, a source, the name of a sentence. */
  readonly about: string;
  readonly reason:
    | { readonly kind: 'source-old'; readonly months: number; readonly restsOn: 'figures' | 'words'; readonly checked: string }
    | { readonly kind: 'figure-ended' | 'figure-ends'; readonly until: string }
    | { readonly kind: 'translation'; readonly language: string }
    | { readonly kind: 'review'; readonly day: string };
};

/** Everything that needs a new look: rules first, then contacts, agencies and translations. */
export function staleIn(content: Content, today: Day): Stale[] {
  return [
    ...[...content.rules.values()].flatMap((rule) => [...staleFacts(rule, today), ...staleSources(rule, today), ...staleMarks(rule)]),
    ...[...content.contacts.values()].flatMap(({ id, contact, read }) => {
      const old = oldSource(contact.source.checked, 'figures', today);
      return old ? [{ file: read.file, about: id, reason: old }] : [];
    }),
    ...[...content.agencies.values()].flatMap(({ read }) => staleAgency(read, today)),
    ...[...content.countries.values()].flatMap(({ read }) => staleDecrees(read, today)),
    ...content.overlays.flatMap((overlay) => staleTranslations(content, overlay)),
  ];
}

function staleFacts({ read }: Rule, today: Day): Stale[] {
  return (read.content.facts ?? []).flatMap((fact): Stale[] => {
    const until = readDay(fact.valid?.until ?? '');
    if (!until || daysBetween(today, until) > soonDays) return [];
    const kind = compareDays(until, today) < 0 ? 'figure-ended' : 'figure-ends';
    return [{ file: read.file, about: `facts/${fact.id}`, reason: { kind, until: fact.valid?.until ?? '' } }];
  });
}

/** A source that a fact rests on grows old sooner than one for words alone; an item without a source rests on the first. */
function staleSources({ read }: Rule, today: Day): Stale[] {
  const { facts = [], sources } = read.content;
  const first = sources[0]?.id;
  const ofFigures = new Set(facts.map(({ source }) => source ?? first));
  return sources.flatMap((source, index): Stale[] => {
    const restsOn = facts.length > 0 && (ofFigures.has(source.id) || (index === 0 && ofFigures.has(undefined))) ? 'figures' : 'words';
    const old = oldSource(source.checked, restsOn, today);
    return old ? [{ file: read.file, about: `sources/${source.id ?? index + 1}`, reason: old }] : [];
  });
}

/** The decreed days end with a year, and rest on a source of their own. */
function staleDecrees({ file, content }: Country['read'], today: Day): Stale[] {
  const decreed = content['decreed-days'];
  if (!decreed) return [];
  const about = 'decreed-days';
  const until: Day = { year: Number(decreed['last-year']), month: 12, day: 31 };
  const left = daysBetween(today, until);
  const old = oldSource(decreed.source.checked, 'figures', today);
  return [
    ...(left > soonDays ? [] : [{ file, about, reason: { kind: left < 0 ? 'figure-ended' : 'figure-ends', until: writeDay(until) } } as const]),
    ...(old ? [{ file, about, reason: old }] : []),
  ];
}

/** The rights that an agency adds to all its rules rest on its own sources. */
function staleAgency({ file, content }: Agency['read'], today: Day): Stale[] {
  return content.sources.flatMap((source, index): Stale[] => {
    const old = oldSource(source.checked, 'words', today);
    return old ? [{ file, about: `sources/${source.id ?? index + 1}`, reason: old }] : [];
  });
}

function oldSource(checked: string, restsOn: 'figures' | 'words', today: Day): Stale['reason'] | undefined {
  const day = readSourceDay(checked);
  const age = day && freshnessOf(day, restsOn, today);
  return age?.isOld ? { kind: 'source-old', months: age.months, restsOn, checked } : undefined;
}

function staleMarks({ read }: Rule): Stale[] {
  const { reviewed, tested } = read.content.people;
  if (reviewed.length === 0 && !tested) return [];
  const hash = ruleHash(read.content);
  const gone = [...reviewed, ...(tested ? [tested] : [])].filter(({ text }) => text !== hash);
  return gone.map(({ day }) => ({ file: read.file, about: 'people', reason: { kind: 'review', day } }));
}

function staleTranslations(content: Content, overlay: Overlay): Stale[] {
  const dutch = dutchWordsOf(content, overlay.owner);
  return [...overlayWords(overlay).keys()].flatMap((name): Stale[] => {
    const original = dutch.get(name);
    if (original === undefined || translationState(overlay, name, original) !== 'stale') return [];
    return [{ file: overlay.read.file, about: name, reason: { kind: 'translation', language: overlay.language } }];
  });
}
