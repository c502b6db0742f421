import { protocolOf } from './protocol-of.ts';

/** A page that the element's own page names; undefined for an address that would run in it, such as `javascript:…`. */
export const hostPage = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:$/.test(protocolOf(address, document.baseURI)) ? address : undefined;
