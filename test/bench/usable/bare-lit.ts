/** The least that shows the same with Lit: one script, one read, Finnish alone, no failure thought of. */
import { address, frame, styles } from 'bench:frame';
import { html, LitElement, nothing, unsafeCSS } from 'lit';

export const defineBareLit = <Answer>(
  contents: (answer: Answer, typed: string) => readonly unknown[],
): void => {
  const asked = fetch(new URL(address, import.meta.url)).then(answer => answer.json() as Promise<Answer>);
  class BareLit extends LitElement {
    static override styles = unsafeCSS(styles);
    static override properties = { answer: { state: true }, typed: { state: true } };
    declare answer?: Answer;
    declare typed: string;

    constructor() {
      super();
      this.typed = '';
      void asked.then(answer => (this.answer = answer));
    }

    protected override render(): unknown {
      if (!this.answer) return nothing;
      return html`<div
        @input=${({ target }: InputEvent) => (this.typed = (target as HTMLInputElement).value)}
      >
        ${frame(contents(this.answer, this.typed))}
      </div>`;
    }
  }
  customElements.define('bare-lit', BareLit);
};
