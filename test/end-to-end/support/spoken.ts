import type { Page } from 'playwright-core';

/** A node of Chromium's accessibility tree, as the DevTools protocol gives it. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** What a person moves among in a form. Groups count where they have a name; all else is only around these. */
const spoken = new Set([
  'heading',
  'radiogroup',
  'radio',
  'checkbox',
  'textbox',
  'searchbox',
  'combobox',
  'button',
  'link',
  'DisclosureTriangle',
]);
const groups = new Set(['group', 'search', 'region']);
const live = new Set(['status', 'alert']);

const tidy = (words: unknown): string =>
  String(words ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    // A receipt code is another one each time.
    .replace(/\b\d{4}( \d{4}){3}\b/g, '0000 0000 0000 0000');

/** The states that are said with a control. */
const statesOf = ({ properties = [] }: AxNode): string => {
  const said = properties.flatMap(({ name, value: { value } }) => {
    if (name === 'level') return [String(value)];
    if (name === 'checked' || name === 'expanded' || name === 'pressed') {
      return value === true || value === 'true' ? [name] : [];
    }
    if (name === 'invalid' || name === 'disabled' || name === 'required') {
      return value === true || value === 'true' ? [name] : [];
    }
    return [];
  });
  return said.length > 0 ? ` [${said.join(' ')}]` : '';
};

/** What the page's main part says, one line for each thing: role, name, state, and in brackets what is said with it.
 * @param region The name of a region, where only that is listened to. */
export const spokenOrder = async (page: Page, region?: string): Promise<string> => {
  const protocol = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await protocol.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const childrenOf = ({ childIds = [] }: AxNode) => childIds.flatMap(id => byId.get(id) ?? []);
    const wordsIn = (node: AxNode): string =>
      node.role?.value === 'StaticText'
        ? tidy(node.name?.value)
        : childrenOf(node).map(wordsIn).filter(Boolean).join(' ');
    const lines: string[] = [];
    const walk = (node: AxNode, depth: number): void => {
      const role = node.ignored ? '' : (node.role?.value ?? '');
      const name = live.has(role) ? wordsIn(node) : tidy(node.name?.value);
      const kept = spoken.has(role) || ((groups.has(role) || live.has(role)) && name !== '');
      if (kept) {
        const said = tidy(node.description?.value);
        lines.push(
          `${'  '.repeat(depth)}${role === 'DisclosureTriangle' ? 'disclosure' : role} "${name}"${statesOf(node)}${said && ` (${said})`}`,
        );
      }
      // A combobox's options and the words inside a control say nothing of their order.
      if (role !== 'combobox') for (const child of childrenOf(node)) walk(child, kept ? depth + 1 : depth);
    };
    const main = nodes.find(({ ignored, role, name }) =>
      region
        ? !ignored && role?.value === 'region' && name?.value === region
        : !ignored && role?.value === 'main',
    );
    if (!main) throw new Error(`The page has no ${region ?? 'main part'}`);
    for (const child of childrenOf(main)) walk(child, 0);
    return lines.join('\n');
  } finally {
    await protocol.detach();
  }
};
