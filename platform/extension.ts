// The one door of our own pages and the worker to the browser. Only this file imports the polyfill.
import { browser } from 'wxt/browser';

export { browser };

/** The parts of the API that only one of the two browsers has. */
export type SidePanelApi = { open(options: { tabId: number }): Promise<void> };
export type SidebarApi = { open(): Promise<void> };
export const sidePanel = (browser as unknown as { sidePanel?: SidePanelApi }).sidePanel;
export const sidebarAction = (browser as unknown as { sidebarAction?: SidebarApi }).sidebarAction;

/** Whether this page still belongs to a living extension; after an update an open frame does not. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
