/** Builds the gallery and serves it; needs `npm run build` first. */
export function serveGallery(): Promise<{ readonly address: string; close(): Promise<unknown> }>;
