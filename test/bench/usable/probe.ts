/** Where to look on a page, and what tells that it is usable. */
export interface Signs {
  /** The first real content. */
  painted: string;
  /** The first field, or a control where there is no field. */
  field: string;
}

export interface Seen {
  painted: number;
  usable: number;
  /** Time that tasks of more than 50 ms took, until the page was usable. */
  longTasks: number;
}

/**
 * Runs in the page before anything else does. It notes when the content is painted, sets the focus into the field, has
 * a key pressed through the binding `pressKey`, and notes when the field has taken it.
 */
export const probe = ({ painted, field }: Signs): void => {
  const page = window as unknown as { seen: Seen; pressKey: (words: string) => void };
  const seen: Seen = { painted: 0, usable: 0, longTasks: 0 };
  page.seen = seen;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.longTasks += duration;
  }).observe({ type: 'longtask', buffered: true });

  const find = (selector: string) => {
    const root = document.querySelector('[data-bench]')?.shadowRoot;
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
        control.addEventListener('input', () => (seen.usable = performance.now()), { once: true });
        control.focus();
        page.pressKey(control instanceof HTMLInputElement && control.type === 'radio' ? 'space' : 'letter');
      };
      port2.postMessage(0);
    });
  };
  requestAnimationFrame(look);
};
