/**
 * `/embed.js`, for a page that shows elements in frames: makes each frame as high as its content. It listens to frames of
 * the server that it came from alone, and each frame speaks to sites alone that its organisation allows.
 */
const server = new URL(import.meta.url).origin;

/** Pixels. What asks for more is no list that anybody reads. */
const highest = 50_000;

const isOurs = (node: unknown): node is HTMLIFrameElement =>
  node instanceof HTMLIFrameElement && node.src.startsWith(`${server}/embed/`);

/** Light or dark as the place where the frame stands. */
const themeAt = (frame: Element): 'light' | 'dark' => {
  const schemes = getComputedStyle(frame).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
};

const greet = (frame: HTMLIFrameElement): void =>
  frame.contentWindow?.postMessage({ kuulluksi: 'hello', theme: themeAt(frame) }, server);

/** A frame whose page is not here yet hears nothing, and the browser would complain. */
const hasBegun = (frame: HTMLIFrameElement): boolean => {
  try {
    return frame.contentWindow?.location.origin === server;
  } catch {
    return true;
  }
};

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin !== server || typeof data !== 'object' || data === null) return;
  const { kuulluksi, height } = data as Record<string, unknown>;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!isOurs(frame)) return;
  if (kuulluksi === 'ready') greet(frame);
  if (kuulluksi !== 'height' || typeof height !== 'number' || !(height > 0 && height <= highest)) return;
  frame.style.height = `${Math.ceil(height)}px`;
});

// A load does not bubble, but it can be caught on its way down: frames that come later are greeted too.
document.addEventListener('load', ({ target }) => isOurs(target) && greet(target), true);
for (const frame of document.querySelectorAll('iframe')) if (isOurs(frame) && hasBegun(frame)) greet(frame);

export {};
