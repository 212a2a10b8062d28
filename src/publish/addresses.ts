// Addresses that machines ask for.

/** The picture of a page for links that are shared. */
export const pictureAddress = (name: string): string => `/pictures/${name}.png`;
