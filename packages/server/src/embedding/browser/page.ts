/** The page that writes codes, made live: every choice is seen at once, and a code is copied by a press. */
interface Written {
  frame: string;
  ownPage: string;
  codes: Record<string, { pieces: { place: string; code: string }[]; policy: string }>;
}

/** Milliseconds after the last letter. */
const pause = 400;

const form = document.querySelector<HTMLFormElement>('[data-embedding]');
const status = document.querySelector<HTMLElement>('[data-status]');
/** Asks anew where this script does not. */
const show = document.querySelector<HTMLElement>('[data-show]');
if (show) show.hidden = true;

const query = (): URLSearchParams => {
  const all = new URLSearchParams();
  for (const [name, value] of new FormData(form ?? undefined)) if (value !== '') all.set(name, String(value));
  return all;
};

/** What an element offers beforehand stands there with it alone. */
const showPresets = (): void => {
  const { value } = document.querySelector<HTMLSelectElement>('#element') ?? {};
  for (const presets of document.querySelectorAll<HTMLFieldSetElement>('[data-presets]')) {
    const here = presets.dataset['presets'] === value;
    presets.hidden = !here;
    presets.disabled = !here;
  }
};

const put = (selector: string, words: string): void => {
  const code = document.querySelector(selector);
  if (code) code.textContent = words;
};

const take = ({ frame, ownPage, codes }: Written): void => {
  for (const preview of document.querySelectorAll<HTMLIFrameElement>('[data-preview]')) {
    if (preview.getAttribute('src') !== frame) preview.src = frame;
  }
  document.querySelector('[data-own-page]')?.setAttribute('href', ownPage);
  for (const [name, { pieces, policy }] of Object.entries(codes)) {
    for (const { place, code } of pieces) put(`[data-code="${name}"][data-place="${place}"]`, code);
    put(`[data-policy="${name}"]`, policy);
  }
};

/** A frame whose address asks for neither light nor dark is as this page is: what a site's own script tells it there. */
const greet = ({ target }: Event): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (target instanceof HTMLIFrameElement)
    target.contentWindow?.postMessage(
      { kuulluksi: 'hello', theme: dark ? 'dark' : 'light' },
      location.origin,
    );
};
for (const preview of document.querySelectorAll('[data-preview]')) {
  preview.addEventListener('load', event => greet(event));
}

let turn = 0;
const renew = async (): Promise<void> => {
  const mine = (turn += 1);
  const asked = query();
  try {
    const answer = await fetch(`/embed/codes.json?${asked}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const written = (await answer.json()) as Written;
    if (mine !== turn) return;
    take(written);
    history.replaceState(null, '', `/embed?${asked}`);
    if (status) status.textContent = status.dataset['updated'] ?? '';
  } catch {
    if (mine !== turn) return;
    if (show) show.hidden = false;
    if (status) status.textContent = status.dataset['away'] ?? '';
  }
};

let timer: ReturnType<typeof setTimeout> | undefined;
form?.addEventListener('input', () => {
  showPresets();
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), pause);
});

const select = (node: Node): void => {
  const range = document.createRange();
  range.selectNodeContents(node);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const code = button.closest('.code-box')?.querySelector('code');
    const told = button.parentElement?.querySelector('[role=status]');
    if (!code || !told) return;
    const { copied = '', failed = '' } = button.dataset;
    // The same words are spoken again.
    told.textContent = '';
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      told.textContent = copied;
    } catch {
      select(code);
      told.textContent = failed;
    }
  });
}

export {};
