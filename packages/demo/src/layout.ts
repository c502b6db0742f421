import { html, type Markup } from './html.ts';
import { languageNames, languages, type Page, type Site } from './site.ts';
import { texts } from './texts.ts';

/** The frame of a site's pages. The one script of the page is the Kuulluksi server's. */
export const layoutOf =
  (server: string, name: keyof typeof texts, pages: readonly Page[]): Site['layout'] =>
  (page, language, address): Markup =>
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title[language]} – ${texts[name][language]}</title>
          <link rel="icon" href="/assets/logo.svg" />
          <link rel="stylesheet" href="/assets/style.css" />
          <script type="module" src="${server}/kuulluksi.js"></script>
        </head>
        <body>
          <a class="to-content" href="#content">${texts.toContent[language]}</a>
          <header>
            <p class="demo">${texts.demo[language]}</p>
            <div class="inner top">
              <a class="name" href="${address('', language)}"
                ><img src="/assets/logo.svg" alt="" width="40" height="40" />${texts[name][language]}</a
              >
              <ul class="languages" aria-label="${texts.language[language]}">
                ${languages.map(
                  other =>
                    html`<li>
                      <a
                        href="${address(page.path, other)}"
                        lang="${other}"
                        ${other === language && html` aria-current="true"`}
                        >${languageNames[other]}</a
                      >
                    </li>`,
                )}
              </ul>
            </div>
            <nav aria-label="${texts.navigation[language]}">
              <ul class="inner">
                ${pages
                  .filter(({ inNavigation }) => inNavigation)
                  .map(
                    ({ path, inNavigation }) =>
                      html`<li>
                        <a
                          href="${address(path, language)}"
                          ${path === page.path && html` aria-current="page"`}
                          >${inNavigation?.[language]}</a
                        >
                      </li>`,
                  )}
              </ul>
            </nav>
          </header>
          <main class="inner" id="content" tabindex="-1">${page.body(language)}</main>
          <footer>
            <div class="inner"><p>${texts.urgent[language]}</p></div>
          </footer>
        </body>
      </html>`;
