/** Endings of Finnish, Swedish and English words, folded. Taken away once, the longest that leaves three letters. */
const ending =
  /^(.{3,}?)(i?(ssa|sta|lla|lta|lle|ksi|na)(nsa|mme)?|tta|ta|iden|itten|ien|jen|[td]en|seen|siin|hin|[aeiou]n|[ij]a|t|n|ni|mme|nne|nsa|ss?|[aeo]r(na)?|[ae]t|ens|ets|ies|es|na)$/;

/** Consonants that change with the ending (astevaihtelu): jälkihuolto – jälkihuollon, vanhempi – vanhemmat. */
const gradation: Record<string, string> = {
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
};
const weakOrStrong: Record<string, string> = { d: 't', t: 'd', v: 'p', p: 'v' };

/**
 * The beginnings that the forms of a folded word share. A short one is no proof by itself: huoli must not find huolto,
 * so whoever looks for it asks that a vowel or the word's end follows.
 */
export const stemsOf = (word: string): string[] => {
  if (word.length < 4 || /\d/.test(word)) return [];
  const [, cut = word, taken = ''] = ending.exec(word) ?? [];
  // osallisuus – osallisuuden, sisarus – sisarukset: the s itself changes, what stands before it stays.
  let stem = taken === 's' ? cut : cut.length > 3 ? cut.replace(/[aeiouy]$/, '') : cut;
  if (stem.length > 5) stem = stem.replace(/ks$/, '');
  // A double k, p or t may become a single one, which begins the double too: kortti – kortin.
  stem = stem.replace(/([kpt])\1$/, '$1');
  const stems = [stem];
  const pair = gradation[stem.slice(-2)];
  const single = weakOrStrong[stem.slice(-1)];
  if (pair) stems.push(stem.slice(0, -2) + pair);
  else if (single) stems.push(stem.slice(0, -1) + single);
  // läheinen – läheiset
  if (word.endsWith('nen')) stems.push(word.slice(0, -3) + 's');
  else if (stem.endsWith('is')) stems.push(stem.slice(0, -1) + 'nen');
  return stems.filter(found => found.length > 2);
};
