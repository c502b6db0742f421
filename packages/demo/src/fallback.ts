import { html, type Markup } from './html.ts';
import type { Language } from './site.ts';
import { texts } from './texts.ts';

/** What stands inside each element: seen without JavaScript, and while the server cannot be reached. */
export const fallback = (language: Language, email: string): Markup =>
  html`<p>${texts.noScript[language]} <a href="mailto:${email}">${email}</a></p>`;
