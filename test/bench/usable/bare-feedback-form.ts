import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { defineBareLit } from './bare-lit.ts';

defineBareLit<{ items: Organisation[] }>(({ items }) => items[0]?.name.text);
