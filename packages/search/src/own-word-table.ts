import type { OwnWordTable } from './own-words.ts';

/**
 * People's own words: what somebody types, and what it stands for. Left: words in their basic form, inflected and
 * compound ones are recognised from them; a word written apart (after care) stands here as one. Right: codes of facets
 * (`audience:parent`, ages as `age:7-12`), so that a group is found by whom it is for, in whatever language and words
 * it tells of itself; or other words, looked for in the texts. After a `+` stands what only brings a group further up.
 *
 * docs/search.md tells how to add one. Each line says why it is here.
 */
export const ownWordTable: OwnWordTable = [
  // Words that say nothing of what is sought, where a query has others: spoken Finnish, and what sentences are made of.
  [
    'mä mää mua mut mulla mulle mullon muhun minusta minut minuun sä sua sut sulle meitä meistä heille heitä hänen hänelle hänet',
    '',
  ],
  [
    'tätä tämä tämän tässä täällä tänne tuo tuota tuolla siellä sieltä sinne siinä siitä siihen sitä noi noita ne niitä niille nää näitä',
    '',
  ],
  [
    'haluun haluu haluisin haluisi haluaisi haluamme tahdon tarviin tarttee tarvis etsimme etsii löydän löytää löytyy saisin saisiko saada saanko saavat pääsen pääsee pääseekö voisin voisiko voimme voivat pitäisi pitää täytyy',
    '',
  ],
  [
    'nyt nyttä sitten sit vielä enää aina joskus vain vaan ihan tosi todella hyvin vähän paljon edes vaikka koska kuin kuten siis jotain jotakin jotenkin joku jonkun jollekin jollekki jollain kukaan ketään kenelle mitään muu muut muuta muihin muille kaikki kaikille',
    '',
  ],
  [
    'mikä millainen minkä minne milloin miksi miks mis kenen kuka keille mitkä kuinka oisko ookko ootko oltiin ollaan olisi olisin ollut olin oli olleet onks ovat eikä enkä eikö emme',
    '',
  ],
  [
    'asun asuu asutaan asuva haluta tehdä tehty teen tehdään tapahtunut tulla tulen tulisi käydä käyn mennä menen meillä omaa omasta omille omalle itse nähdä näkee vituttaa ketuttaa ku säkin mäkin samassa sama asia asiat asioita juttu juttuja loppu loppuu kiva hyvä kasvava kasvanut',
    '',
  ],
  [
    'kan får ska skulle måste behöver finns någon nån något nåt några dig du mej mig mina sin sina han hon dom dem inte är var där här när eller också bara mycket man så från vid hos efter kommer bo bor',
    '',
  ],
  [
    'do does did can could want need would have has had been being am you your there this that it they them their some any at by about not',
    '',
  ],
  // For whom. Finnish, Swedish and English names of the audiences, and what people call themselves and one another.
  ['lapsi lapset lasten barn child children kid', 'audience:child'],
  // Spoken Finnish for children.
  ['muksu kakara skidi mukula tenava pikkulapsi penska', 'audience:child'],
  ['nuori nuoret nuoriso ung unga ungdom young youth youngster', 'audience:youth'],
  ['teini teinit teini-ikäinen tonåring teen teenager adolescent', 'audience:youth + age:13-17'],
  [
    'vanhempi vanhemmat vanhemmuus huoltaja förälder föräldrar vårdnadshavare parent guardian',
    'audience:parent',
  ],
  ['äiti isä tytär dotter daughter mother father mum mom dad mamma moder fader', 'audience:parent'],
  // Spoken Finnish for mother and father; one word each, because -i and -ä change into each other.
  [
    'äiskä äippä mutsi iskä isi isien isille iseille faija yksinhuoltaja ensamstående uusioperhe',
    'audience:parent',
  ],
  // Grandfather in Finnish, father in Swedish.
  ['pappa', 'audience:close-person audience:parent'],
  // A parent with whom the child does not live.
  ['etävanhempi etä-äiti etä-isä umgängesförälder', 'audience:parent + careContext:out-of-home-care'],
  ['ero avioero eronnut skilsmässa divorce', 'parisuhde + audience:parent'],
  ['teiniäiti teini-isä', 'audience:parent + audience:youth vauva'],
  [
    'sijaisvanhempi sijaisvanhemmat sijaisäiti sijaisisä perhehoitaja kasvattivanhempi kasvattiäiti',
    'audience:foster-parent',
  ],
  [
    'fosterförälder fosterföräldrar fostermamma fosterpappa familjevårdare foster fosterparent fostercarer fostermother fosterfather sijaisperheenäiti sijaisperheenisä',
    'audience:foster-parent',
  ],
  [
    'sijaisperhe sijaiskoti fosterfamilj familjehem fosterhem fosterfamily fosterhome',
    'audience:foster-parent careContext:family-care careContext:out-of-home-care sijaisperhe sijaisvanhempi',
  ],
  [
    'sisarus sisarukset sisar sisko veli veljekset syskon syster bror sibling brother sister',
    'audience:sibling',
  ],
  // Spoken Finnish and Swedish for brother and sister.
  [
    'broidi systeri siska brorsa syrra pikkuveli isoveli pikkusisko isosisko lillebror storebror',
    'audience:sibling',
  ],
  // The word for the children of a foster family is little known; people say the parts.
  [
    'sijaissisarus sijaissisko sijaisveli kasvattisisarus fostersyskon fostersyster fosterbror fostersibling',
    'audience:foster-sibling',
  ],
  [
    'läheinen läheiset läheisverkosto perheystävä närstående anhörig relative closeperson',
    'audience:close-person',
  ],
  // Grandparents: half of Finland says mummo, the other half mummi, mummu or mumma.
  [
    'mummo mummi mummu mumma mummeli vaari ukki isoäiti isoisä isovanhempi isovanhemmat mormor farmor morfar farfar',
    'audience:close-person',
  ],
  // Finland's Swedish for grandparents in everyday speech.
  ['mommo famo fammo mofa fafa morföräldrar farföräldrar', 'audience:close-person'],
  ['grandparent grandmother grandfather grandma grandpa granny nana', 'audience:close-person'],
  // A grandparent thinks of the grandchild, not of being a close person.
  [
    'lapsenlapsi lapsenlapset lastenlapsi lastenlapset barnbarn grandchild grandchildren',
    'audience:close-person',
  ],
  ['kummi kummitäti kummisetä gudmor gudfar fadder godparent godmother godfather', 'audience:close-person'],
  [
    'täti setä eno serkku sukulainen suku moster faster farbror morbror kusin släkting',
    'audience:close-person',
  ],
  ['aunt uncle cousin kin kinship', 'audience:close-person'],
  // Placed with a relative or friend (sukulais- and läheissijoitus, Child Welfare Act): both close and foster carer.
  [
    'sukulaissijoitus läheissijoitus sukulaissijaisvanhempi sukulaissijaisperhe släktplacering',
    'audience:close-person audience:foster-parent careContext:family-care',
  ],
  [
    'ammattilainen työntekijä henkilökunta henkilöstö sosionomi anställd yrkesperson personal professional worker staff',
    'audience:professional',
  ],
  [
    'sosiaalityöntekijä sosiaaliohjaaja socialarbetare socialhandledare socialworker',
    'audience:professional työntekijä',
  ],
  ['esihenkilö esimies johtaja pomo chef ledning manager management', 'audience:management'],
  ['opiskelija harjoittelija sosionomiopiskelija studerande student trainee', 'audience:student'],
  [
    'päättäjä poliitikko valtuutettu luottamushenkilö beslutsfattare politiker politician decisionmaker',
    'audience:decision-maker',
  ],

  // How old. School and day care stand for ages in Finland.
  ['taapero småbarn toddler', 'age:1-3'],
  ['leikki-ikäinen alle-kouluikäinen päiväkoti päiväkotilainen tarha dagis daycare', 'age:3-6'],
  ['eskari esikoulu esikoululainen förskola preschool', 'age:6'],
  [
    'koululainen alakoulu alakoululainen ala-aste ekaluokkalainen tokaluokkalainen kolmasluokkalainen lågstadiet',
    'age:7-12',
  ],
  ['yläkoulu yläkoululainen yläaste yläasteikäinen högstadiet', 'age:13-15'],
  ['lukio lukiolainen amis ammattikoulu gymnasiet', 'age:16-18'],
  ['täysi-ikäinen myndig adult', 'age:18'],
  // Ages written as words, up to those that grow beyond a word.
  ['kolmivuotias kolmevuotias treåring', 'age:3'],
  ['nelivuotias neljävuotias fyraåring', 'age:4'],
  ['viisivuotias femåring', 'age:5'],
  ['kuusivuotias sexåring', 'age:6'],
  ['seitsemänvuotias seittemänvuotias sjuåring', 'age:7'],
  ['kahdeksanvuotias åttaåring', 'age:8'],
  ['yhdeksänvuotias nioåring', 'age:9'],
  ['kymmenvuotias kymmenenvuotias tioåring', 'age:10'],
  ['yksitoistavuotias ykstoistavuotias', 'age:11'],
  ['kaksitoistavuotias kakstoistavuotias', 'age:12'],
  ['kolmetoistavuotias', 'age:13'],
  ['neljätoistavuotias', 'age:14'],
  ['viisitoistavuotias viistoistavuotias', 'age:15'],
  ['kuusitoistavuotias kuustoistavuotias', 'age:16'],
  ['seitsemäntoistavuotias seittemäntoistavuotias', 'age:17'],
  ['kahdeksantoistavuotias', 'age:18'],

  // Towns by the names that people there use.
  ['tre manse', 'municipality:837'],
  ['hml', 'municipality:109'],
  ['jkl', 'municipality:179'],
  ['hki stadi', 'municipality:091'],
  ['tku', 'municipality:853'],
  ['lpr', 'municipality:405'],

  // In which care. The Act's words, and what people say instead.
  ['avohuolto avopuoli avopalvelu tukitoimi perhetyö öppenvård opencare', 'careContext:open-care'],
  // Somebody who says client (asiakas) at home with their family is a client of open care.
  ['asiakkuus asiakkaana', 'asiakas + careContext:open-care'],
  [
    'sijaishuolto sijoitus sijotus sijoitetaan placering placerat placement',
    'careContext:out-of-home-care careContext:family-care careContext:institution sijoitettu',
  ],
  // Who says placed, also as it is spoken, is mostly the one who is; a parent adds the child.
  [
    'sijoitettu sijoitettuna sijotettu placerad',
    'careContext:out-of-home-care careContext:family-care careContext:institution sijoitettu + audience:youth audience:child',
  ],
  // Taken into care: it is mostly a parent who asks with this word; youths say placed (sijoitettu).
  [
    'huostaanotto huostaanottaa huosta omhändertagande omhändertaget custody',
    'careContext:out-of-home-care sijoitettu + audience:parent',
  ],
  [
    'huostaanotettu omhändertagen',
    'careContext:out-of-home-care careContext:institution sijoitettu + audience:youth audience:child',
  ],
  // Parents mostly say that the child was taken, not that it was placed.
  [
    'menettää menetin menetys förlora förlorade viedä vietiin viety veivät otettiin otettu taken togs tagits',
    'careContext:out-of-home-care sijoitettu + audience:parent',
  ],
  // Who says my child is a parent; groups for children are for others.
  [
    'munlapsi munlapset minunlapseni omalapsi omaalasta omatlapset mittbarn minabarn mychild mychildren',
    'audience:parent',
  ],
  // Out-of-home care is family care or an institution, so who seeks one of the two may find a group for both.
  [
    'perhehoito perhehoidossa familjevård familycare',
    'careContext:family-care careContext:out-of-home-care perhehoito sijaisperhe + careContext:family-care',
  ],
  [
    'laitos laitoshoito lastensuojelulaitos lastenkoti nuorisokoti koulukoti perhekoti barnhem ungdomshem anstalt',
    'careContext:institution careContext:out-of-home-care laitos lastenkoti nuorisokoti + careContext:institution',
  ],
  [
    'childrenshome youthhome institution residential',
    'careContext:institution careContext:out-of-home-care institution + careContext:institution',
  ],
  ['jälkihuolto eftervård aftercare leaver leaving', 'careContext:after-care'],
  // Youths' own word for after-care, which is also a dessert.
  ['jälkkäri jälkkä jälkkis', 'jälkkäri careContext:after-care'],
  // What after-care is about: becoming independent in a home of one's own.
  [
    'itsenäistyminen itsenäistyä itsenäistyvä itsenäistynyt självständig independent',
    'careContext:after-care',
  ],
  ['asunto kämppä vuokra lägenhet apartment', 'asunto koti + careContext:after-care'],
  [
    'entinen aiemmin ollutsijoitettuna ollutsijoitettu olinsijoitettuna ollutlastenkodissa ollutsijaishuollossa tidigare former formerly',
    'careContext:formerly',
  ],
  // A support family is a help of open care; what comes nearest among groups is support from peers.
  [
    'tukiperhe tukihenkilö stödfamilj stödperson',
    'tukiperhe tukihenkilö stödperson careContext:open-care + vertaistuki audience:parent audience:foster-parent',
  ],

  // What kind of group.
  [
    'kehittäjä kehittäjäryhmä kehittää kehittäminen utvecklargrupp utvecklare developer',
    'kind:developer-group',
  ],
  [
    'vaikuttaa vaikuttaminen muuttaaasioita osallistua osallisuus påverka delaktighet influence',
    'kind:digital-panel kind:developer-group kind:client-panel kind:youth-forum',
  ],
  // A tool of many groups' work, and what somebody wants to become.
  ['kokemusasiantuntija erfarenhetsexpert', 'kokemusasiantuntija kind:developer-group'],
  ['raati panel råd', 'kind:client-panel kind:digital-panel'],
  ['palauteryhmä kehittämisryhmä utvecklingsgrupp', 'kind:feedback-group'],
  ['kohtaamispaikka kohtaamo mötesplats meetingplace', 'kind:meeting-place'],
  // Where youths spend time; a living room (olohuone) is what such places call themselves.
  ['hengailu hengata chillata nuokkari nuorisotila hänga hangout', 'kind:meeting-place olohuone vardagsrum'],
  ['info infoilta tietoilta luento infokväll information', 'kind:info-event'],
  ['koulutus kurssi kouluttautua perehdytys utbildning kurs training course', 'kind:training'],
  [
    'harrastus harrastaa puuha tekeminen tekemistä leiri kerho hobby aktivitet läger activity camp',
    'kind:activity kerho',
  ],
  ['vertaistuki vertaisryhmä vertainen kamratstöd peer', 'kind:peer-group kind:parent-group'],
  ['foorumi forum', 'kind:youth-forum'],
  ['keskustelu diskussion discussion', 'kind:discussion-cafe'],

  // How one takes part.
  [
    'etä etänä etäryhmä verkko verkossa netti nettiryhmä teams zoom online remote distans nätet',
    'attendance:remote attendance:either etäryhmä',
  ],
  ['chat chatti chattailla discord', 'chat'],
  ['avoin ilmanilmoittautumista walkin dropin', 'avoin access:walk-in'],
  ['ilmoittautua ilmoittautuminen ilmottautua anmälan signup', 'access:sign-up'],
  ['apu auttaa neuvo neuvonta hjälp help', 'apu apua kind:meeting-place + kind:parent-group kind:peer-group'],
  [
    'lastenhoito lapsenvahti lapsetmukaan lapsenmukaan lapsimukaan barnvakt barnpassning childcare',
    'tervetulleita leikkiä + audience:parent',
  ],
  ['matkakulut matkakorvaus matkakustannukset reseersättning resekostnad', 'matkasi korvataan'],

  // In which language. People name the language, its speakers or the country.
  [
    'ruotsi ruotsinkielinen svenska svenskspråkig svensktalande swedish',
    'groupLanguage:sv + ruotsinkielinen',
  ],
  ['englanti englanninkielinen engelska english', 'groupLanguage:en'],
  ['arabia arabiankielinen arabiska arabisktalande arabic', 'groupLanguage:ar'],
  ['ukraina ukrainalainen ukrainankielinen ukrainska ukrainsktalande ukrainian', 'groupLanguage:uk'],
  ['venäjä venäläinen venäjänkielinen ryska rysktalande ryskspråkig russian', 'groupLanguage:ru'],
  ['somali somalinkielinen somaliska', 'groupLanguage:so'],
  ['saame saamenkielinen samiska sami', 'groupLanguage:se groupLanguage:smn groupLanguage:sms'],
  ['viittomakieli viittomakielinen teckenspråk', 'groupLanguage:fse groupLanguage:fse-FI'],
  [
    'maahanmuuttaja pakolainen monikulttuurinen invandrare immigrant refugee',
    'kielikahvila groupLanguage:ar groupLanguage:uk groupLanguage:ru groupLanguage:so',
  ],

  // Words for the authority. Sossu is both the worker and the office.
  [
    'sossu sossut sosse sosku sosiaalitantta soc soctant',
    'sosiaalityöntekijä lastensuojelu työntekijä socialarbetare + kind:info-event audience:parent',
  ],
  ['lasu protection cps', 'lastensuojelu welfare'],
  // What begins with a notification or an assessment: the first thing to know is what child welfare is.
  [
    'lasuilmoitus lastensuojeluilmoitus palvelutarpeen-arviointi alku barnskyddsanmälan',
    'lastensuojelu alussa alusta kind:info-event + kind:meeting-place',
  ],
  ['palaveri neuvottelu kokous möte meeting', 'palaveri'],
  ['kirjaus kirjaaminen kirjaukset dokumentti', 'kirjataan kirjaamisesta'],

  // What one wants to do or talk about: words of everyday speech, and those that groups use of it.
  [
    'ruoka kokki kokata kokkaus kokkailu ruoanlaitto ruuanlaitto leipoa leipominen matlagning cooking cook',
    'kokkikerho ruokaa laittavat mat',
  ],
  ['raskaus raskaana odottaa vauva beibi gravid bebis baby pregnant', 'vauva'],
  [
    'stressi uupumus uupunut väsymys väsynyt jaksaminen jaksaa kuormitus kuormittaa burnout trött orka orkar utmattad hermot',
    'kuormittaa kuormitus stressi jaksamisesta',
  ],
  ['kaveri frendi kamu ystävä kompis vän friend', 'kaveri ystävät'],
  ['yksinäinen yksinäisyys yksin ensam ensamhet lonely loneliness alone', 'yksinolo yksin'],
  // Feelings that bring people here, though no group is called by them.
  [
    'ahdistus ahdistaa ahistus ahistaa ahdistunut masennus masentaa masentunut itkettää itku surullinen pelko pelottaa paniikki mielenterveys ångest rädd deprimerad ledsen anxiety anxious scared depressed sad',
    'kuormittaa jaksamisesta tunteet huolista + kind:peer-group kind:parent-group kind:meeting-place',
  ],
  ['häpeä hävettää syyllisyys skam skäms skuld shame ashamed guilt', 'häpeälle vika + audience:parent'],
  [
    'jutella puhua prata talk',
    'jutella puhumme talar + kind:peer-group kind:parent-group kind:meeting-place kind:discussion-cafe',
  ],
  ['kuuntele kuunnella kuulla lyssna listen', 'kuulluksi kuullaan oikeuksista'],
  ['oppia oppii lära learn', 'opit oppii'],
  ['raha rahat lasku velka pengar money', 'raha rahasta rahalla + careContext:after-care'],
  // What comes after a placement has ended.
  [
    'sijoitusloppuu sijoituspäättyy sijoituksenjälkeen placeringenslutar täysi-ikäistyminen',
    'jälkihuollosta careContext:after-care',
  ],
  ['kaksi kaks två', 'kahden två'],
  ['puhelin kännykkä luuri kännyllä mobil phone', 'puhelimella'],
  ['pelata pelaaminen peli gaming', 'pelaamme + audience:child audience:youth'],
  ['askarrella askartelu pyssel crafts', 'askartelemme'],
  ['taide maalaaminen piirtäminen konst rita art drawing', 'piirtää piirtävät piirrämme'],
  ['musiikki laulaminen laulu musik sång music singing', 'lauluja'],
  ['liikunta urheilu sport idrott motion', 'liikumme ulkona retki'],
  ['vaellus patikointi ulkoilu luonto vandring hiking', 'retki'],
  ['viikonloppu helg weekend', 'viikonloppu lauantai sunnuntai'],
  ['ilmainen maksuton hinta gratis', 'maksa maksuton ilmainen'],
  ['esteetön pyörätuoli rollaattori hissi rullstol wheelchair', 'portaita esteetön'],
  ['nimetön anonyymi nimettömänä anonym anonymous', 'nimettömänä nimimerkki'],
  // Neuropsychiatric traits, by the names that parents use.
  ['nepsy adhd autismi neurokirjo erityislapsi', 'nepsy neuropsykiatrinen adhd autismi'],
];
