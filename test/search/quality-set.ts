/**
 * What people type, and which example groups they mean: each must be among the first ones found. The same set goes
 * through the search in the browser and the search in the server.
 */
export const qualitySet: [query: string, meant: string[], amongFirst: number][] = [
  ['jälkihuollossa', ['jalkihuollon-matkaan', 'valkeakosken-nuorten-olohuone', 'kokkikerho-lusikka'], 6],
  ['jälkkäri', ['jalkkari-ilta', 'jalkihuollon-asiakasraati'], 3],
  ['jälkihulto', ['jalkihuollon-matkaan', 'jalkihuollon-asiakasraati'], 2],
  ['valkeakoskella', ['valkeakosken-nuorten-olohuone'], 1],
  ['Tanpere', ['kokkikerho-lusikka', 'kehittajanuoret-tampere'], 6],
  ['Järvenpäässä', ['kokemuskohtaamo-jarvenpaa', 'keskusteluilta-jarvenpaa'], 2],
  ['kerho', ['kokkikerho-lusikka', 'kaverikerho-kipina'], 2],
  ['mummo', ['mummit-vaarit-ja-muut-laheiset', 'laheisten-linja'], 2],
  ['isovanhemmille', ['mummit-vaarit-ja-muut-laheiset', 'laheisten-linja'], 2],
  ['sijaisvanhemmile', ['sijaisvanhempien-aamukahvi', 'sijaisperheiden-etailta'], 2],
  ['sisarukset', ['sisarusten-iltapaiva', 'sisko-veli-mina', 'sijaissisarukset'], 3],
  ['huostaanotettu lapsi', ['voikukkia-hameenlinna'], 3],
  ['lastenkodissa', ['reppuryhma', 'talon-vaki'], 3],
  ['raati', ['jalkihuollon-asiakasraati', 'pirkanmaan-digiraati', 'kuulollan-digiraati'], 3],
  ['etänä', ['sijaisperheiden-etailta'], 2],
  ['ruoka', ['kokkikerho-lusikka'], 2],
  ['koulutus ammattilaisille', ['kokemus-tyoparina-koulutus'], 2],
  ['ukrainaksi', ['perheiden-kielikahvila'], 2],
  ['äiti', ['vanhempien-iltatee', 'vanhempana-matkan-paasta'], 3],
  ['vauva', ['nuorena-vanhemmaksi'], 1],
  ['mäyrä', ['salapoliisi-mayra'], 1],
  ['syskonen', ['sisarusten-iltapaiva', 'sijaissisarukset'], 4],
  ['eftervården', ['jalkihuollon-matkaan', 'jalkihuollon-asiakasraati'], 2],
  ['grandparents', ['mummit-vaarit-ja-muut-laheiset', 'laheisten-linja'], 2],
  ['foster parents', ['sijaisvanhempien-aamukahvi', 'sijaisperheiden-etailta'], 6],
  ['på svenska', ['foraldrakaffe-pa-svenska'], 1],
];

/** Words that no example group is about: nothing is better than something wrong. */
export const foundNowhere = ['päihteet', 'puoliso', 'jalkapallo', 'xyzzy'];
