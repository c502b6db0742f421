/** What quick exit needs of code; it comes only where a page asks for it. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Translate } from '../texts.ts';
import { exitTexts, type ExitTextId } from './exit-texts.ts';
import { exitStyles } from './exit.styles.ts';
import { exitAddress, leave } from './leave.ts';
import { onShiftPresses } from './shift-presses.ts';
import { uncover } from './uncover.ts';

export { exitAddress };
export const bundles = [exitTexts];

/** The button of an element, and Shift three times while the element is on the page. */
export class ExitPart implements ReactiveController {
  #left: number | undefined;
  #stop: (() => void) | undefined;

  /** @param address Where to go, asked when somebody goes. */
  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: ParentNode },
    private readonly address: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.renderRoot as ShadowRoot;
    const { styleSheet } = exitStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    root.host.addEventListener('keyup', uncover);
    this.#stop = onShiftPresses({
      counted: left => {
        this.#left = left;
        this.host.requestUpdate();
      },
      leave: this.#leave,
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  render(t: Translate<ExitTextId>): TemplateResult {
    const left = this.#left;
    return html`<div class="exit" part="exit">
      <button class="button" type="button" part="exit-button" @click=${this.#leave}>${t('exit')}</button>
      <p class="visually-hidden" role="status">
        ${left === undefined ? nothing : t('exit-left', { count: left })}
      </p>
      <details>
        <summary>${t('exit-more')}</summary>
        <div>
          <p>${t('exit-does')} ${t('exit-hint')}</p>
          <p>${t('exit-cannot')}</p>
        </div>
      </details>
    </div>`;
  }

  #leave = (): void => leave(this.address());
}
