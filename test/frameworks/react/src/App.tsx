import '@kuulluksi/elements/feedback-form/define';
import '@kuulluksi/elements/group-finder/define';
import { useState } from 'react';
import { Kuulluksi as Embedded } from './Embedded.tsx';
import { Kuulluksi as EmbeddedSearch } from './EmbeddedSearch.tsx';
import { hearing } from './hearing.ts';

const api = 'https://kuulluksi.example';

export function App() {
  const [organisation, setOrganisation] = useState('esimerkki-pirkanmaa');
  const [shown, setShown] = useState(true);
  const [opened, setOpened] = useState('');
  const [sent, setSent] = useState(false);
  return (
    <main>
      <h1>Osallisuus</h1>
      <button type="button" onClick={() => setOrganisation('esimerkki-vantaa-kerava')}>
        Toinen alue
      </button>
      <button type="button" onClick={() => setShown(!shown)}>
        Näytä tai piilota
      </button>
      <p id="opened">{opened}</p>
      <p id="sent">{sent ? 'Lähetetty' : ''}</p>
      {shown && (
        <kuulluksi-group-finder
          api={api}
          organisation={organisation}
          age-level="youth"
          ref={hearing('kuulluksi-select', event => setOpened(event.detail.group))}
        >
          <p>Ryhmät: kysy meiltä.</p>
        </kuulluksi-group-finder>
      )}
      {shown && (
        <kuulluksi-feedback-form
          api={api}
          organisation={organisation}
          ref={hearing('kuulluksi-sent', () => setSent(true))}
        >
          <p>Palaute: soita meille.</p>
        </kuulluksi-feedback-form>
      )}
      <section id="embedded">
        <Embedded />
      </section>
      <section id="embedded-search">
        <EmbeddedSearch />
      </section>
    </main>
  );
}
