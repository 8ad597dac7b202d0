// When the browser tells the worker that something of ours began.
import { browser } from './extension.ts';

/** After an install or an update, of us or of the browser. */
export const onInstalled = (begin: () => void): void => browser.runtime.onInstalled.addListener(begin);

/** After the browser was started. */
export const onStarted = (begin: () => void): void => browser.runtime.onStartup.addListener(begin);
