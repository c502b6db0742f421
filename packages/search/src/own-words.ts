/**
 * People's own words, and what groups are called instead; folded. Left of the colon: beginnings of a word that somebody
 * types. Right: what is looked for besides, anywhere in a word.
 */
const table = `
jalkkar jalkari:jalkihuol
jalkihuol:aftercare,after care,eftervard
eftervard:jalkihuol
aftercare:after care,jalkihuol
sossu sosso sosiaalitant:sosiaalityo,lastensuojelu
soss soctant:socialarbet
protection:welfare
lastensuojelu lasu:lastensuojelu
mummo mummi mummu vaari ukki pappa isoait isoisa isovan:isovanhem,laheis,laheinen
mormo farmo morf farf:anhorig,narstaende
grand granny nan:grandparent,close person,close people
sukulai kummi:laheis,laheinen
huostaan huostassa:sijoit,sijaishuol,kodin ulkopuol
sijoit:huostaan,sijaishuol,sijaisperhe
omhandert placer:placera,vard utom hemmet
tukiperhe tukihenk:tukiperhe,tukihenkil,vertaistuk
stodperson stodfamilj:stodperson,stodfamilj,kamratstod
sijaisvanh sijaisait sijaisisa sijaisper perhehoi:sijaisvanh,sijaisperhe,perhehoi
fosterfor fosterhem familjehem:familjehem,fosterfor,familjevard
lastenkoti lastenkod laitos laitoks nuorisoko perheko:laitos,laitoks,lastenko,nuorisoko,perheko
avohuol avopuol:avohuol,avopalvel
lapsi lapsen laps:laste,lasta,laps
muksu skidi mukula kakara:laste,lasta,laps
kid:child
children:child
nuori nuore nuort teini:nuor
teen:young,youth
ungdom unga:ung
mutsi aiska aiti aidi aitei:aidi,aitiy,vanhem
faija iska isa isi:vanhem
mamma pappa mor far:foralder,foraldr
foralder foraldr:foralder,foraldr
mum mom dad mother father:parent
veli velje sisko siska:sisaru
bror syster:syskon
brother sister:sibling
tuki tue:tuki,tuke,tuen
vertainen vertaist:vertaisryhm,vertaistu
jutel puhu juttu:keskustel,kohtaam
raha maksu ilmai:maksu,ilmai
etana etaryh netis verko:etana,verko,verkko,etaryh
online remote:online,remote,virtual
ehosta kokemusas:kokemusasiantunt
raati:asiakasraa,raadi,panel
`;

const lines = /* @__PURE__ */ table
  .trim()
  .split('\n')
  .map(line => line.split(':').map((side, right) => side.split(right ? ',' : ' ')));

/** What else to look for when somebody types this folded word. */
export const otherWordsFor = (word: string): string[] =>
  lines.flatMap(([typed = [], meant = []]) =>
    typed.some(beginning => word.startsWith(beginning)) ? meant : [],
  );
