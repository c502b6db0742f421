const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say nothing about what is looked for, folded. They are looked for only where a query has no others. */
export const stopWords = wordSet(`
ja tai on ei en et oon oot olen olet ole olla se ne han he etta joka jotka jonka joiden jossa kun jos niin myos
mina ma mun minun minulle mulle mulla minua sina sa sun sinun me meidan meille meilla te he heidan
voi voiko voin saa saako saan haluan haluaisin haluaa tarvitsen tarvitaan etsin loytyyko onko kanssa mukaan muiden muita
oleva olevat olevan oleville olevien asuva asuvat asuville
mita mika miten missa mihin kuka kuinka mista muutakin sama oma oman omat omaan omalla omassa
tapahtuu antaa tekee tulee tuli menee uusi jalkeen
och i pa for med som ar jag vi en ett till av om att min mitt mina vill var hur vad de det den finns
the a an of for to in on my i is are and with who where what how me we us from into was
`);

/** Words that bring a group further up, but need not be in it: each group is one, and an age is found by its number. */
export const optionalWords = wordSet(`
ryhma ryhman ryhmaa ryhmaan ryhmassa ryhmat ryhmia ryhmien grupp gruppen grupper group groups toiminta toimintaa
tukea apua hjalp help klubb club vuotias vuotiaat vuotiaan vuotiaalle vuotiaille vuotta v ikainen ikaiset ikaiselle
ar arig aring years year old yo tayttanyt taytan ilta kvall evening
`);

/** What makes a number before it an age. */
export const afterAge = /^(?:v|vuotia|vuotta|ika|ar(?:ing|ig)?$|year|yo$)/;
