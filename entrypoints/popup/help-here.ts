// What the popup can say of the help on a page, from what is known of its host and what the page part answers.
import type { PopupHelp } from '../../components/Popup.tsx';
import type { MatchTable } from '../../core/match/match-table.ts';
import type { PageVerdict } from '../../core/port/messages.ts';
import { isOff, type Settings } from '../../core/settings.ts';

/** What each verdict of the page part comes down to. */
export const helpOf: Record<PageVerdict['kind'], PopupHelp> = { help: 'help', none: 'none', waiting: 'loading', off: 'off' };

/** What can be said before the page part has answered. */
export function firstHelp(settings: Settings, host: string, table: MatchTable | undefined): PopupHelp {
  if (settings.paused) return 'paused';
  if (!table) return 'none';
  if (mayAsk(settings, host, table) && table.changed) return 'click';
  return table.surface === 'off' ? 'off' : 'loading';
}

/** Whether help could come by itself here, if the reader allowed it: on a portal, and on a host that was taken from us. */
export function mayAsk(settings: Settings, host: string, table: MatchTable | undefined): boolean {
  if (!table || isOff(settings, host)) return false;
  return table.surface === 'click' || table.changed === 'withdrawn';
}

/** No part of ours is in the page: on a portal that is as it must be, elsewhere the page does not allow it. */
export const withoutBoot = (table: MatchTable | undefined): PopupHelp => (table?.surface === 'click' ? 'click' : 'none');
