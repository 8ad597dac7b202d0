import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ label, copied, text, copy }: { label: string; copied: string; text: string; copy(text: string): boolean }) {
  const say = useVoice();
  const [result, setResult] = useState<'none' | 'copied' | 'failed'>('none');
  return (
    <div>
      <button type="button" class="button" onClick={() => setResult(copy(text) ? 'copied' : 'failed')}>
        <Icon name="copy" />
        {label}
      </button>
      <output>{result === 'copied' ? copied : result === 'failed' && say('copy-failed')}</output>
    </div>
  );
}
