import { tagOf } from '../core/language/language.ts';
import { inlinesOf } from '../core/rule/inlines.ts';
import type { Saying, SpokenBlock, SpokenInline } from '../core/view/help-view.ts';
import { InDutch } from './InDutch.tsx';
import { TermButton } from './TermButton.tsx';
import { TermWord } from './TermWord.tsx';
import { useVoice } from './voice.ts';

/** A sentence with its own language and direction, and a mark where it was not translated. */
export function SayingText({ saying, className = '' }: { saying: Saying; className?: string }) {
  const say = useVoice();
  return (
    <div class={`saying ${className}`} lang={saying.language} dir={saying.direction}>
      {saying.sound === undefined ? (
        <Blocks blocks={saying.blocks} />
      ) : (
        // Around the sentence alone: what is said of it, and its Dutch, are not in the recording.
        <div data-sound={saying.sound}>
          <Blocks blocks={saying.blocks} />
        </div>
      )}
      {saying.state === 'not-translated' && <Mark said={say('language-fallback')} />}
      {saying.isMachineAmongPeople && <Mark said={say('language-sentence-machine')} />}
      {saying.old && <Old old={saying.old} />}
      {saying.dutch && (
        <InDutch>
          <Blocks blocks={saying.dutch} />
        </InDutch>
      )}
    </div>
  );
}

/** What a translation said before the Dutch was changed: shut, and marked as old before it is read. */
function Old({ old }: { old: NonNullable<Saying['old']> }) {
  const say = useVoice();
  const { language } = say;
  return (
    <details class="old" lang={language && tagOf(language)} dir={language?.direction}>
      <summary class="button">{say('language-old')}</summary>
      <p class="not-translated">{say('translation-stale')}</p>
      <div lang={old.language} dir={old.direction}>
        <Blocks blocks={old.blocks} />
      </div>
    </details>
  );
}

/** The same inside a line or a label, where no paragraph fits. */
export function SayingLine({ saying }: { saying: Saying }) {
  return (
    <bdi lang={saying.language} dir={saying.direction} data-sound={saying.sound}>
      {inlinesOf(saying.blocks).map(inlineNode)}
    </bdi>
  );
}

/** Why this sentence is not quite in the chosen language, in that language. */
function Mark({ said }: { said: string }) {
  const { language } = useVoice();
  return (
    <p class="not-translated" lang={language && tagOf(language)} dir={language?.direction}>
      ({said})
    </p>
  );
}

/** The same sentences as a text that stands open: here a word that is explained can be asked about. */
function Blocks({ blocks }: { blocks: readonly SpokenBlock[] }) {
  const node = (inline: SpokenInline) => (inline.kind === 'term' ? <TermButton {...inline} /> : inlineNode(inline));
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <p>{block.inlines.map(node)}</p>
    ) : (
      <ul>
        {block.rows.map((row) => (
          <li>{row.map(node)}</li>
        ))}
      </ul>
    ),
  );
}

/** Bold in a sentence is a fact; a plum word is explained below under "Wat betekent dat woord?". */
function inlineNode(inline: SpokenInline) {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'term') return <TermWord text={inline.text} dutchWord={inline.dutchWord} />;
  if (inline.kind === 'link') return <OutsideLink address={inline.address}>{inline.text}</OutsideLink>;
  if (inline.kind === 'fact') return <Fact text={inline.text} />;
  return <strong>{inline.text}</strong>;
}

/** A figure keeps the order of its signs in every script: an amount is not turned round in an Arabic sentence. */
export function Fact({ text }: { text: string }) {
  return /\p{L}/u.test(text) ? <strong dir="auto">{text}</strong> : <strong class="number">{text}</strong>;
}

/** A link to another site: its host is shown in full, and that it opens beside this page is said. */
export function OutsideLink({ address, children }: { address: string; children?: string | undefined }) {
  const say = useVoice();
  const host = new URL(address).hostname;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {children ? `${children} (${host})` : host}
      <span class="only-heard">, {say('new-tab')}</span>
    </a>
  );
}
