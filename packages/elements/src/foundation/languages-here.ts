/**
 * The languages that this code can speak, and the one whose texts stand in it, which is also spoken where no other is
 * asked for. A release holds one language alone: its build puts another file in this one's place.
 */
export { interfaceLanguages as languagesHere } from '@kuulluksi/contract/page-vocabularies';
export const languageOfCode = 'fi';
