// `rules explain CODE`: what a code means, with an example. The texts stand in docs, where people can read them too.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closestWord } from '../../core/rule/closest-word.ts';
import { problemCodes, severityOf } from '../../core/rule/problem.ts';
import { type Command, oneTooMany, wrongUse } from '../command.ts';
import { explanationsIn } from '../explanations.ts';

export const explain: Command = {
  usage: 'CODE',
  does: { nl: 'Leg uit wat een code betekent en wat u kunt doen.', en: 'Explain what a code means and what you can do.' },
  more: { nl: 'Een code staat bij elk probleem: UNKNOWN_KEY.', en: 'A code stands with each problem: UNKNOWN_KEY.' },
  options: {},
  async run([word = '', ...others], _, surroundings) {
    if (others[0] !== undefined) return oneTooMany(surroundings, others[0]);
    const written = word.trim().toUpperCase().replaceAll('-', '_');
    const code = problemCodes.find((each) => each === written);
    if (code === undefined) {
      const meant = closestWord(written, problemCodes);
      return wrongUse(surroundings, {
        nl: word ? `"${word}" is geen code.${meant ? ` Bedoelt u ${meant}?` : ''}` : `Noem een code: ${problemCodes.join(', ')}.`,
        en: word ? `"${word}" is no code.${meant ? ` Do you mean ${meant}?` : ''}` : `Name a code: ${problemCodes.join(', ')}.`,
      });
    }
    const read = async (language: 'nl' | 'en') =>
      explanationsIn(await readFile(join(surroundings.root, 'docs', `problems.${language}.md`), 'utf8')).get(code) ?? '';
    const [nl, en] = await Promise.all([read('nl'), read('en')]);
    return {
      text: `${code}\n\n${surroundings.language === 'nl' ? nl : en}`,
      json: { code, severity: severityOf(code), explanation: { nl, en } },
      end: 'well',
    };
  },
};
