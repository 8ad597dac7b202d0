// What the panel draws, read from its state: the same for the page, the browser's own side panel and the gallery.
import type { PanelProps } from './Panel.tsx';
import type { PanelState } from './panel-state.ts';

/** The props of the panel as the state is now; reading it in an effect draws it again whenever anything changes. */
export function panelProps(state: PanelState, reader: PanelProps['reader'], actions: PanelProps['actions']): PanelProps {
  const { neverInPage } = state.settings.value;
  return {
    actions,
    language: state.words.value.language,
    content: state.content.value,
    letters: state.letters.value,
    isAtSection: state.isAtSection.value,
    agencyName: state.agencyName.value,
    say: state.say.value,
    languages: state.languages.value,
    broken: state.broken.value,
    place: {
      atField: state.atField.value,
      atTerm: state.atTerm.value,
      hasMarks: state.markedTerms.value.length > 0,
      mayShow: !neverInPage,
      // Only the panel in the page has a way of its own to close, and only from there can the focus go to a field.
      canGoThere: actions.close !== undefined,
    },
    inPage: !neverInPage,
    days: state.days.value,
    reader,
    about: state.about.value,
    textSize: state.settings.value.textSize,
  };
}
