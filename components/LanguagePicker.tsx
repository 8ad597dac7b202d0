import { type PickableLanguage, tagOf } from '../core/language/language.ts';
import type { HelpView } from '../core/view/help-view.ts';
import { useVoice } from './voice.ts';

type Props = {
  languages: readonly PickableLanguage[];
  /** The code of the language in which the panel speaks. */
  chosen: string;
  /** How far each language has this page. */
  there: HelpView['languages'];
  choose(code: string): void;
};

/** The languages by their own names, each with what it has of this very page, said in that language. */
export function LanguagePicker({ languages, chosen, there, choose }: Props) {
  return (
    <div class="languages">
      {languages.map((language) => (
        <div key={language.code}>
          <button
            type="button"
            class="button"
            lang={tagOf(language)}
            dir={language.direction}
            aria-pressed={language.code === chosen}
            aria-describedby={`extent-${language.code}`}
            onClick={() => choose(language.code)}
          >
            {language.name}
          </button>
          <Extent language={language} there={there} />
        </div>
      ))}
    </div>
  );
}

/** All of it, a part, or only the buttons. */
function Extent({ language, there }: { language: PickableLanguage; there: HelpView['languages'] }) {
  const say = useVoice();
  const extent = (Object.hasOwn(there, language.code) && there[language.code]) || 'buttons';
  const own = language.said?.[extent];
  // A language that has no words for this says it in the reader's.
  const spoken = own ? language : say.language;
  return (
    <p class="soft" id={`extent-${language.code}`} lang={spoken && tagOf(spoken)} dir={spoken?.direction}>
      {own || say(`language-${extent}`)}
    </p>
  );
}
