import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemBeginning } from '@kuulluksi/search/sure';
import { matchesFromStart, vocabularyOf } from '@kuulluksi/search/vocabulary';
import { fold } from '@kuulluksi/search/fold';

/** Words in a row are forms of one word; the first is the one in a dictionary. */
const finnish = `
vanhempi vanhemman vanhempaa vanhempana vanhempaan vanhemmassa vanhemmalle vanhemmat vanhempien vanhempia vanhemmille vanhempani vanhempansa vanhemmatkin
äiti äidin äitiä äidille äidit äitien äitejä äideille äitini
nuori nuoren nuorta nuorena nuorelle nuoret nuorten nuoria nuorille nuorilla nuoreksi
lapsi lapsen lasta lapsena lapselle lapset lasten lapsia lapsille lapseni lapsensa lapsellani
sisarus sisaruksen sisarusta sisarukselle sisarukset sisarusten sisaruksia sisaruksille sisarukseni
sisko siskon siskoa siskolle siskot siskojen siskoja siskoni siskollani
veli veljen veljeä veljelle veljet veljien veljiä veljeni
mummo mummon mummoa mummolle mummot mummojen mummoille mummoni
ukki ukin ukkia ukille ukit ukkien ukeille
koti kodin kotia kotona kotiin kodissa kodit kotien koteja kotini
perhe perheen perhettä perheessä perheelle perheet perheiden perheitä perheille perheeni
ryhmä ryhmän ryhmää ryhmässä ryhmään ryhmälle ryhmät ryhmien ryhmiä ryhmissä ryhmiin
laitos laitoksen laitosta laitoksessa laitokseen laitokset laitosten laitoksia
asiakas asiakkaan asiakasta asiakkaana asiakkaat asiakkaiden asiakkaita asiakkaille
työntekijä työntekijän työntekijää työntekijälle työntekijät työntekijöiden työntekijöitä työntekijöille
kahvila kahvilan kahvilaa kahvilassa kahvilaan kahvilat kahviloita kahviloissa
tuki tuen tukea tuet tukien tukia
jälkihuolto jälkihuollon jälkihuoltoa jälkihuollossa jälkihuoltoon jälkihuollosta
sijoitus sijoituksen sijoitusta sijoituksessa sijoitukset sijoitusten sijoituksia
sijoitettu sijoitetun sijoitettua sijoitetulle sijoitetut sijoitettujen sijoitettuja sijoitetuille
oikeus oikeuden oikeutta oikeudet oikeuksien oikeuksia oikeuksista
raati raadin raatia raadissa raatiin raadit raateja
kokous kokouksen kokousta kokouksessa kokoukset
ruoka ruoan ruuan ruokaa ruoalla ruoat ruokia
retki retken retkeä retkellä retkelle retket retkiä
ilta illan iltaa illalla iltaan illat iltoja
läheinen läheisen läheistä läheiselle läheiset läheisten läheisiä läheisille läheiseni
avain avaimen avainta avaimet avaimilla avaimia
puhelin puhelimen puhelinta puhelimella
huostaanotto huostaanoton huostaanottoa huostaanotosta huostaanotossa huostaanottoon
kunta kunnan kuntaa kunnassa kunnat kuntien
kieli kielen kieltä kielellä kielet kieliä kielillä
ystävä ystävän ystävää ystävälle ystävät ystävien ystäviä
kummi kummin kummia kummille kummit kummien kummeille
kokemus kokemuksen kokemusta kokemuksesta kokemukset kokemuksia kokemukseni
keskustelu keskustelun keskustelua keskustelussa keskustelut keskusteluja
tapaaminen tapaamisen tapaamista tapaamisessa tapaamiset tapaamisia tapaamisten
hoitaja hoitajan hoitajaa hoitajalle hoitajat hoitajien hoitajia hoitajille
vuotias vuotiaan vuotiasta vuotiaalle vuotiaat vuotiaiden vuotiaita vuotiaille
toiminta toiminnan toimintaa toiminnassa toimintaan
Tampere Tampereen Tampereella Tampereelle Tampereelta
Lahti Lahden Lahdessa Lahteen
Helsinki Helsingin Helsingissä Helsinkiin
Espoo Espoon Espoossa Espooseen
Seinäjoki Seinäjoen Seinäjoella Seinäjoelle
Lappeenranta Lappeenrannan Lappeenrannassa Lappeenrantaan
Rovaniemi Rovaniemen Rovaniemellä
Orivesi Oriveden Orivedellä Orivedelle
Ikaalinen Ikaalisten Ikaalisissa
Turku Turun Turussa Turkuun
Hämeenkyrö Hämeenkyrön Hämeenkyrössä
Kangasala Kangasalan Kangasalla
Forssa Forssan Forssassa Forssaan
Nokia Nokian Nokialla Nokialle
`;
const swedish = `
grupp gruppen grupper grupperna gruppens gruppernas
förälder föräldern föräldrar föräldrarna föräldrarnas förälders
syskon syskonen syskonens syskonet
ungdom ungdomen ungdomar ungdomarna ungdomarnas
barn barnet barnen barnens
vård vården vårdens
hem hemmet hemmen hemmets
kväll kvällen kvällar kvällarna
möte mötet möten mötena
anhörig anhöriga anhörigas
mormor mormors mormödrar
bror brodern bröder bröderna
familj familjen familjer familjerna familjernas
träff träffen träffar träffarna
`;

const forms = `${finnish}${swedish}`
  .trim()
  .split('\n')
  .filter(Boolean)
  .map(line => line.split(' '));

for (const [word = '', ...others] of forms) {
  test(`A text with any form of “${word}” is found by “${word}”, and the other way round.`, () => {
    const unknown = others.flatMap(form =>
      [
        [word, form],
        [form, word],
      ].filter(([typed = '', held = '']) => {
        const found = matchesFromStart(vocabularyOf([fold(held)]), fold(typed)).get(0) ?? 0;
        return found < stemBeginning;
      }),
    );
    assert.deepEqual(unknown, []);
  });
}
