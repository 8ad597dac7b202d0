import type { ComponentChildren } from 'preact';
import type { InterfaceWords, Say } from '../core/language/interface-words.ts';
import { Band } from './Band.tsx';
import { Voice } from './voice.ts';

/** A whole page of ours in a tab of its own: the band, a title, and parts below each other. */
export function OwnPage(props: { say: Say; language: InterfaceWords['language']; title: string; children: ComponentChildren }) {
  const { say, language, title, children } = props;
  return (
    <Voice.Provider value={say}>
      <div class="panel own-page" lang={language.code} dir={language.direction}>
        <Band agency={undefined} close={undefined} />
        <main class="panel-body">
          <h1 class="page-title">{title}</h1>
          {children}
        </main>
      </div>
    </Voice.Provider>
  );
}

/** One question with its answer. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
