/**
 * In the page of a frame. Tells the page around it how high its content is: to the exact origin of a host that the
 * organisation allows, and to nobody else.
 */
const { documentElement } = document;
const {
  allowedOrigins = '',
  element = '',
  ownPage = '',
  ownPageWords = '',
  joinWords = '',
} = documentElement.dataset;
const allowed = [location.origin, ...allowedOrigins.split(' ').filter(Boolean)];
const main = document.querySelector('main');

/** The page around, once it is known, and how it wishes to be told. */
let host: { origin: string; message: (height: number) => object } | undefined;
let told = 0;

/** So many times in a row the content may grow because its frame did: what clings to the window's height never ends. */
const mostEchoes = 3;
let echo = false;
let grew = false;
let echoes = 0;
let width = innerWidth;

const tell = (): void => {
  if (!main || !host) return;
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (height === told || height === 0) return;
  if (echo && height > told) {
    grew = true;
    echoes += 1;
    if (echoes > mostEchoes) return;
  }
  told = height;
  parent.postMessage(host.message(height), host.origin);
};

addEventListener('resize', () => {
  if (innerWidth !== width) {
    width = innerWidth;
    echoes = 0;
    return;
  }
  echo = true;
  grew = false;
  setTimeout(() => {
    echo = false;
    if (!grew) echoes = 0;
  });
});
if (main) new ResizeObserver(tell).observe(main);

const meet = (origin: string, message: (height: number) => object): void => {
  host = { origin, message };
  told = 0;
  tell();
};

/** WordPress frames what it does not know in a sandbox of its own; it gives a name, and takes heights and links under it. */
const secret = /[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
const asWordPress = (height: number) => ({ message: 'height', value: height, secret });

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (source !== parent || parent === self || !allowed.includes(origin)) return;
  const said = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (said['kuulluksi'] === 'hello') {
    const { theme } = said;
    // Light or dark as the host is there, where the address asks for neither.
    if (!documentElement.dataset['theme'] && theme === 'dark') documentElement.dataset['theme'] = theme;
    meet(origin, height => ({ kuulluksi: 'height', height }));
  } else if (secret && said['message'] === 'ready' && said['secret'] === secret) {
    meet(origin, asWordPress);
  }
});

/** The origin around, where the browser tells it. */
const around = (): string | undefined => {
  const [nearest] =
    (location as { ancestorOrigins?: ArrayLike<string> & Iterable<string> }).ancestorOrigins ?? [];
  return nearest ?? (document.referrer ? new URL(document.referrer).origin : undefined);
};
// The site around may have spoken before this listens: WordPress before most frames are there, and in WebKitGTK our own
// script was seen to get no answer to its first word. So the frame speaks first, to an allowed origin all the same.
const origin = parent === self ? undefined : around();
if (origin && allowed.includes(origin)) {
  if (secret) meet(origin, asWordPress);
  else parent.postMessage({ kuulluksi: 'ready' }, origin);
}

/** A link leads the whole page on: our own pages let nobody frame them. */
addEventListener('click', event => {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (!link?.href || event.defaultPrevented || parent === self) return;
  const { href, origin: to } = new URL(link.href);
  if (href.split('#')[0] === location.href.split('#')[0]) return;
  // In WordPress's sandbox alone: elsewhere a link leads on by itself, and the site around hears of none.
  if (host && secret && self.origin === 'null' && to === location.origin) {
    event.preventDefault();
    parent.postMessage({ message: 'link', value: href, secret }, host.origin);
  } else if (!link.target && !link.hasAttribute('download')) {
    link.target = self.origin === 'null' ? '_blank' : '_top';
  }
});

// In a sandbox without an origin no form can be sent.
if (self.origin === 'null') {
  /** The way to the page of what takes words, in its place. */
  class WayToOwnPage extends HTMLElement {
    connectedCallback(): void {
      const alone = this.localName === `kuulluksi-${element}`;
      const link = document.createElement('a');
      link.className = 'own-page';
      link.href = alone ? ownPage : this.#pageOfJoining();
      link.textContent = alone ? ownPageWords : joinWords;
      this.replaceChildren(link);
    }

    #pageOfJoining(): string {
      const query = new URLSearchParams({ language: documentElement.lang });
      for (const name of ['organisation', 'group', 'kind', 'as', 'age-level']) {
        const value = this.getAttribute(name);
        if (value) query.set(name, value);
      }
      return `/join?${query}`;
    }
  }
  for (const name of ['feedback-form', 'conversation', 'join']) {
    customElements.define(`kuulluksi-${name}`, class extends WayToOwnPage {});
  }
  // What an element asks for by its own script it may ask for: of a form the sandbox withholds the event too.
  addEventListener('click', event => {
    const button = event.composedPath().find(node => node instanceof HTMLButtonElement);
    if (event.defaultPrevented || button?.type !== 'submit') return;
    button.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

export {};
