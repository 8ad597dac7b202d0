// A finished view as plain text, in the order of the panel: to read it without a browser, or to read it aloud.
import type { InterfaceKey, Say } from '../core/language/interface-words.ts';
import type { AskView, ContactView, HelpView, Saying, SpokenBlock } from '../core/view/help-view.ts';

/** All lines of the view. What has nothing to say is left out, as in the panel. */
export function viewInWords(view: HelpView, say: Say): string {
  const parts: [title: string, lines: string[]][] = [
    [textOf(view.title), [say(`verdict-${view.verdict}`, { agency: view.agency })]],
    ['', view.choiceGroups.filter(({ askFirst }) => askFirst).flatMap((group) => groupLines(group, say))],
    ['', [...(view.isShortest ? [say('choice-shortest')] : []), ...view.asks.flatMap((ask) => askLines(ask, say))]],
    ['', view.verdict === 'nothing' ? [say('nothing-asked')] : view.verdict === 'unknown' ? [say('unknown-asked')] : []],
    [say('fold-summary'), [view.summary, ...maybe(view.recognise)].map(textOf)],
    [say('fold-situation'), situationLines(view, say)],
    [say('fold-needs'), view.needs.map(({ what, help }) => `- ${textOf(what)}${help ? `: ${textOf(help)}` : ''}`)],
    [
      say('fold-steps'),
      [
        ...view.steps.map((step, index) => `${index + 1}. ${textOf(step.do)}`),
        ...maybe(view.doneWhen).map((done) => `${label(say('done-when'))} ${textOf(done)}`),
      ],
    ],
    [
      say('fold-words'),
      view.terms.map(({ word, dutchWord, is }) => `- ${dutchWord}${textOf(word) === dutchWord ? '' : ` (${textOf(word)})`}: ${textOf(is)}`),
    ],
    [
      say('fold-form'),
      view.fields.flatMap(({ label, help, why }) => [
        `- ${textOf(label)}: ${textOf(help)}`,
        `  ${say('field-why')} ${why ? textOf(why) : say('not-said')}`,
      ]),
    ],
    [
      say('fold-rights'),
      view.rights.flatMap(({ slot, answer, saying, copy }) => [
        `- ${say(`right-${slot}`)} ${saying ? textOf(saying) : say(answer === 'none' ? 'right-none' : 'right-not-said')}`,
        ...maybe(copy).map((sentence) => `  "${sentence.dutch}"`),
      ]),
    ],
    [say('fold-people'), view.contacts.flatMap((contact) => contactLines(contact, say))],
    [say('fold-unknown'), view.unknown.map((saying) => `- ${textOf(saying)}`)],
    [say('fold-author'), authorLines(view, say)],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [...(title ? [title] : []), ...lines].join('\n'))
    .join('\n\n');
}

const maybe = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** In the panel a label stands above its text; on one line with it, something must stand between them. */
const label = (text: string): string => (/[?:.!]$/.test(text) ? text : `${text}:`);

function textOf({ blocks }: Saying): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: SpokenBlock): string {
  const rows = block.kind === 'paragraph' ? [block.inlines] : block.rows;
  return rows.map((row) => row.map((inline) => (inline.kind === 'link' ? `${inline.text} (${inline.address})` : inline.text)).join('')).join('; ');
}

function askLines({ what, by, ifNot }: AskView, say: Say): string[] {
  const when =
    by.kind === 'term'
      ? say('ask-by-after', { when: by.when, after: textOf(by.after) })
      : by.kind === 'changed'
        ? say('page-differs')
        : by.kind === 'expired'
          ? say('figure-expired', { day: by.until })
          : say(by.kind === 'none' ? 'no-day' : 'not-said');
  return [`${say('ask-what')} ${textOf(what)}`, `${say('ask-by')} ${when}`, `${say('ask-if-not')} ${ifNot ? textOf(ifNot) : say('not-said')}`];
}

function groupLines({ question, choices, unknown }: HelpView['choiceGroups'][number], say: Say): string[] {
  const row = (chosen: boolean, label: string): string => `(${chosen ? 'x' : ' '}) ${label}`;
  return [textOf(question), ...choices.map(({ chosen, label }) => row(chosen, textOf(label))), row(unknown.chosen, say('choice-unknown'))];
}

function situationLines({ situations, choiceGroups }: HelpView, say: Say): string[] {
  const groups = choiceGroups.filter(({ askFirst }) => !askFirst).flatMap((group) => groupLines(group, say));
  return [...groups, ...situations.map(({ label, chosen }) => `[${chosen ? 'x' : ' '}] ${textOf(label)}`)];
}

function contactLines(contact: ContactView, say: Say): string[] {
  const row = (key: InterfaceKey, sayings: readonly Saying[]): string[] =>
    sayings.length === 0 ? [] : [`  ${label(say(key))} ${sayings.map(textOf).join('; ')}`];
  return [
    `- ${textOf(contact.name)}${contact.phone ? `: ${contact.phone}` : ''}`,
    ...row('contact-for', maybe(contact.for)),
    ...contact.hours.map((hours) => `  ${hours}`),
    ...row('contact-cost', maybe(contact.cost)),
    ...row('contact-ready', contact.haveReady),
    ...row('contact-first-words', maybe(contact.firstWords)),
    ...row('contact-not', contact.not),
    ...row('contact-other', contact.otherWays),
    ...row('contact-walk-in', maybe(contact.walkIn)),
    ...(contact.page ? [`  ${contact.page}`] : []),
  ];
}

function authorLines(view: HelpView, say: Say): string[] {
  return [
    say(`author-${view.author}`),
    view.checkedOn ? say('checked-on', { day: view.checkedOn }) : say('checked-not-yet'),
    view.testedBy ? say('tested-by', { day: view.testedBy.day, n: `${view.testedBy.n}` }) : say('tested-not-yet'),
    ...view.corrections.map(({ day, was, is, why }) => `${day}: ${textOf(was)} → ${textOf(is)} ${textOf(why)}`),
    ...view.sources.map(({ address, day }) => `${address} (${day})`),
  ];
}
