/** The mark by which a later script of ours knows our node; it stands inside the closed root, where no page sees it. */
export const launcherMark = 'data-wegwijs';
