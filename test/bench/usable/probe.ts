/** Where to look on a page, and what tells that it is usable. */
export interface Signs {
  /** The first real content. */
  painted: string;
  /** The first field, or a control where there is no field. */
  field: string;
  /** What is there last: until then the page's layout is watched. Where it is missing, the field is. */
  last?: string;
}

export interface Seen {
  painted: number;
  usable: number;
  /** What is there last has come. */
  last: number;
  /** Tasks of more than 50 ms: when each began, and how long it took. */
  longTasks: [number, number][];
  /** Scripts that ran in frames of more than 50 ms, those of the page's files: when each began, and how long it took. */
  scripts: [number, number][];
  /** Shifts of the layout added up, those that follow a key among them. */
  shift: number;
}

/**
 * Runs in the page before anything else does. It notes when the content is painted, sets the focus into the field, has
 * a key pressed through the binding `pressKey`, and notes when the field has taken it.
 */
export const probe = ({ painted, field, last }: Signs): void => {
  const page = window as unknown as { seen: Seen; pressKey: (words: string) => void };
  const seen: Seen = { painted: 0, usable: 0, last: 0, longTasks: [], scripts: [], shift: 0 };
  page.seen = seen;
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => {
    const frames = list.getEntries() as (PerformanceEntry & {
      scripts: { startTime: number; duration: number; sourceURL: string }[];
    })[];
    for (const { startTime, duration, sourceURL } of frames.flatMap(({ scripts }) => scripts)) {
      if (/\.js$/.test(sourceURL)) seen.scripts.push([startTime, duration]);
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const find = (selector: string) => {
    const root = document.querySelector('[data-bench], kuulluksi-feedback-form')?.shadowRoot;
    const found = root?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
    return found && found.getClientRects().length > 0 ? found : undefined;
  };
  const look = () => {
    const control = find(field);
    if (!find(painted) || !control) {
      requestAnimationFrame(look);
      return;
    }
    // The frame that holds the content has been painted when a message posted in it arrives.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.painted = performance.now();
        const unfolds = control.localName === 'summary';
        const taken = unfolds ? 'click' : control.localName === 'a' ? 'keydown' : 'input';
        control.addEventListener(taken, () => (seen.usable = performance.now()), { once: true });
        control.focus();
        const chosen = control instanceof HTMLInputElement && control.type === 'radio';
        page.pressKey(unfolds || chosen ? 'space' : 'letter');
      };
      port2.postMessage(0);
    });
  };
  const lookForLast = () => {
    if (find(last ?? field)) seen.last = performance.now();
    else requestAnimationFrame(lookForLast);
  };
  requestAnimationFrame(look);
  requestAnimationFrame(lookForLast);
};
