const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;

/**
 * Whoever goes through a form with the keyboard sees where they are: what has got the focus under the button of quick
 * exit is brought out from under it. Only after keys, for a page that moves under a finger loses the press.
 */
export const uncover = (event: Event): void => {
  const { key } = event as KeyboardEvent;
  const [focused] = event.composedPath();
  const exit = (event.currentTarget as Element).shadowRoot?.querySelector('.exit');
  if (!(focused instanceof Element) || !exit || exit.contains(focused)) return;
  // Arrows choose among radio buttons; in a text they move in the text.
  if (key !== 'Tab' && !(key.startsWith('Arrow') && focused.localName === 'input')) return;
  const covered = [...exit.children].some(child =>
    meet(child.getBoundingClientRect(), focused.getBoundingClientRect()),
  );
  if (covered) focused.scrollIntoView({ block: 'center' });
};
