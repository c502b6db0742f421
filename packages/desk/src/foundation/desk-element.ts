import { isProblemError, type ProblemError } from '@kuulluksi/api-client/errors/problem-error';
import type { Role } from '@kuulluksi/contract/vocabularies';
import { clientOf } from '@kuulluksi/elements/foundation/client';
import { formStyles } from '@kuulluksi/elements/foundation/form/form.styles';
import { KuulluksiElement } from '@kuulluksi/elements/foundation/kuulluksi-element';
import { html, nothing, type TemplateResult } from 'lit';
import { deskStyles } from './desk.styles.ts';
import { bundles, type DeskId } from './texts.ts';

/** The session is over: the desk shows its entrance, and keeps what was being written. */
export class DeskSignedOutEvent extends Event {
  constructor() {
    super('desk-signed-out', { bubbles: true, composed: true });
  }
}

/** What was sent changed a matter: the list reads itself anew. */
export class DeskChangedEvent extends Event {
  constructor() {
    super('desk-changed', { bubbles: true, composed: true });
  }
}

/** What the views of the desk share: its texts and styles, and what an ended session means. */
export abstract class DeskElement extends KuulluksiElement<DeskId> {
  static override styles = [KuulluksiElement.styles, formStyles, deskStyles].flat();

  protected override readonly bundles = bundles;

  protected get client() {
    return clientOf(this.server);
  }

  /** Passes a call's answer on; tells the desk when nobody is signed in any more. */
  protected async guarded<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (isProblemError(error) && error.code === 'not-signed-in')
        this.dispatchEvent(new DeskSignedOutEvent());
      throw error;
    }
  }

  /** The words for what went wrong with a call. */
  protected wordsOf(error: unknown): string {
    return isProblemError(error) ? this.problemWords((error as ProblemError).code) : this.t('away');
  }

  protected readonly speaksOf = (code: string): string =>
    this.speech?.has(`language.${code}`) ? this.t(`language.${code}` as DeskId) : code;

  protected waited(days: number): string {
    return days > 0 ? this.t('waited', { count: days }) : this.t('waited-less');
  }

  /** A status is a word and a shape. */
  protected status(code: string): TemplateResult {
    return html`<span class="status" data-status=${code}
      ><span class="shape" aria-hidden="true"></span>${this.label('status', code)}</span
    >`;
  }

  protected roleWords(code: Role | 'other' | undefined): TemplateResult | typeof nothing {
    return code ? html`${this.label('role', code)}` : nothing;
  }

  /** Puts the focus on something of this view, once it is drawn. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
