/** Something of the desk was changed from within a view: whoever reads it reads it anew. */
export class DeskRenewEvent extends Event {
  constructor() {
    super('desk-renew', { bubbles: true, composed: true });
  }
}
