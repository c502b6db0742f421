/**
 * The protocol of an address: `https:`. Empty for what is no address, a relative one without a `base` among it.
 * (`URL.canParse` is younger than the browsers that we promise: Chromium 120.)
 */
export const protocolOf = (address: string, base?: string): string => {
  try {
    return new URL(address, base).protocol;
  } catch {
    return '';
  }
};
