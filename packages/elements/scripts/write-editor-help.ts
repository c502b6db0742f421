import { writeFileSync } from 'node:fs';
import { editorHelp } from './editor-help.ts';

for (const [name, text] of Object.entries(editorHelp()))
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
