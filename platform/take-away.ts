// What a reader takes along from the panel: on the clipboard or on paper.
import { copyText } from './copy-text.ts';
import { printPart } from './print-part.ts';

export const takeAway = { copy: copyText, print: printPart };
