import { tokens } from '@kuulluksi/elements/foundation/tokens.styles';
import { themeOf } from '@kuulluksi/elements/foundation/theme';
import { css, html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { contrast, type Colour, readColour } from './contrast.ts';
import { pairs } from './pairs.ts';

const roles = [
  'text',
  'muted',
  'surface',
  'raised',
  'border',
  'control-border',
  'accent',
  'on-accent',
  'focus',
  'focus-ring',
  'said',
  'answered',
  'warning',
  'warning-surface',
  'danger',
  'success',
];
const spaces = [1, 2, 3, 4, 5, 6, 7];

/**
 * Shows the tokens as they are where it stands. Every figure is computed from the colours that the browser has
 * resolved, so a site's own tokens and dark are measured too.
 */
export class StoryTokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      .root {
        color: var(--_text);
        line-height: 1.5;
      }
      .swatches {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--_space-4);
        padding: 0;
        list-style: none;
      }
      .swatch {
        block-size: 4.5rem;
        border: 1px solid var(--_control-border);
        border-radius: var(--_radius);
      }
      code {
        font-size: 0.8125em;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--_space-2) var(--_space-4) var(--_space-2) 0;
        border-block-end: 1px solid var(--_border);
        text-align: start;
      }
      .sample {
        padding: var(--_space-1) var(--_space-3);
        border-radius: var(--_radius-small);
        white-space: nowrap;
      }
      .shape {
        display: inline-block;
        inline-size: 6rem;
        block-size: 1.5rem;
        border: 3px solid currentcolor;
        border-radius: var(--_radius-small);
      }
      .bar {
        block-size: 1rem;
        background: var(--_accent);
      }
      .corner {
        inline-size: 6rem;
        block-size: 4rem;
        border: 2px solid var(--_accent);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-5);
        align-items: end;
      }
    `,
    ...roles.map(
      role => css`
        .swatch[data-role='${unsafeCSS(role)}'] {
          background: var(--_${unsafeCSS(role)});
        }
      `,
    ),
    ...pairs.map(
      ([over, ground], at) => css`
        .sample[data-pair='${at}'] {
          color: var(--_${unsafeCSS(over)});
          background: var(--_${unsafeCSS(ground)}, transparent);
        }
      `,
    ),
    ...spaces.map(
      step => css`
        .bar[data-step='${step}'] {
          inline-size: var(--_space-${step});
        }
      `,
    ),
  ];

  @state() private ratios: number[] = [];
  #looking?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    const around = this.closest('.canvas');
    this.#looking = new MutationObserver(() => this.requestUpdate());
    if (around) this.#looking.observe(around, { attributes: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#looking?.disconnect();
  }

  protected override updated(): void {
    const ratios = pairs.map((_, at) => this.#ratioOf(at));
    if (ratios.join() !== this.ratios.join()) this.ratios = ratios;
  }

  #ratioOf(at: number): number {
    const sample = this.renderRoot.querySelector(`[data-pair='${at}']`);
    const around = this.closest('.canvas');
    if (!sample || !around) return 0;
    const page: Colour = readColour(getComputedStyle(around).backgroundColor);
    const { color, backgroundColor } = getComputedStyle(sample);
    const ground = readColour(backgroundColor);
    return contrast(readColour(color), ground[3] === 0 ? page : ground);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" data-theme=${themeOf(this, undefined)}>
      <h2>Colour roles</h2>
      <ul class="swatches" role="list">
        ${roles.map(
          role =>
            html`<li>
              <div class="swatch" data-role=${role}></div>
              <code>--kuulluksi-${role}</code>
            </li>`,
        )}
      </ul>
      <h2>Colours that meet</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="Colours that meet">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Seen</th>
              <th scope="col">Contrast</th>
              <th scope="col">At least</th>
              <th scope="col">So</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(([over, ground, least, what], at) => this.#row(over, ground, least, what, at))}
          </tbody>
        </table>
      </div>
      <h2>Space</h2>
      <div class="row">
        ${spaces.map(
          step =>
            html`<div>
              <div class="bar" data-step=${step}></div>
              <code>--kuulluksi-space-${step}</code>
            </div>`,
        )}
      </div>
      <h2>Corners</h2>
      <div class="row">
        <div>
          <div class="corner" style="border-radius: var(--_radius-small)"></div>
          <code>--kuulluksi-radius-small</code>
        </div>
        <div>
          <div class="corner" style="border-radius: var(--_radius)"></div>
          <code>--kuulluksi-radius</code>
        </div>
      </div>
      <h2>Sizes of type</h2>
      <p style="font-size: var(--_size-title)">A title, 1.5 times the site's size</p>
      <p style="font-size: var(--_size-large)">Larger words, 1.25 times</p>
      <p>The site's own size and font</p>
      <p style="font-size: var(--_size-small)">Small words, 0.875 times</p>
    </div>`;
  }

  #row(over: string, ground: string, least: number, what: string, at: number): TemplateResult {
    const ratio = this.ratios[at] ?? 0;
    return html`<tr>
      <td>
        ${what}<br /><code>${over}</code> on
        <code>${ground === 'ground' ? "the page's ground" : ground}</code>
      </td>
      <td>
        <span class="sample" data-pair=${at}
          >${least < 4.5 ? html`<span class="shape"></span>` : 'Kuulluksi 123'}</span
        >
      </td>
      <td class="ratio">${ratio.toFixed(1)} : 1</td>
      <td>${least} : 1</td>
      <td>${ratio >= least ? 'enough' : 'TOO LITTLE'}</td>
    </tr>`;
  }
}

customElements.define('story-token-table', StoryTokenTable);
