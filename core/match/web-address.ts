// The addresses Wegwijs may show as a link: https, a plain host, no user name and no port, all of which can hide where a
// link really leads.
import { isHost } from './host.ts';

/** Whether a text is such an address, with its host written as it is: `https://www.uwv.nl/nl/ww`. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, port } = new URL(text);
  return protocol === 'https:' && isHost(hostname) && !username && !password && !port && text.startsWith(`https://${hostname}`);
}
