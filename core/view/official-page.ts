/**
 * The address of an official page as people write and type it: `www.uwv.nl/nl/ww`. It comes from the source of a rule, never
 * from the tab of the reader, and has no query and no hash.
 */
export function officialPage(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname}${pathname === '/' ? '' : pathname}`;
}
