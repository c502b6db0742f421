/**
 * What may stand between a stem and the end of a word in Finnish, Swedish and English, folded: vowels that change with
 * the form, the ending, an owner (-ni, -nsa) and a clitic (-kin). One table for three languages: texts and queries mix
 * them, and a wrong guess costs no more than a find too many, far down.
 */
export const ending =
  /^(?:[aeiouyj]{0,3}(?:n|t|ta|tta|na|ne|ksi|kse|ssa|sta|lla|lta|lle|h[aeiouy]n|seen|siin|den|tten|ten|sin|r|rs|rn|rnas?|ns|ts|nas|ng|d|mme|tte|vat|taan|daan|ttiin|massa|maan|malla)?|[aei]{0,2}s|se(?:n|t|ssa|sta|lla|lle)?)$/;
/** In Finnish these follow a vowel: Forssa is not for + ssa. */
export const afterVowel =
  /^(?:ssa|sta|lla|lta|lle|ksi|kse|tta|h[aeiouy]n|mme|tte|vat|taan|daan|ttiin|massa|maan|malla|se)/;
export const owner = /^(.{4,}?)(?:(?:ni|si|mme|nne|nsa)(?:kin|kaan|ko|han|pa)?|kin|kaan|ko|han|pa)$/;

/** An ending that is being typed: ryhmäss */
export const typing = /^(.{3,}[aeiouy])(?:ss|ll)$/;
/** tamperelaiset – Tampere, vanhemmuus – vanhempi */
export const derived = /^(.{4,})(?:lais|lai|uu|yy)(?:nen|s|ks|d|tt?)?$/;
/** laitos – laitokset, osallisuus – osallisuuden */
export const changing = /^(.{3,}[ouy])(?:s|ks|d|tt?)$/;

/** Consonants at the end of a stem that change with the ending (astevaihtelu): huolto – huollon, tuki – tuen. */
export const gradation: Record<string, string> = {
  ll: 'lt',
  lt: 'll',
  mm: 'mp',
  mp: 'mm',
  nn: 'nt',
  nt: 'nn',
  ng: 'nk',
  nk: 'ng',
  rr: 'rt',
  rt: 'rr',
  lj: 'lk',
  lk: 'lj',
};
export const weakOrStrong: Record<string, string> = { d: 't', t: 'd', v: 'p', p: 'v' };

/** Ends of stems that no rule reaches, those of one word in a line: lapsi – lasten, ruoka – ruoan. */
export const irregular = [
  ['laps', 'last'],
  ['vel', 'velj'],
  ['ruok', 'ruo', 'ruu'],
  ['aik', 'aj'],
  ['poik', 'poj'],
  ['jalk', 'jal'],
  ['alk', 'alu'],
  ['pelk', 'pelo'],
  ['jok', 'jo'],
  ['turk', 'tur'],
  ['tuk', 'tue'],
  ['ukk', 'uki', 'uke'],
  ['ves', 'vet', 'ved'],
  ['vuos', 'vuot', 'vuod'],
  ['uus', 'uut', 'uud'],
  ['mies', 'mieh'],
  ['bror', 'brod'],
  ['mor', 'modr'],
  ['dotter', 'dottr'],
];

/** Ends of dictionary forms and of their stems. */
export const changes = [
  ['nen', 's'],
  ['in', 'im'],
  ['ton', 'ttom'],
  ['er', 'r'],
] as const;
