import '@kuulluksi/elements/join/define';
import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import { joinKinds } from '@kuulluksi/contract/vocabularies';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, untilMessage, write } from '../support/acts.ts';
import { groupOf, organisationsOf } from '../support/answers.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, Reply, type Answer, type Routes } from '../support/story-server.ts';

const tag = 'kuulluksi-join';
const group = 'kokkikerho-lusikka';

/** What `GET /v1/join-requests/form` answers. */
const formOf =
  (more: Partial<NonNullable<JoinForm['group']>> = {}): Answer =>
  url => {
    const [organisation] = organisationsOf(url);
    const asked = url.searchParams.has('group');
    const { id, name } = groupOf(new URL(`/v1/groups/${group}${url.search}`, url));
    return {
      organisation,
      ...(asked && { group: { id, name, wayIn: 'join', ...more } }),
      municipalities: [{ code: '837', name: { text: 'Tampere', lang: 'fi' } }],
    };
  };
const stored: Answer = () => new Reply(201, { receiptCode: '1234567890123456', outcome: 'stored' });
const routes = (form: Answer = formOf(), sent: Answer = stored): Routes => ({
  'GET /v1/join-requests/form': form,
  'POST /v1/join-requests': sent,
  'GET /v1/challenges': problem(404, 'not-found'),
});

const meta: Meta = {
  title: 'Elements/Join',
  component: tag,
  argTypes: {
    ...attributesOfForms,
    group: { control: { type: 'text' } },
    kind: { control: { type: 'select' }, options: [...joinKinds] },
    as: { control: { type: 'text' } },
  },
  args: { organisation: 'esimerkki-pirkanmaa', group },
  parameters: { routes: routes() },
  render: args => elementWith(tag, args, 'Voit myös soittaa osallisuuskoordinaattorille: 03 000 0000.'),
};
export default meta;
type Story = StoryObj;

/** To join a group. */
export const Join: Story = {};

/** A child is asked for less, with pictures beside the ways. */
export const JoinForChildren: Story = { args: { 'age-level': 'child' } };

/** A group that is full: the next intake is offered. */
export const Full: Story = {
  parameters: { routes: routes(formOf({ wayIn: 'next-intake', because: 'full' })) },
};

/** Nobody has to ask before walking in. */
export const WalkIn: Story = {
  parameters: { routes: routes(formOf({ wayIn: 'walk-in', because: 'walk-in' })) },
};

export const Ended: Story = { parameters: { routes: routes(formOf({ wayIn: 'none', because: 'ended' })) } };

/** A wish for a group that is not there. */
export const Wish: Story = { args: { group: '', kind: 'wish' } };

/** As an expert by experience: what happens next, and that a fee is always paid, stand before the fields. */
export const ComeAlong: Story = { args: { group: '', kind: 'come-along', as: 'expert' } };

const words = { fi: 'Orava', sv: 'Ekorren', en: 'Squirrel', 'fi-simple': 'Orava' };
const fillIn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await write(canvasElement, tag, '#nickname', words);
  await press(canvasElement, tag, '#contact-way-code');
  await press(canvasElement, tag, '[part=questions] .main');
};

/** Thanks, and the code, once. */
export const Sent: Story = {
  play: async context => {
    await fillIn(context);
    await expect(await inside(context.canvasElement, tag, '[part=receipt-code]')).toBeVisible();
  },
};

/** Nothing was filled in: each fault stands at its field and above. */
export const Faults: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, tag, '[part=questions] .main');
    await expect(await inside(canvasElement, tag, '[part=error-summary]')).toBeVisible();
  },
};

/** The group filled up meanwhile: the same can be sent as a wish to be told, and nothing is lost. */
export const FilledUp: Story = {
  parameters: { routes: routes(formOf(), problem(409, 'group-full')) },
  play: async context => {
    await fillIn(context);
    await expect(await inside(context.canvasElement, tag, '#progress .main')).toBeVisible();
  },
};

export const Loading: Story = { parameters: { routes: routes(never) } };

/** The server cannot be reached: the site's own contact shows, with one calm sentence. */
export const Away: Story = { parameters: { routes: routes(away) }, play: untilMessage(tag) };

/** The group was taken away: a wish is offered. */
export const Gone: Story = { parameters: { routes: routes(problem(404, 'group-not-found')) } };

export const Narrow: Story = { ...Faults, parameters: { width: 320 } };
export const Dark: Story = { ...Sent, globals: { theme: 'dark' } };
