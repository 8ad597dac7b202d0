// When two texts ask the same. Small words and remarks such as "(verplicht)" may differ; numbers and negations may not.
import { foldText } from '../core/match/condition.ts';

const small = new Set(
  'de het een u uw je jij jouw is zijn bent wat welk welke van in vul hier graag verplicht optioneel the a an your you are what which of please required optional'.split(
    ' ',
  ),
);
const negations = /^(?:niet|geen|nooit|niets|niemand|zonder|behalve|not|no|never|without|except)$/;
/** Says that a field may stay empty, and negates nothing. */
const mayStayEmpty = /\b(?:niet|not) (?:verplicht|vereist|nodig|required)\b/g;

type Asked = { readonly words: string; readonly bare: string; readonly marks: string };

function readQuestion(text: string): Asked {
  const words =
    foldText(text)
      .replace(mayStayEmpty, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !small.has(word));
  const isMark = (word: string): boolean => /\p{N}/u.test(word) || negations.test(word);
  return { words: telling.join(' '), bare: telling.filter((word) => !isMark(word)).join(' '), marks: telling.filter(isMark).join(' ') };
}

/** What two texts have in common when they ask the same; nothing where a text tells nothing. */
export function tellingKey(question: string): string | undefined {
  const { words, marks } = readQuestion(question);
  return words === '' ? undefined : `${marks}\n${words}`;
}

/** The keys of a text on the page, as a whole and for each of its sentences; numbers and negations are always those of all. */
export function tellingKeys(text: string): string[] {
  const { marks } = readQuestion(text);
  const sentences = [text, ...text.split(/[.?!:;](?=\s|$)|[()|\n]/)];
  return sentences.flatMap((sentence) => readQuestion(sentence).words || []).map((words) => `${marks}\n${words}`);
}

/** Whether it asks the same for another number, or the opposite: such a field is the wrong one, wherever it stands. */
export function isOtherQuestion(asked: string, question: string): boolean {
  const one = readQuestion(asked);
  const other = readQuestion(question);
  return one.bare !== '' && one.bare === other.bare && one.marks !== other.marks;
}
