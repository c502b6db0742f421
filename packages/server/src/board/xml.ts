/** Signs that XML cannot hold at all, halves of letters among them. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the signs that XML cannot hold; every sign that a person sees stays. */
export const seen = (text: string): string => text.replace(unseen, '');
