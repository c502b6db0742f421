/** Presses of Shift that leave the page, and the milliseconds within which each must follow the one before. */
const presses = 3;
const longestPause = 5000;

interface Listener {
  /** How many presses are left; undefined when a row that was begun is over. */
  counted: (left: number | undefined) => void;
  leave: () => void;
}

const listeners: Listener[] = [];
let count = 0;
let alone = false;
let pause: ReturnType<typeof setTimeout> | undefined;

const begin = (): void => {
  clearTimeout(pause);
  if (count > 0) listeners[0]?.counted(undefined);
  count = 0;
};

const down = (event: KeyboardEvent): void => {
  if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
    // Shift with another key writes a capital or leads the focus back: no wish to leave.
    alone = false;
    if (event.key !== 'Shift') begin();
  } else if (!event.repeat) alone = true;
};

const up = (event: KeyboardEvent): void => {
  if (event.key !== 'Shift' || !alone) return;
  alone = false;
  count += 1;
  clearTimeout(pause);
  const [first] = listeners;
  if (count >= presses) {
    count = 0;
    first?.leave();
    return;
  }
  pause = setTimeout(begin, longestPause);
  first?.counted(presses - count);
};

/**
 * Shift alone, three times, leaves the page. One element of a page answers, however many listen. Returns the way to
 * stop listening.
 */
export const onShiftPresses = (listener: Listener): (() => void) => {
  if (listeners.push(listener) === 1) {
    addEventListener('keydown', down, true);
    addEventListener('keyup', up, true);
  }
  return () => {
    listeners.splice(listeners.indexOf(listener), 1);
    if (listeners.length > 0) return;
    begin();
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', up, true);
  };
};
