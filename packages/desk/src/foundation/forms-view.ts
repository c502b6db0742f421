import { state } from 'lit/decorators.js';
import { DeskElement } from './desk-element.ts';
import { isDrafted } from './drafts.ts';
import { DeskRenewEvent } from './renew-event.ts';

/**
 * A view in which forms open in place. A form is known by the name of its draft, which its element carries in
 * `data-form`; one that holds words is open by itself, whenever somebody comes back to it.
 */
export abstract class FormsView extends DeskElement {
  @state() private open: ReadonlySet<string> = new Set();

  protected isOpen(name: string): boolean {
    return this.open.has(name) || isDrafted(name);
  }

  protected async begin(name: string): Promise<void> {
    this.open = new Set([...this.open, name]);
    await this.updateComplete;
    const forms = [...this.renderRoot.querySelectorAll<DeskElement>('[data-form]')];
    await forms.find(form => form.dataset['form'] === name)?.focusOn('#form-title');
  }

  /** The form is sent or left; who wrote goes on from the title of the view. */
  protected async closed(name: string, { changed = false } = {}): Promise<void> {
    this.open = new Set([...this.open].filter(other => other !== name));
    if (changed) this.dispatchEvent(new DeskRenewEvent());
    this.requestUpdate();
    await this.focusOn('#title');
  }
}
