import type { InterfaceWords } from '../core/language/interface-words.ts';

type Language = InterfaceWords['language'];
type Props = { languages: readonly Language[]; chosen: string; choose(code: string): void };

/** The languages, each by its own name, so that nobody needs Dutch to find theirs. */
export function LanguageChoice({ languages, chosen, choose }: Props) {
  return (
    <div class="choice-row">
      {languages.map(({ code, name, direction }) => (
        <button type="button" class="button" key={code} lang={code} dir={direction} aria-pressed={code === chosen} onClick={() => choose(code)}>
          {name}
        </button>
      ))}
    </div>
  );
}
