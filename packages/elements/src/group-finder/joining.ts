/** Asking to come along, where a group, or the want of one, stands: the element that asks is fetched when it is pressed for. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { wayInto } from '@kuulluksi/contract/joining/way-in';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import { bringJoin } from '../foundation/bring-join.ts';
import { isFiles } from '../foundation/files/address.ts';
import { defineTexts, type IdsOf, type Translate } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-joining.json';
import type { Host } from './finding.ts';

export const joiningTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-joining.json'),
  en: () => import('../locales/en/group-finder-joining.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-joining.json'),
});
export type JoiningId = IdsOf<typeof joiningTexts>;

/** Asking, and the ways to reach somebody beside it. */
export const joiningStyles = css`
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .joining {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    min-inline-size: 0;
    margin-block-start: var(--_space-3);
  }
  .joining > kuulluksi-join {
    inline-size: 100%;
    /* Its title stands under that of a group. */
    --kuulluksi-size-title: 1.25em;
  }
`;

type Kind = 'join' | 'next-intake' | 'wish';

/** How one may ask to come to a group today; nothing where one just comes, or it is over. */
export const askingFor = (group: Group, today: string): Kind | undefined => {
  const { way } = wayInto(group, today);
  return way === 'join' || way === 'next-intake' ? way : undefined;
};

/** What is unfolded, in each finder. */
const unfolded = new WeakMap<Host, Set<string>>();
/** What was unfolded once. */
const begunIn = new WeakMap<Host, Set<string>>();

/** A button, and what it unfolds: asking, without a name. */
export const renderJoining = (
  host: Host,
  t: Translate<JoiningId>,
  kind: Kind,
  about: { organisation: string; group?: string },
): TemplateResult | typeof nothing => {
  // Where there is no server, the contact beside it is the way.
  if (isFiles(host.server)) return nothing;
  const open = unfolded.get(host) ?? new Set<string>();
  unfolded.set(host, open);
  const kept = begunIn.get(host) ?? new Set<string>();
  begunIn.set(host, kept);
  const { organisation, group } = about;
  const name = `${kind}-${group ?? organisation}`;
  const isOpen = open.has(name);
  // What was typed stays while it is folded.
  const begun = isOpen || kept.has(name);
  if (isOpen) kept.add(name);
  const here = begun ? host.bring(bringJoin) : undefined;
  const toggle = () => {
    if (!open.delete(name)) open.add(name);
    host.requestUpdate();
  };
  return html`<div class="joining" part="joining">
    <button
      type="button"
      class=${isOpen ? 'button' : 'button main'}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${toggle}
    >
      ${t(isOpen ? 'fold' : kind)}
    </button>
    ${isOpen && !here ? host.renderWaiting() : nothing}
    ${
      here
        ? html`<kuulluksi-join
            ?hidden=${!isOpen}
            api=${host.server}
            organisation=${organisation}
            group=${group ?? nothing}
            kind=${kind}
            age-level=${host.level}
            heading-level=${host.headingUnder(2)}
            theme=${host.setting('theme') ?? nothing}
          ></kuulluksi-join>`
        : nothing
    }
  </div>`;
};
