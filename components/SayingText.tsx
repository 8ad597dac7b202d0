import type { Saying, SpokenBlock, SpokenInline } from '../core/view/help-view.ts';
import { useVoice } from './voice.ts';

/** A sentence with its own language and direction, and a mark where it was not translated. */
export function SayingText({ saying, className = '' }: { saying: Saying; className?: string }) {
  const say = useVoice();
  return (
    <div class={`saying ${className}`} lang={saying.language} dir={saying.direction}>
      <Blocks blocks={saying.blocks} />
      {saying.state === 'not-translated' && <Mark said={say('language-fallback')} />}
      {saying.state === 'stale' && <Mark said={say('translation-stale')} />}
      {saying.dutch && (
        <div class="dutch">
          <span>{say('in-dutch')}</span>
          <div lang="nl" dir="ltr">
            <Blocks blocks={saying.dutch} />
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

function Blocks({ blocks }: { blocks: readonly SpokenBlock[] }) {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <p>{block.inlines.map(inlineNode)}</p>
    ) : (
      <ul>
        {block.rows.map((row) => (
          <li>{row.map(inlineNode)}</li>
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
