import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { html } from 'lit';
import '../../../packages/elements/src/join/define.ts';
// Here before the first test begins: the development server sends its many files one by one.
import '../../../packages/elements/src/join/asking-part.ts';
import '../../../packages/elements/src/join/drawn-part.ts';
import '../../../packages/elements/src/join/refused-part.ts';
import '../../../packages/elements/src/join/wish-part.ts';
import type { KuulluksiJoin } from '../../../packages/elements/src/join/join.ts';
import { organisation } from '../feedback-form/support.ts';
import { api, type FakeServer } from '../support/fake-server.ts';
import { find, rootOf, show, until } from '../support/fixtures.ts';

export const text = (words: string, lang = 'fi') => ({ text: words, lang });
export const code = '1234567890123456';

const feedback = organisation('koe').feedback!;

type Group = NonNullable<JoinForm['group']>;

/** What the server says before anybody types: the group may be joined, unless a test says otherwise. */
export const formOf = (group: Partial<Group> | null = {}, more: object = {}): JoinForm => ({
  organisation: organisation('koe', {
    feedback: { ...feedback, ownPages: [] },
    ...more,
  }),
  ...(group && {
    group: { id: 'kerho', name: text('Koekerho'), wayIn: 'join', ...group },
  }),
  municipalities: [{ code: '837', name: text('Tampere') }],
});

/** The element, once the form, or what stands in its place, is in view. */
export const showJoin = async (
  server: FakeServer,
  form: JoinForm,
  {
    language = 'fi',
    level,
    kind,
    group = 'kerho',
    as,
    shown = '[part=questions] .main',
  }: {
    language?: InterfaceLanguage;
    level?: AgeLevel;
    kind?: string;
    group?: string;
    as?: string;
    shown?: string;
  } = {},
): Promise<KuulluksiJoin> => {
  server.on('GET /v1/join-requests/form', () => form);
  const element = await show<KuulluksiJoin>(
    html`<kuulluksi-join
      api=${api}
      organisation="koe"
      .group=${kind === 'wish' || kind === 'come-along' ? undefined : group}
      .kind=${kind}
      .as=${as}
      .ageLevel=${level}
    ></kuulluksi-join>`,
    language,
  );
  await until(() => rootOf(element).querySelector(shown) !== null, `${shown} is in view`);
  await element.updateComplete;
  return element;
};

export const type = async (element: KuulluksiJoin, id: string, value: string): Promise<void> => {
  const field = find<HTMLInputElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
};

export const choose = async (element: KuulluksiJoin, name: string, value: string): Promise<void> => {
  find<HTMLInputElement>(element, `input[name="${name}"][value="${value}"]`).click();
  await element.updateComplete;
};

export const press = (element: KuulluksiJoin): void =>
  find<HTMLButtonElement>(element, '[part=questions] .main').click();
