import { createContext } from 'preact';
import type { TermView } from '../core/view/help-view.ts';

/** The words that this help explains, for every sentence below that holds one. */
export const Terms = createContext<ReadonlyMap<string, TermView>>(new Map());
