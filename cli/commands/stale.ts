// `rules stale`: what has grown old, today or on another day.
import { writeDay } from '../../core/facts/day.ts';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { type Stale, staleIn } from '../../core/rule/staleness.ts';
import { type Command, oneTooMany, saidOf } from '../command.ts';
import { aboutUnread, loadRules, unreadFiles } from '../load-rules.ts';

export const stale: Command = {
  usage: '[--on DAY]',
  does: {
    nl: 'Laat zien wat oud is: bronnen, bedragen, vertalingen en controles.',
    en: 'Show what is old: sources, figures, translations and checks.',
  },
  more: {
    nl: 'Een bron van een termijn, bedrag of nummer is na 6 maanden oud, een andere na 18. Met --on 2027-01-01 ziet u wat dan oud is.',
    en: 'A source of a term, amount or number is old after 6 months, another after 18. With --on 2027-01-01 you see what is old then.',
  },
  options: {},
  async run([word], _, surroundings) {
    if (word !== undefined) return oneTooMany(surroundings, word);
    const loaded = await loadRules(surroundings);
    const found = staleIn(loaded.content, surroundings.today);
    const unread = unreadFiles(loaded);
    return {
      text: [inWords(found, surroundings.language), ...saidOf(aboutUnread(unread), surroundings)].join('\n'),
      json: { on: writeDay(surroundings.today), stale: found, unread },
      end: 'well',
    };
  },
};

function inWords(found: readonly Stale[], language: WriterLanguage): string {
  if (found.length === 0) return language === 'nl' ? 'Niets is oud.' : 'Nothing is old.';
  const byFile = new Map<string, Stale[]>();
  for (const each of found) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  const lines = [...byFile].flatMap(([file, own]) => [file, ...own.map(({ about, reason }) => `  ${about}: ${reasonText(reason, language)}`)]);
  return [
    ...lines,
    '',
    language === 'nl'
      ? `${found.length} keer in ${byFile.size} ${byFile.size === 1 ? 'bestand' : 'bestanden'}.`
      : `${found.length} ${found.length === 1 ? 'time' : 'times'} in ${byFile.size} ${byFile.size === 1 ? 'file' : 'files'}.`,
  ].join('\n');
}

function reasonText(reason: Stale['reason'], language: WriterLanguage): string {
  const isDutch = language === 'nl';
  switch (reason.kind) {
    case 'source-old':
      return isDutch ? `bron van ${reason.checked}, ${reason.months} maanden oud` : `source of ${reason.checked}, ${reason.months} months old`;
    case 'figure-ended':
      return isDutch ? `gold tot en met ${reason.until}, de zin wordt nu achtergehouden` : `held until ${reason.until}, its sentence is withheld now`;
    case 'figure-ends':
      return isDutch ? `geldt nog tot en met ${reason.until}` : `holds until ${reason.until}`;
    case 'translation':
      return isDutch ? `vertaling (${reason.language}) bij een ouder Nederlands` : `translation (${reason.language}) of an older Dutch`;
    case 'review':
      return isDutch
        ? `controle van ${reason.day} telt niet meer: de tekst is veranderd`
        : `check of ${reason.day} no longer counts: the text was changed`;
  }
}
