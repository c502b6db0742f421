/**
 * Words of danger, so that help comes into view while somebody types (or searches). They are matched on the device
 * alone and never leave it. Not a judgement: a match stops nothing, and its absence means nothing.
 *
 * Each part is a row of beginnings of words that follow each other, with at most three words in between. A word that ends
 * in `=` must be whole.
 */
const finnish =
  'itsemurh|itsetuho|tapan itseni=|tappa itseni=|tappa itsensä=|halua kuolla=|tahdo kuolla=|' +
  'haluaisin kuolla=|olisin kuollut=|parempi kuolla=|jaksa elä|jaksa enää=|halua elä|halua enää= elä|' +
  'viillel|viillän itse|viilsin itse|satut itseä|satutan itseni=|vahingoit itse|lyö=|lyövät=|lyöty=|' +
  'lyönyt=|lyödään=|lyötiin=|lyömään=|löi=|löivät=|hakkaa=|hakkaavat=|hakkasi=|hakannut=|hakattiin=|' +
  'hakataan=|pieks|potki min|potkii häntä=|kurist|puukot|puukolla=|veitsellä= uhka|uhka veitsellä=|' +
  'uhka tappa|uhka min|uhannut|uhkail|tappaa= minut=|tappaa= meidät=|pahoinpi|väkival|retuut|mustelm|' +
  'satutta min|satuttaa= häntä=|raiska|hyväksikäyt|käyttää= hyväksi=|käytti= hyväksi=|' +
  'käytetty= hyväksi=|koskettel|koskee= minuun=|koski= minuun=|ahdistelee=|ahdistellut=|ahdisteli=|' +
  'pakotta seks|pakotti seks|pakotta riisu|pakotti riisu|alastonkuv|pelkä men koti|pelkä koti|' +
  'pelkä kotona=|uskalla mennä= koti|uskalla koti|pelkä isä|pelkä äiti|pelkä häntä=|pelkä hen|' +
  'turvassa= ei=|ei= turvassa=|olen= vaarassa=|on= vaarassa=|hengenvaar|lukitse|lukittu|lukittiin=|' +
  'pääse ulos=|jätet yksin=|jättää= yksin=|karannut=|karkasin=|';
const swedish =
  'självmord|ta mitt= liv|ta livet=|döda mig=|vill= dö=|orkar inte= leva=|orkar inte= mer=|skär mig=|' +
  'skurit mig=|skada mig=|slår=|slog=|slagit=|blir= slagen=|misshand|våld=|våldt|våldsam|stryp|' +
  'sparka mig=|hotar=|hotade=|hotat=|kniv=|kniven=|blåmärk|sexuell|tafsa|utnyttja mig=|utnyttjad|' +
  'rädd gå= hem=|rädd för pappa=|rädd för mamma=|vågar inte= hem=|vågar inte= gå= hem=|är= i= fara=|' +
  'inlåst|låser in=|rymt=|inte= trygg= hem|';
const english =
  "suicid|kill myself|kill me=|want die=|end my= life=|cannot live=|can't live=|hurt myself|" +
  'hurting myself|harm myself|self harm|cut myself|cutting myself|hits me=|hit me=|hits my=|beats me=|' +
  'beats my=|beat me=|beaten=|punche|kicks me=|kicked me=|violen|strangl|chokes me=|choked me=|' +
  'threaten|knife=|bruise|rape=|raped=|raping=|abus|molest|touches me=|touched me=|afraid go= home=|' +
  'scared go= home=|afraid of my= dad|afraid of my= mum|afraid of my= father|afraid of my= mother|' +
  'scared of my= dad|scared of my= mum|not= safe= home=|in= danger=|locked in=|locks me=|ran= away=|';

interface Expected {
  word: string;
  whole: boolean;
}
const rows: Expected[][] = (finnish + swedish + english)
  .slice(0, -1)
  .split('|')
  .map(row => row.split(' ').map(word => ({ word: word.replace('=', ''), whole: word.endsWith('=') })));

/** Words that may stand between two of a row. */
const between = 3;

const fits = (token: string, { word, whole }: Expected) => (whole ? token === word : token.startsWith(word));

const followsFrom = (tokens: readonly string[], at: number, rest: readonly Expected[]): boolean => {
  const [next, ...more] = rest;
  if (!next) return true;
  for (let step = 0; step <= between && at + step < tokens.length; step += 1) {
    if (fits(tokens[at + step] ?? '', next) && followsFrom(tokens, at + step + 1, more)) return true;
  }
  return false;
};

/** Does a text hold words of danger? People write in any language, so all lists are looked through. */
export const holdsDanger = (text: string): boolean => {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return rows.some(([first, ...rest]) =>
    tokens.some((token, at) => first && fits(token, first) && followsFrom(tokens, at + 1, rest)),
  );
};
