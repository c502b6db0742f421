import { define } from '../foundation/define.ts';
import { KuulluksiSettings } from './settings.ts';

// Where a server renders the page nothing is registered; the other elements leave that to Lit.
if (globalThis.customElements) define('kuulluksi-settings', KuulluksiSettings);
