import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './Notice.tsx';
import { useVoice } from './voice.ts';

export type OnDemand<Props> = FunctionComponent<Props> & {
  /** Fetches the part before it is drawn, so that nobody sees it come. */
  fetchAhead(): Promise<void>;
};

/**
 * A part of the panel whose code comes when it is first needed, so that nobody waits for it at the first line. It comes out of
 * our own files; they are only gone where the extension was updated under an open panel, and then it says so.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let there: { readonly Part: ComponentType<Props> } | undefined;
  const fetchAhead = async (): Promise<void> => {
    there ??= { Part: await load() };
  };
  const Awaited = (props: Props) => {
    const say = useVoice();
    const [state, setState] = useState<'coming' | 'there' | 'lost'>('coming');
    useEffect(() => {
      if (there) return;
      fetchAhead().then(
        () => setState('there'),
        () => setState('lost'),
      );
    }, []);
    if (there) return <there.Part {...props} />;
    if (state === 'lost') return <Notice level="h3" title={say('extension-updated')} lines={[say('refresh-page')]} />;
    return (
      <p class="soft" role="status">
        {say('wait')}
      </p>
    );
  };
  return Object.assign(Awaited, { fetchAhead });
}
