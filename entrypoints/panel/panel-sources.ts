// Where the panel's state gets everything from outside.
import type { PanelSources } from '../../components/panel-state.ts';
import { dutchDay } from '../../core/facts/day.ts';
import { loadAgencyPack, loadInterface, loadLanguages, loadTranslation } from '../../platform/packs.ts';
import { loadSettings, onSettings, saveSettings } from '../../platform/settings.ts';

export const panelSources: PanelSources = {
  loadPack: loadAgencyPack,
  loadTranslation,
  loadInterface,
  loadLanguages,
  loadSettings,
  saveSettings,
  onSettings,
  today: () => dutchDay(new Date()),
};
