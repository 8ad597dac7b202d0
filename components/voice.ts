import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../core/language/interface-words.ts';

/** The words of the interface in the reader's language, for every component below. */
export const Voice = createContext<Say>((key) => key);
export const useVoice = (): Say => useContext(Voice);
