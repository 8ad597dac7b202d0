// Everything that Wegwijs keeps of a reader, as a list that a reader can check. What is not in this list is not kept.
import type { InterfaceKey } from '../language/interface-words.ts';
import type { Access } from '../match/access.ts';
import type { Settings } from '../settings.ts';

/** A thing that is kept: its name, and its value as a word of the interface or as hosts. */
export type KeptThing = { readonly name: InterfaceKey; readonly value: InterfaceKey | readonly string[] };

/** What is kept now, the language aside: that is said by its own name. */
export function keptThings(settings: Settings, access: Access): KeptThing[] {
  const yesOrNo = (answer: boolean): InterfaceKey => (answer ? 'options-yes' : 'options-no');
  return [
    { name: 'size-question', value: `size-${settings.textSize}` },
    { name: 'options-kept-paused', value: yesOrNo(settings.paused) },
    { name: 'options-kept-off', value: settings.pausedHosts },
    { name: 'options-kept-in-page', value: yesOrNo(!settings.neverInPage) },
    { name: 'options-kept-drafts', value: yesOrNo(!settings.hideDrafts) },
    { name: 'options-kept-granted', value: access.granted },
    { name: 'options-kept-withdrawn', value: access.withdrawn },
  ];
}
