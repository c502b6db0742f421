import {
  afterVowel,
  changes,
  changing,
  derived,
  ending,
  gradation,
  irregular,
  owner,
  typing,
  weakOrStrong,
} from './form-tables.ts';

/** May this follow a stem as the rest of one of its forms, rather than as another part of a compound? */
export const endsForm = (stem: string, rest: string): boolean => {
  if (ending.test(rest))
    // The s of laitos and sisarus is their own.
    return (!afterVowel.test(rest) || /[aeiouy]$/.test(stem)) && !(rest === 's' && /[ouy]$/.test(stem));
  const bare = owner.exec(stem + rest)?.[1];
  return bare !== undefined && bare.length >= stem.length && ending.test(bare.slice(stem.length));
};

/**
 * The beginnings of a word of which the rest may be an ending: the shortest, and those that end with a consonant, as
 * kielt-ä may be kiel-tä.
 */
const cuts = (word: string): string[] => {
  const found: string[] = [];
  for (let at = 3; at < word.length; at++) {
    const stem = word.slice(0, at);
    if ((!found.length || /[^aeiouy]$/.test(stem)) && endsForm(stem, word.slice(at))) found.push(stem);
  }
  return found.length ? found : [word];
};

/** The beginnings that the forms of a folded word share; the first is the word's own. */
export const stemsOf = (word: string): string[] => {
  if (word.length < 4 || /\d/.test(word)) return [word];
  const bare = owner.exec(word)?.[1];
  const stems = new Set<string>();
  const forms = bare === undefined ? [word] : [word, bare];
  const typed = typing.exec(word)?.[1];
  if (typed !== undefined) forms.push(typed);
  for (const form of forms) {
    for (const stem of cuts(form)) {
      stems.add(stem);
      const from = derived.exec(stem)?.[1];
      if (from !== undefined && !forms.includes(from)) forms.push(from);
      const pair = gradation[stem.slice(-2)];
      const single = weakOrStrong[stem.slice(-1)];
      if (pair) stems.add(stem.slice(0, -2) + pair);
      else if (single) stems.add(stem.slice(0, -1) + single);
      // kortti – kortin, hem – hemmet
      if (/([^aeiouy])\1$/.test(stem)) stems.add(stem.slice(0, -1));
      else if (/[kptm]$/.test(stem)) stems.add(stem + stem.slice(-1));
      const changed = changing.exec(stem)?.[1];
      if (changed !== undefined) for (const end of ['s', 'ks', 'd', 't']) stems.add(changed + end);
      // läheinen – läheiset, avain – avaimet, nimetön – nimettömän, förälder – föräldrar
      for (const [end, other] of changes) {
        if (form.endsWith(end)) stems.add(form.slice(0, -end.length) + other);
        else if (stem.endsWith(other) && stem.length > 4) stems.add(stem.slice(0, -other.length) + end);
      }
    }
  }
  for (const stem of [...stems, word]) {
    for (const alike of irregular) {
      const end = alike.find(one => stem.endsWith(one));
      if (end) for (const other of alike) stems.add(stem.slice(0, -end.length) + other);
    }
  }
  return [...stems].filter(stem => stem.length > 2);
};
