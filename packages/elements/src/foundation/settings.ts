import { servedFrom } from './served-from.ts';

/** What several elements of a page can have in common; an attribute of the element itself goes first. */
export const settingNames = ['api', 'organisation', 'area', 'age-level', 'heading-level', 'theme'] as const;
export type SettingName = (typeof settingNames)[number];

const settingsTag = 'kuulluksi-settings';

/** The `<kuulluksi-settings>` around a node, also across shadow roots. */
export const settingsAround = (node: Node): Element | null => {
  for (let at: Node | null = node; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const found = (at as Element).closest?.(settingsTag);
    if (found) return found;
  }
  return null;
};

/** A setting of what is around an element, or the default that the loader brought. */
export const settingAround = (element: Element, name: SettingName): string | undefined =>
  settingsAround(element)?.getAttribute(name) ?? (name === 'api' ? servedFrom() : undefined);
