import type { Words } from './site.ts';

const words = (fi: string, sv: string, en: string, simple: string): Words => ({
  fi,
  sv,
  en,
  'fi-simple': simple,
});

/** The demo sites' own words. What the elements say stands in their locales. */
export const texts = {
  demo: words(
    'Esittelysivusto. Organisaatiot ja sisällöt ovat keksittyjä esimerkkejä.',
    'Demonstrationswebbplats. Organisationerna och innehållet är påhittade exempel.',
    'Demonstration site. The organisations and the content are invented examples.',
    'Tämä on esimerkki. Organisaatiot ja asiat eivät ole oikeita.',
  ),
  language: words('Kieli', 'Språk', 'Language', 'Kieli'),
  navigation: words('Sivut', 'Sidor', 'Pages', 'Sivut'),
  toContent: words('Siirry sisältöön', 'Gå till innehållet', 'Skip to content', 'Siirry sisältöön'),
  front: words('Etusivu', 'Framsidan', 'Home', 'Etusivu'),
  groups: words('Ryhmät', 'Grupper', 'Groups', 'Ryhmät'),
  ways: words('Osallistu', 'Delta', 'Take part', 'Osallistu'),
  waysLead: words(
    'Kuka olet? Näytämme tavat, jotka sopivat sinulle.',
    'Vem är du? Vi visar de sätt som passar dig.',
    'Who are you? We show the ways that suit you.',
    'Kerro, kuka olet. Näytämme, mitä voit tehdä.',
  ),
  waysForChildren: words('Sama lapsille', 'Samma för barn', 'The same for children', 'Sama lapsille'),
  groupsLead: words(
    'Etsi ryhmä, jossa on muita samassa tilanteessa.',
    'Hitta en grupp där andra är i samma situation.',
    'Find a group of people who are in the same situation.',
    'Etsi ryhmä. Ryhmässä on muita samassa tilanteessa.',
  ),
  feedback: words('Anna palautetta', 'Ge respons', 'Give feedback', 'Anna palautetta'),
  feedbackLead: words(
    'Kerro, mikä toimii ja mikä ei. Et tarvitse nimeä etkä tunnuksia.',
    'Berätta vad som fungerar och vad som inte fungerar. Du behöver inget namn och inget konto.',
    'Tell us what works and what does not. You need no name and no account.',
    'Kerro, mikä on hyvin. Kerro myös, mikä on huonosti. Et tarvitse nimeä.',
  ),
  weAsk: words('Me kysymme', 'Vi frågar', 'We ask', 'Me kysymme'),
  weAskLead: words(
    'Vastaa kysymykseen, joka on nyt auki kaikille.',
    'Svara på frågan som nu är öppen för alla.',
    'Answer the question that is open to everybody now.',
    'Kysymme sinulta yhden asian. Vastaa, jos haluat.',
  ),
  otherForms: words(
    'Lomake on myös:',
    'Formuläret finns också för:',
    'There is a form of its own for:',
    'Lomake on myös:',
  ),
  child: words('lapselle', 'barn', 'children', 'lapselle'),
  youth: words('nuorelle', 'unga', 'young people', 'nuorelle'),
  professional: words('ammattilaiselle', 'yrkespersoner', 'professionals', 'työntekijälle'),
  conversation: words('Lue vastaus', 'Läs svaret', 'Read the answer', 'Lue vastaus'),
  conversationLead: words(
    'Avaa keskustelu koodilla, jonka sait lähettäessäsi.',
    'Öppna konversationen med koden som du fick när du skickade.',
    'Open the conversation with the code that you got when you sent.',
    'Sinulla on koodi. Kirjoita koodi tähän. Näet vastauksen.',
  ),
  board: words(
    'Te sanoitte – me teimme',
    'Ni sade – vi gjorde',
    'You said – we did',
    'Te sanoitte – me teimme',
  ),
  boardLead: words(
    'Katso, mitä palautteesta seurasi.',
    'Se vad responsen ledde till.',
    'See what came of the feedback.',
    'Katso, mitä me teimme palautteen jälkeen.',
  ),
  information: words('Tietoa', 'Information', 'Information', 'Tietoa'),
  panels: words(
    'Asiakasraadin kokoukset',
    'Klientrådets möten',
    'Meetings of the client panel',
    'Asiakasraadin kokoukset',
  ),
  countyName: words(
    'Esimerkki-Pirkanmaan hyvinvointialue',
    'Exempel-Birkalands välfärdsområde',
    'Example Pirkanmaa wellbeing services county',
    'Esimerkki-Pirkanmaan hyvinvointialue',
  ),
  countyTitle: words(
    'Lastensuojelussa sinua kuullaan',
    'I barnskyddet blir du hörd',
    'In child welfare, you are heard',
    'Lastensuojelu kuuntelee sinua',
  ),
  countyLead: words(
    'Lapsilla, nuorilla, vanhemmilla ja läheisillä on oikeus tulla kuulluksi. Täältä löydät tavat osallistua.',
    'Barn, unga, föräldrar och närstående har rätt att bli hörda. Här hittar du sätten att delta.',
    'Children, young people, parents and close persons have the right to be heard. Here are the ways to take part.',
    'Sinulla on oikeus kertoa mielipiteesi. Täältä löydät tavat osallistua.',
  ),
  ngoName: words('Kuulolla ry', 'Kuulolla rf', 'Kuulolla', 'Kuulolla ry'),
  ngoTitle: words('Et ole yksin.', 'Du är inte ensam.', 'You are not alone.', 'Et ole yksin.'),
  ngoLead: words(
    'Vertaisryhmiä ja tapoja vaikuttaa niille, joita lastensuojelu on koskettanut.',
    'Kamratstödsgrupper och sätt att påverka för dem som barnskyddet har berört.',
    'Peer groups and ways to make a difference, for everyone whose life child welfare has touched.',
    'Löydä ryhmä. Löydä myös tapa vaikuttaa. Nämä ryhmät ovat lastensuojelun asiakkaille ja läheisille.',
  ),
  noScript: words(
    'Jos tässä ei näy mitään muuta, voit ottaa yhteyttä sähköpostilla:',
    'Om inget annat syns här kan du kontakta oss per e-post:',
    'If nothing else shows here, you can reach us by e-mail:',
    'Näkyykö tässä vain tämä teksti? Lähetä silloin sähköpostia:',
  ),
  urgent: words(
    'Kiireellinen hätä: soita 112.',
    'Brådskande nöd: ring 112.',
    'In an emergency, call 112.',
    'Jos sinulla on hätä, soita 112.',
  ),
};
