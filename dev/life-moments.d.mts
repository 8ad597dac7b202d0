export const lifeMoments: readonly { readonly moment: string; readonly url: string }[];
