// The address of a page as Wegwijs may know it: host and path. Query and hash are dropped here, at the door, because they
// can hold personal details.

export type PageAddress = { readonly host: string; readonly path: string };

/** The address of an https page, or nothing for every other kind of address. */
export function pageAddress(location: { readonly protocol: string; readonly hostname: string; readonly pathname: string }): PageAddress | undefined {
  if (location.protocol !== 'https:') return undefined;
  return { host: location.hostname.toLowerCase(), path: location.pathname };
}

/** The same for a written address; nothing where it is no https address. */
export function readPageAddress(text: string): PageAddress | undefined {
  return URL.canParse(text) ? pageAddress(new URL(text)) : undefined;
}
