/** HTML to copy into a page, by the element that it is about. `kuulluksi.example` is a county's own Kuulluksi server. */
const script = '<script type="module" src="https://kuulluksi.example/kuulluksi.js"></script>';

const tags = {
  'kuulluksi-group-finder': `<kuulluksi-group-finder organisation="esimerkki-pirkanmaa" age-level="youth">
  <p>Ryhmistä kertoo myös osallisuuskoordinaattori: 03 000 0000.</p>
</kuulluksi-group-finder>`,
  'kuulluksi-pathways': `<kuulluksi-pathways organisation="esimerkki-pirkanmaa" age-level="child">
  <p>Tavoista osallistua kertoo myös osallisuuskoordinaattori: 03 000 0000.</p>
</kuulluksi-pathways>

<!-- A page for parents, with the site's own pages of groups and feedback. -->
<kuulluksi-pathways
  organisation="esimerkki-pirkanmaa"
  audience="parent"
  groups-page="/ryhmat/"
  feedback-page="/palaute/"
></kuulluksi-pathways>`,
  'kuulluksi-feedback-form': `<kuulluksi-feedback-form
  organisation="esimerkki-pirkanmaa"
  age-level="youth"
  exit="https://saa.example/"
>
  <p>Voit myös soittaa osallisuuskoordinaattorille arkisin klo 9–15: 03 000 0000.</p>
</kuulluksi-feedback-form>

<!-- The same form answers what an organisation asks everybody. -->
<kuulluksi-feedback-form
  organisation="esimerkki-pirkanmaa"
  open-question="mita-palaverissa-paatettiin"
></kuulluksi-feedback-form>`,
  'kuulluksi-join': `<kuulluksi-join organisation="esimerkki-pirkanmaa" group="kokkikerho-lusikka">
  <p>Voit myös soittaa osallisuuskoordinaattorille: 03 000 0000.</p>
</kuulluksi-join>

<!-- A wish for a group that is not there; "I want to come along" as an expert by experience. -->
<kuulluksi-join organisation="esimerkki-pirkanmaa" kind="wish"></kuulluksi-join>
<kuulluksi-join organisation="esimerkki-pirkanmaa" kind="come-along" as="expert"></kuulluksi-join>`,
  'kuulluksi-conversation': `<kuulluksi-conversation organisation="esimerkki-pirkanmaa" exit="https://saa.example/">
  <p>Vastauksen voi lukea myös palvelun omalla sivulla.</p>
</kuulluksi-conversation>`,
  'kuulluksi-board': `<kuulluksi-board organisation="esimerkki-pirkanmaa" link-to="page" keep-in-fragment>
  <p>Koosteen vuoden palautteesta saat myös osallisuuskoordinaattorilta.</p>
</kuulluksi-board>

<!-- What was asked of everybody; the figures; one entry alone. -->
<kuulluksi-board organisation="esimerkki-pirkanmaa" view="asked"></kuulluksi-board>
<kuulluksi-board organisation="esimerkki-pirkanmaa" view="figures"></kuulluksi-board>
<kuulluksi-board organisation="esimerkki-pirkanmaa" entry="sisarusten-tapaamiset"></kuulluksi-board>`,
  'kuulluksi-exit': `<kuulluksi-exit to="https://saa.example/"></kuulluksi-exit>`,
  'kuulluksi-settings': `<kuulluksi-settings organisation="esimerkki-pirkanmaa" age-level="youth" heading-level="3">
  <kuulluksi-group-finder></kuulluksi-group-finder>
  <kuulluksi-board></kuulluksi-board>
</kuulluksi-settings>`,
} as const;

export type Tag = keyof typeof tags;

export const toEmbed = (tag: Tag): string => `${script}\n\n${tags[tag]}`;
