import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Database } from '@kuulluksi/server/database/open';
import { limits } from '@kuulluksi/server/security/rate-limits';
import { content } from './content.ts';
import { freshApp, open, openForTest, rowsIn } from './support.ts';

let database: Database;
let app: FastifyInstance;
before(async () => (database = await openForTest()));
after(() => database.close());
beforeEach(async () => {
  await app?.close();
  app = await freshApp(database.handle, content);
});
after(() => app.close());

const get = (url: string) => app.inject({ method: 'GET', url });
const asForm = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  payload: new URLSearchParams(fields).toString(),
});
const post = (fields: Record<string, string>, headers?: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/feedback', ...asForm(fields, headers) });
const fields = {
  organisation: 'esimerkki-maakunta',
  kind: 'idea',
  text: 'Iltapalaa voisi saada myöhemmin.',
  publication: 'ask-first',
  ageLevel: 'youth',
  language: 'fi',
};
const keyOf = (body: string) => /name="key" value="([0-9a-f]{32})"/.exec(body)?.[1] ?? '';
const codeOf = (body: string) =>
  (/class="code"[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? '').replace(/<[^>]*>|\s/g, '');

describe('the feedback form on a page of the server', () => {
  test('holds the element, and a plain form inside it that needs no script', async () => {
    const { statusCode, body, headers } = await get('/feedback?organisation=esimerkki-maakunta&language=sv');
    assert.equal(statusCode, 200);
    assert.match(body, /<kuulluksi-feedback-form[^>]* organisation="esimerkki-maakunta"/);
    assert.match(body, /<form method="post" action="\/feedback\?language=sv"/);
    assert.match(body, /<html lang="sv">/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*trusted-types lit-html/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  test('says of an unknown organisation that it is not here', async () => {
    const { statusCode, body } = await get('/feedback?organisation=ei-ole');
    assert.equal(statusCode, 404);
    assert.match(body, /ei löydy palvelusta/);
  });

  test('tells whom to turn to where nobody takes feedback', async () => {
    const { body } = await get('/feedback?organisation=esimerkki-yhdistys');
    assert.match(body, /ota yhteyttä|ottaa yhteyttä/i);
    assert.match(body, /osallisuus@maakunta\.example/);
  });

  test('says before the first field who reads, what is not done here, and where help is', async () => {
    const { body } = await get('/feedback?organisation=esimerkki-maakunta');
    const before = body.slice(0, body.indexOf('<form'));
    for (const words of [
      'Viestisi lukee:',
      'Pyrimme vastaamaan',
      'viestisi ei mene heille luettavaksi',
      'Emme saa tietää, kuka olet',
      'voi nähdä, että kävit täällä',
      'ei vaikuta asiaasi',
      'meidän täytyy kertoa siitä niille',
      'Tämä ei ole lastensuojeluilmoitus',
      'Emme voi hoitaa täällä omaa asiaasi',
      '112',
    ]) {
      assert.ok(before.includes(words), words);
    }
  });

  for (const [level, heading] of [
    ['adult', 'Millaista asiaa viestisi koskee?'],
    ['youth', 'Mistä on kyse?'],
    ['professional', 'Sinua sitoo vaitiolovelvollisuus myös täällä'],
    ['child', 'Mitä haluat kertoa?'],
  ] as const) {
    test(`speaks in the words of the level, and its check page too: ${level}`, async () => {
      const { body } = await get(`/feedback?organisation=esimerkki-maakunta&age-level=${level}`);
      assert.ok(body.includes(heading));
      const checked = await post({ ...fields, ageLevel: level });
      assert.ok(checked.body.includes(heading));
    });
  }

  describe('with a question that is asked', () => {
    const question = {
      id: 'iltapala',
      organisation: 'esimerkki-maakunta',
      question: { fi: 'Milloin iltapala on hyvä?' },
      background: { fi: 'Muutamme ruoka-aikoja.' },
      ageLevels: ['adult' as const],
      opensOn: '2000-01-01',
      closesOn: '2100-01-01',
    };
    beforeEach(async () => {
      await app.close();
      app = await freshApp(database.handle, {
        ...content,
        openQuestions: [question, { ...question, id: 'vanha', closesOn: '2000-02-01' }],
      });
    });

    test('shows it with its background above the plain form, and once more before sending', async () => {
      const { body } = await get('/feedback?organisation=esimerkki-maakunta&open-question=iltapala');
      const before = body.slice(0, body.indexOf('<form'));
      for (const words of ['Milloin iltapala on hyvä?', 'Muutamme ruoka-aikoja.']) {
        assert.ok(before.includes(words), words);
      }
      assert.match(body, /name="openQuestion" value="iltapala"/);
      const checked = await post({ ...fields, openQuestion: 'iltapala' });
      assert.match(checked.body, /Milloin iltapala on hyvä\?/);
    });

    test('tells of one that has closed, and does not send it', async () => {
      const { body } = await get('/feedback?organisation=esimerkki-maakunta&open-question=vanha');
      assert.match(body, /Vastausaika päättyi/);
      assert.doesNotMatch(body, /name="openQuestion"/);
    });

    describe('and the questions of a set with it', () => {
      const questionSet = {
        id: 'ruoka',
        organisation: 'esimerkki-maakunta',
        version: 2,
        ageLevels: ['adult' as const],
        title: { fi: 'Ruoasta' },
        intro: { fi: 'Kolme kysymystä.' },
        questions: [
          { id: 'maku', kind: 'mood' as const, words: { fi: 'Miltä ruoka maistuu?' }, optional: false },
          {
            id: 'aika',
            kind: 'choice' as const,
            words: { fi: 'Mihin aikaan?' },
            options: [
              { id: 'seitseman', words: { fi: 'Seitsemältä' } },
              { id: 'yhdeksan', words: { fi: 'Yhdeksältä' } },
            ],
            optional: true,
          },
          {
            id: 'lisaa',
            kind: 'choices' as const,
            words: { fi: 'Mitä lisää?' },
            options: [
              { id: 'hedelmia', words: { fi: 'Hedelmiä' } },
              { id: 'leipaa', words: { fi: 'Leipää' } },
            ],
            optional: true,
          },
          { id: 'miksi', kind: 'text' as const, words: { fi: 'Miksi <juuri> nyt?' }, optional: true },
        ],
        usual: false,
      };
      const { text: _, ...others } = fields;
      const answered = {
        ...others,
        ageLevel: 'adult',
        openQuestion: 'iltapala',
        questionSet: 'ruoka',
        questionSetVersion: '2',
        'mood.maku': 'so-so',
        'choice.aika': 'yhdeksan',
        'choices.lisaa.hedelmia': 'yes',
        'choices.lisaa.leipaa': 'yes',
        'words.miksi': 'Yöllä on nälkä.\r\nJoskus.',
        text: '',
      };
      const answers = [
        { question: 'maku', mood: 'so-so' },
        { question: 'aika', choices: ['yhdeksan'] },
        { question: 'lisaa', choices: ['hedelmia', 'leipaa'] },
        { question: 'miksi', text: 'Yöllä on nälkä.\nJoskus.' },
      ];
      const start = (version = 2) =>
        freshApp(database.handle, {
          ...content,
          openQuestions: [{ ...question, questionSet: 'ruoka' }],
          questionSets: [{ ...questionSet, version }],
        });
      beforeEach(async () => {
        await app.close();
        app = await start();
      });
      const stored = () => database.handle.selectFrom('matters').select('id').execute();
      const storedAnswers = () => database.handle.selectFrom('feedback_answers').select('answers').execute();

      test('are fields of the plain form, in the words of the set', async () => {
        const { body } = await get('/feedback?organisation=esimerkki-maakunta&open-question=iltapala');
        const form = body.slice(body.indexOf('<form'), body.indexOf('</form>'));
        for (const words of ['Ruoasta', 'Kolme kysymystä.', 'Miltä ruoka maistuu?', 'Yhdeksältä', 'Leipää']) {
          assert.ok(form.includes(words), words);
        }
        // With JavaScript the element asks them.
        assert.match(form, /<noscript>.*Ruoasta.*<\/noscript>/s);
        assert.match(form, /Miksi &lt;juuri&gt; nyt\?/);
        assert.match(form, /type="radio"\s+name="mood\.maku"\s+value="very-bad"/);
        assert.match(form, /type="checkbox"\s+name="choices\.lisaa\.leipaa"\s+value="yes"/);
        assert.match(form, /name="questionSet" value="ruoka".*name="questionSetVersion" value="2"/s);
      });

      test('come back as they were answered before anything is stored, and are stored as answers', async () => {
        const { body, statusCode } = await post(answered);
        assert.equal(statusCode, 200);
        assert.match(body, /name="mood\.maku"\s+value="so-so"\s+checked/);
        assert.match(body, /name="choice\.aika"\s+value="yhdeksan"\s+checked/);
        assert.match(body, /name="choices\.lisaa\.hedelmia"\s+value="yes"\s+checked/);
        assert.match(body, /Yöllä on nälkä\.\r?\nJoskus\.<\/textarea>/);
        assert.deepEqual(await stored(), []);
        const sent = await post({ ...answered, key: keyOf(body) });
        assert.equal(sent.statusCode, 201);
        const { given } = (await open(app, codeOf(sent.body))).json();
        assert.equal(given.length, answers.length);
        assert.deepEqual(await storedAnswers(), [{ answers }]);
      });

      test('are no more asked once they have other words, and what was answered to the former ones is kept', async () => {
        await app.close();
        app = await start(3);
        const { body } = await post(answered);
        assert.match(body, /name="questionSetVersion" value="2"/);
        assert.match(body, /type="hidden" name="choice\.aika" value="yhdeksan"/);
        assert.equal((await post({ ...answered, key: keyOf(body) })).statusCode, 201);
      });

      const bad: [what: string, changes: Record<string, string>, words: RegExp][] = [
        ['a mood that is none', { 'mood.maku': 'mainio' }, /Jokin kohta ei kelvannut/],
        [
          'an option with a name that cannot be one',
          { 'choice.aika': 'Ei Näin' },
          /Jokin kohta ei kelvannut/,
        ],
        [
          'a set of another organisation',
          { questionSet: 'muu', key: 'b'.repeat(32) },
          /Jokin kohta ei kelvannut/,
        ],
        ['a version that is none', { questionSetVersion: 'x' }, /Jokin kohta ei kelvannut/],
        ['an identity code', { 'words.miksi': 'Hän on 131052-308T' }, /Tekstissä on henkilötunnus/],
        ['too long an answer', { 'words.miksi': 'a'.repeat(2001) }, /enintään 2000 merkkiä, nyt 2001/],
      ];
      for (const [what, changes, words] of bad) {
        test(`with ${what} come back, and nothing is stored or lost`, async () => {
          const given = { ...answered, ...changes };
          const { body, statusCode } = await post(given);
          assert.equal(statusCode, 400);
          assert.match(body, words);
          assert.ok(body.includes(given['words.miksi'].split('\r\n')[0] ?? ''));
          assert.deepEqual(await stored(), []);
        });
      }

      test('with nothing answered and nothing written say that something is missing', async () => {
        const { body } = await post({ ...others, questionSet: 'ruoka', questionSetVersion: '2', text: '' });
        assert.match(body, /Kirjoita, mitä haluat sanoa\./);
      });
    });

    test('shows it on paper too', async () => {
      const { body } = await get('/print/feedback?organisation=esimerkki-maakunta&open-question=iltapala');
      for (const words of ['Milloin iltapala on hyvä?', 'Muutamme ruoka-aikoja.']) {
        assert.ok(body.includes(words), words);
      }
    });
  });

  test('writes nothing of the address into the page as markup', async () => {
    const { body } = await get(`/feedback?unit=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(body, /<script>alert/);
  });
});

describe('a plain form that is sent', () => {
  test('from another page is shown once more and not stored', async () => {
    const { statusCode, body } = await post(fields);
    assert.equal(statusCode, 200);
    assert.match(body, /ei ole vielä lähetetty/);
    assert.match(body, /Iltapalaa voisi saada myöhemmin\./);
    assert.match(keyOf(body), /^[0-9a-f]{32}$/);
    assert.equal(await rowsIn(database.handle, 'matters'), 0);
  });

  test('from the page that shows it is stored, and its code opens the conversation', async () => {
    const key = keyOf((await post(fields)).body);
    const sent = await post({ ...fields, key });
    assert.equal(sent.statusCode, 201);
    const conversation = await open(app, codeOf(sent.body));
    assert.equal(conversation.json().messages[0].text.text, fields.text);
  });

  test('from another site, with a key that the site chose, is shown once more with another key', async () => {
    const key = 'a'.repeat(32);
    for (const text of ['', fields.text]) {
      const { body } = await post({ ...fields, text, key }, { 'sec-fetch-site': 'cross-site' });
      assert.doesNotMatch(body, new RegExp(key));
    }
    assert.equal(await rowsIn(database.handle, 'matters'), 0);
    const { statusCode } = await post({ ...fields, key }, { 'sec-fetch-site': 'same-origin' });
    assert.equal(statusCode, 201);
  });

  test('too often from one address comes back with all that was typed', async () => {
    const few = await freshApp(database.handle, content, { limits: { ...limits, submissions: 1 } });
    await few.inject({ method: 'POST', url: '/feedback', ...asForm(fields) });
    const { statusCode, headers, body } = await few.inject({
      method: 'POST',
      url: '/feedback',
      ...asForm(fields),
    });
    assert.equal(statusCode, 429);
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.match(body, /Palvelussa on nyt ruuhkaa/);
    assert.ok(body.includes(fields.text));
  });

  const unreadable: [what: string, request: object, status: number, words: RegExp][] = [
    ['as anything but a form', { payload: { text: {} } }, 415, /Vi kunde inte läsa/],
    ['far too long', asForm({ ...fields, text: 'å'.repeat(200_000) }), 413, /högst 5000 tecken/],
  ];
  for (const [what, request, status, words] of unreadable) {
    test(`${what} is answered with a page, in the language of the form or else of the browser`, async () => {
      const url = '/feedback?language=sv';
      const sent = { method: 'POST' as const, ...request };
      const { statusCode, headers, body } = await app.inject({ ...sent, url });
      assert.equal(statusCode, status);
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.match(body, words);
      const asBrowser = { 'accept-language': 'en-GB,en;q=0.8' };
      const own = (request as { headers?: object }).headers;
      const other = await app.inject({ ...sent, url: '/feedback', headers: { ...own, ...asBrowser } });
      assert.match(other.body, /Go back with the browser’s button/);
    });
  }

  test('says whether somebody helped, where the person told it', async () => {
    const key = keyOf((await post(fields)).body);
    const { body } = await post({ ...fields, helped: 'yes' });
    assert.match(body, /name="helped"\s+value="yes"\s+checked/);
    const sent = await post({ ...fields, helped: 'yes', key });
    assert.equal(sent.statusCode, 201);
    const { helped } = await database.handle.selectFrom('matters').select('helped').executeTakeFirstOrThrow();
    assert.equal(helped, true);
  });

  test('twice is stored once, with the same code', async () => {
    const key = keyOf((await post(fields)).body);
    const [one, other] = [await post({ ...fields, key }), await post({ ...fields, key })];
    assert.equal(codeOf(one.body), codeOf(other.body));
    assert.equal(await rowsIn(database.handle, 'matters'), 1);
  });

  test('with other words under the same key keeps the first and says so', async () => {
    const key = keyOf((await post(fields)).body);
    await post({ ...fields, key });
    const { body } = await post({ ...fields, text: 'Muuta.\r\nJa "lisää".', key });
    assert.match(body, /Ensimmäinen lähetyksesi oli jo perillä/);
    assert.match(body, /<blockquote dir="auto">Muuta\.\nJa &quot;lisää&quot;\.<\/blockquote>/);
  });

  describe('with newer words that came too late', () => {
    const late = 'Muuta.\nJa "lisää".';
    const valueOf = (body: string, name: string) =>
      (new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '').replaceAll('&quot;', '"');
    const keptBack = async () => {
      const key = keyOf((await post(fields)).body);
      await post({ ...fields, key });
      const { body } = await post({ ...fields, text: late, key });
      const names = ['organisation', 'ageLevel', 'language', 'code', 'text', 'key'];
      return Object.fromEntries(names.map(name => [name, valueOf(body, name)]));
    };
    const add = (kept: Record<string, string>, headers = {}) =>
      app.inject({ method: 'POST', url: '/feedback/words?language=fi', ...asForm(kept, headers) });

    test('adds them to the conversation with one press, once, and shows the code again', async () => {
      const kept = await keptBack();
      for (let times = 0; times < 2; times += 1) {
        const { statusCode, body } = await add(kept);
        assert.equal(statusCode, 201);
        assert.match(body, /Uudemmat sanasi ovat nyt keskustelussa/);
        assert.equal(codeOf(body), kept['code']);
      }
      const conversation = await open(app, kept['code'] ?? '');
      const said = conversation.json().messages.map(({ text }: { text: { text: string } }) => text.text);
      assert.deepEqual(said, [fields.text, late]);
    });

    test('shows the words and the code again where they could not be added', async () => {
      const kept = await keptBack();
      const wrong = { ...kept, code: '0000000000000000' };
      const { statusCode, body } = await add(wrong);
      assert.equal(statusCode, 404);
      assert.match(body, /Ne ovat yhä tässä/);
      assert.equal(valueOf(body, 'text'), late);
    });

    test('shows no page with a code on the word of another site', async () => {
      const { statusCode, body } = await add(await keptBack(), { 'sec-fetch-site': 'cross-site' });
      assert.equal(statusCode, 400);
      assert.doesNotMatch(body, /class="code"/);
    });
  });

  const faults: [what: string, changes: Record<string, string>, words: RegExp][] = [
    ['without words', { text: ' ' }, /Kirjoita, mitä haluat sanoa\./],
    ['without a kind', { kind: '' }, /Valitse yksi vaihtoehto: Mistä on kyse/],
    ['that is too long', { text: 'a'.repeat(5001) }, /enintään 5000 merkkiä, nyt 5001/],
    ['with an identity code', { text: 'Hän on 131052-308T' }, /Tekstissä on henkilötunnus/],
    ['to nobody', { organisation: 'ei-ole' }, /Valitse yksi vaihtoehto: Kenelle haluat kirjoittaa/],
  ];
  for (const [what, changes, words] of faults) {
    test(`${what} comes back with what is wrong and all that was typed`, async () => {
      const given = { ...fields, ...changes };
      const { body } = await post(given);
      assert.match(body, words);
      if (given.text.trim()) assert.ok(body.includes(given.text));
      assert.equal(await rowsIn(database.handle, 'matters'), 0);
    });
  }

  test('shows a script as the words that it is', async () => {
    const { body } = await post({ ...fields, text: '</textarea><script>alert(1)</script>' });
    assert.doesNotMatch(body, /<script>alert/);
    assert.match(body, /&lt;\/textarea&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  });

  test('keeps the lines of a text as the person wrote them', async () => {
    const key = keyOf((await post(fields)).body);
    const sent = await post({ ...fields, text: 'Yksi\r\nKaksi', key });
    const conversation = await open(app, codeOf(sent.body));
    assert.equal(conversation.json().messages[0].text.text, 'Yksi\nKaksi');
  });
});

describe('a form on paper', () => {
  const questionSet = {
    id: 'lapsen-palaute',
    organisation: 'esimerkki-maakunta',
    version: 3,
    ageLevels: ['child' as const],
    title: { fi: 'Mitä sinulle kuuluu?' },
    questions: [
      { id: 'olo', kind: 'mood' as const, words: { fi: 'Millainen olo sinulla on?' }, optional: true },
      {
        id: 'kiva',
        kind: 'choices' as const,
        words: { fi: 'Mikä on kivaa?' },
        options: [
          { id: 'ruoka', words: { fi: 'Ruoka' } },
          { id: 'kaverit', words: { fi: 'Kaverit' } },
        ],
        optional: true,
      },
      { id: 'muuta', kind: 'text' as const, words: { fi: 'Mitä haluat kertoa <lisää>?' }, optional: true },
    ],
    usual: true,
  };

  test("holds every question of the age level's set, with faces, boxes and lines", async () => {
    await app.close();
    app = await freshApp(database.handle, { ...content, questionSets: [questionSet] });
    const { body, statusCode } = await get('/print/feedback?organisation=esimerkki-maakunta&age-level=child');
    assert.equal(statusCode, 200);
    for (const words of ['Millainen olo sinulla on?', 'Tosi huono', 'Kaverit', 'kertoa &lt;lisää&gt;?']) {
      assert.ok(body.includes(words), words);
    }
    assert.ok(body.includes('lapsen-palaute, 3'), 'the version, for whoever enters it');
    assert.doesNotMatch(body, /<script/);
  });

  test('is the plain form where there is no set, with the themes', async () => {
    const { body } = await get('/print/feedback?organisation=esimerkki-maakunta');
    assert.match(body, /Millaista asiaa viestisi koskee\?/);
    assert.match(body, /Mistä asiasta kerrot\?/);
    assert.match(body, /Miten minut kohdattiin/);
  });

  test('says before its first line all that must be known, with every line of help and its hours', async () => {
    const { body } = await get('/print/feedback?organisation=esimerkki-maakunta&age-level=youth');
    const before = body.slice(0, body.indexOf('class="choices"'));
    const screen = (await get('/feedback?organisation=esimerkki-maakunta&age-level=youth')).body;
    const help = (page: string) =>
      (/<section class="box help">.*?<\/section>/s.exec(page)?.[0] ?? '').replace(/\s+/g, ' ');
    assert.ok(help(before).includes('112'));
    assert.equal(help(before), help(screen));
    for (const words of [
      'Sinun viestisi lukee:',
      'Yritämme vastata',
      'Älä anna paperia työntekijälle, josta kirjoitat',
      'meidän täytyy kertoa siitä niille',
      'Tämä ei ole lastensuojeluilmoitus',
      'ei vaikuta sinun asioihisi',
      'Emme voi päättää täällä sinun asioistasi',
    ]) {
      assert.ok(before.includes(words), words);
    }
  });
});
