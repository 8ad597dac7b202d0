import type { Saying, SpokenBlock, SpokenInline } from '../core/view/help-view.ts';
import { TermButton } from './TermButton.tsx';
import { useVoice } from './voice.ts';

/** A sentence with its own language and direction, and a mark where it was not translated. */
export function SayingText({ saying, className = '' }: { saying: Saying; className?: string }) {
  const say = useVoice();
  return (
    <div class={`saying ${className}`} lang={saying.language} dir={saying.direction}>
      <Blocks blocks={saying.blocks} language={saying.language} />
      {saying.state === 'not-translated' && <Mark said={say('language-fallback')} />}
      {saying.state === 'stale' && <Mark said={say('translation-stale')} />}
      {saying.dutch && (
        <div class="dutch">
          <span>{say('in-dutch')}</span>
          <div lang="nl" dir="ltr">
            <Blocks blocks={saying.dutch} language="nl" />
          </div>
        </div>
      )}
    </div>
  );
}

/** The same inside a line or a label, where no paragraph fits. */
export function SayingLine({ saying }: { saying: Saying }) {
  return (
    <bdi lang={saying.language} dir={saying.direction}>
      {saying.blocks.map((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()).map(inlineNode))}
    </bdi>
  );
}

/** Why this sentence is not quite in the chosen language. */
function Mark({ said }: { said: string }) {
  return <p class="not-translated">({said})</p>;
}

/** The same sentences as a text that stands open: here a word that is explained can be asked about. */
function Blocks({ blocks, language }: { blocks: readonly SpokenBlock[]; language: string }) {
  const node = (inline: SpokenInline) =>
    inline.kind === 'term' ? <TermButton text={inline.text} term={inline.term} language={language} /> : inlineNode(inline);
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
  if (inline.kind === 'term') return <span class="word">{inline.text}</span>;
  if (inline.kind === 'link') return <OutsideLink address={inline.address}>{inline.text}</OutsideLink>;
  return <strong>{inline.text}</strong>;
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
