import { listOrganisations } from '@kuulluksi/api-client/organisations';
import type { nothing, TemplateResult } from 'lit';
import { property, state } from '../foundation/decorators.ts';
import { clientOf } from '../foundation/client.ts';
import { ExitPart, exitAddress } from '../foundation/exit/exit-part.ts';
import { exitTexts, type ExitTextId } from '../foundation/exit/exit-texts.ts';
import { KuulluksiElement } from '../foundation/kuulluksi-element.ts';
import { exitElementStyles } from './exit.styles.ts';

/**
 * Quick exit for a page that somebody may have to leave in a hurry: a button, and Shift three times. The page goes blank
 * at once, all Kuulluksi elements forget what was typed, and a neutral site takes the page's place. It says what it
 * cannot do. The forms have the same as an attribute (`exit`), inside themselves. Leaves the page: nothing but the name
 * of the organisation, to learn where it wishes people to be led.
 *
 * @summary Leave the page at once.
 * @tag kuulluksi-exit
 * @slot - What to show without JavaScript and before the element is ready.
 * @event {KuulluksiExitEvent} kuulluksi-exit - Somebody leaves in a hurry; dispatched on the document. Forget everything.
 * @csspart root - The box around everything.
 * @csspart exit - The button with what it does.
 * @csspart exit-button - The button.
 * @cssprop --kuulluksi-danger - Ground of the button.
 */
export class KuulluksiExit extends KuulluksiElement<ExitTextId> {
  static override styles = [KuulluksiElement.styles, exitElementStyles].flat();

  protected override readonly bundles = [exitTexts];

  /** Where to go: a neutral page, https. Without it, where the organisation leads people. */
  @property() to?: string;

  @state() private organisationsWish?: string | undefined;
  #part = new ExitPart(this, () => exitAddress(this.to, this.organisationsWish));

  /** Works at once with what the page says; the organisation's own wish may come later, or never. */
  protected override readData(): void {
    const [organisation, ...others] = this.organisations;
    if (this.to || organisation === undefined || others.length > 0) return;
    listOrganisations(clientOf(this.server), { organisation }).then(
      ({ items: [found] }) => (this.organisationsWish = found?.exitTo),
      () => undefined,
    );
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    return this.#part.render(this.t);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-exit': KuulluksiExit;
  }
}
