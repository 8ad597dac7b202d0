// `rules show RULE`: the help as a reader gets it, as text or as data.
import { type InterfaceWords, interfaceVoice, noWords, type Say } from '../../core/language/interface-words.ts';
import { compilePacks } from '../../core/pack/compile.ts';
import type { AgencyPack, TranslationPack } from '../../core/pack/pack.ts';
import { closestWord } from '../../core/rule/closest-word.ts';
import { situationIdsOf } from '../../core/rule/situation-choices.ts';
import { helpView } from '../../core/view/help-view.ts';
import { type Command, type Options, wrongUse } from '../command.ts';
import { loadRules } from '../load-rules.ts';
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
    const { content } = await loadRules(surroundings);
    const rule = id === undefined ? undefined : content.rules.get(id);
    if (!rule || others.length > 0) {
      const meant = closestWord(id ?? '', [...content.rules.keys()]);
      return wrongUse(surroundings, {
        nl: `Wij vinden geen regel "${id ?? ''}".${meant ? ` Bedoelt u "${meant}"?` : ''}`,
        en: `We find no rule "${id ?? ''}".${meant ? ` Do you mean "${meant}"?` : ''}`,
      });
    }
    const language = typeof options.language === 'string' ? options.language : 'nl';
    const situations = situationsIn(options);
    const known = situationIdsOf(rule.read.content);
    const strange = situations.find((each) => !known.includes(each));
    if (strange !== undefined)
      return wrongUse(surroundings, {
        nl: `"${strange}" is geen situatie van deze regel: ${known.join(', ') || '–'}.`,
        en: `"${strange}" is no situation of this rule: ${known.join(', ') || '–'}.`,
      });
    const packs = compilePacks(content);
    const read = <Value>(path: string): Value | undefined => {
      const text = packs.get(path);
      return text === undefined ? undefined : (JSON.parse(text) as Value);
    };
    const pack = read<AgencyPack>(`${rule.agency}.json`);
    if (!pack) return wrongUse(surroundings, { nl: `De organisatie ${rule.agency} is kapot.`, en: `The agency ${rule.agency} is broken.` });
    const dutch = read<InterfaceWords>('interface/nl.json') ?? noWords;
    const say: Say = interfaceVoice(read<InterfaceWords>(`interface/${language}.json`) ?? dutch, dutch);
    const translation = read<TranslationPack>(`${rule.agency}.${language}.json`);
    const view = helpView({ pack, rule: rule.id, translation, language, situations: new Set(situations), today: surroundings.today, say });
    return { text: view ? viewInWords(view, say) : '', json: view, end: 'well' };
  },
};

const situationsIn = ({ situation }: Options): string[] => (Array.isArray(situation) ? situation.filter((each) => typeof each === 'string') : []);
