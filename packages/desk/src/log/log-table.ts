import type { LogLine } from '@kuulluksi/contract/log/schemas';
import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod/mini';
import { sayMoment } from '../foundation/moments.ts';
import type { DeskId } from '../foundation/texts.ts';

/** Who did what at the server's command line. */
const commandLine = '00000000-0000-0000-0000-000000000000';

interface Speaking {
  t: Translate<DeskId | CommonId>;
  label: (group: string, code: string) => string;
  language: string;
  /** Shows which record each line is about. */
  records?: boolean;
}

/** Lines of the log as a table. */
export const logTable = (
  lines: readonly z.output<typeof LogLine>[],
  { t, label, language, records = false }: Speaking,
): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${t('log')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('log-when')}</th>
          <th scope="col">${t('log-who')}</th>
          <th scope="col">${t('log-what')}</th>
          ${records ? html`<th scope="col">${t('log-record')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          line =>
            html`<tr>
              <td>${sayMoment(line.at, language)}</td>
              <td>${line.name ?? t(line.who === commandLine ? 'log-server' : 'log-gone')}</td>
              <td>
                ${label('did', line.what)}${line.reason ? `: ${label('removal', line.reason)}` : nothing}
              </td>
              ${records ? html`<td><code>${line.record ?? ''}</code></td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
