// `rules show RULE`: the help as a reader gets it, as text or as data.
import { type InterfaceWords, interfaceVoice, noWords, type Say } from '../../core/language/interface-words.ts';
import { compilePacks } from '../../core/pack/compile.ts';
import type { AgencyPack, TranslationPack } from '../../core/pack/pack.ts';
import type { Content } from '../../core/rule/content.ts';
import { situationIdsOf } from '../../core/rule/situation-choices.ts';
import { helpView } from '../../core/view/help-view.ts';
import { letterVoice } from '../../core/view/letter-voice.ts';
import { type Command, type Options, oneTooMany, type Said, wrongUse } from '../command.ts';
import { findRule, isOutcome } from '../find-rule.ts';
import { loadRules } from '../load-rules.ts';
import { phoneHolidays } from '../phone-holidays.ts';
import { viewInWords } from '../view-in-words.ts';

export const show: Command = {
  usage: 'RULE [--language xx] [--situation ID …]',
  does: { nl: 'Laat de uitleg zien zoals een lezer die krijgt.', en: 'Show the help as a reader gets it.' },
  more: {
    nl: 'Noem --situation zo vaak als u wilt. Met --on ziet u wat er op een andere dag staat: bedragen gelden niet altijd.',
    en: 'Name --situation as often as you like. With --on you see what stands there on another day: figures do not hold for ever.',
  },
  options: { language: { type: 'string' }, situation: { type: 'string', multiple: true } },
  async run([id, ...others], options, surroundings) {
    if (others[0] !== undefined) return oneTooMany(surroundings, others[0]);
    const loaded = await loadRules(surroundings);
    const rule = findRule(id, loaded, surroundings);
    if (isOutcome(rule)) return rule;
    const { content } = loaded;
    const language = typeof options.language === 'string' ? options.language : 'nl';
    const languages = languagesIn(content);
    if (!languages.includes(language))
      return wrongUse(surroundings, {
        nl: `In de taal "${language}" is er nog niets. Er is: ${languages.join(', ')}.`,
        en: `There is nothing yet in the language "${language}". There is: ${languages.join(', ')}.`,
      });
    const situations = situationsIn(options);
    const known = situationIdsOf(rule.read.content);
    const strange = situations.find((each) => !known.includes(each));
    if (strange !== undefined) return wrongUse(surroundings, noSituation(strange, known));
    const packs = compilePacks(content, phoneHolidays);
    const read = <Value>(path: string): Value | undefined => {
      const text = packs.get(path);
      return text === undefined ? undefined : (JSON.parse(text) as Value);
    };
    const pack = read<AgencyPack>(`${rule.agency}.json`);
    if (!pack) return wrongUse(surroundings, { nl: `De organisatie ${rule.agency} is kapot.`, en: `The agency ${rule.agency} is broken.` });
    const dutch = read<InterfaceWords>('interface/nl.json') ?? noWords;
    const voice: Say = interfaceVoice(read<InterfaceWords>(`interface/${language}.json`) ?? dutch, dutch);
    const say = rule.read.content.kind === 'letter' ? letterVoice(voice) : voice;
    const translation = read<TranslationPack>(`${rule.agency}.${language}.json`);
    const view = helpView({ pack, rule: rule.id, translation, language, situations: new Set(situations), today: surroundings.today, say });
    return { text: view ? viewInWords(view, say) : '', json: view ?? null, end: 'well' };
  },
};

/** Every language in which at least one sentence stands. */
const languagesIn = ({ interfaces, overlays }: Content): string[] => [
  ...new Set(['nl', ...interfaces.keys(), ...overlays.map(({ language }) => language)]),
];

function noSituation(strange: string, known: readonly string[]): Said {
  if (known.length === 0) return { nl: 'Deze regel heeft geen situaties.', en: 'This rule has no situations.' };
  return {
    nl: `"${strange}" is geen situatie van deze regel. Kies uit: ${known.join(', ')}.`,
    en: `"${strange}" is no situation of this rule. Choose from: ${known.join(', ')}.`,
  };
}

const situationsIn = ({ situation }: Options): string[] => (Array.isArray(situation) ? situation.filter((each) => typeof each === 'string') : []);
