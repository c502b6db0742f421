import type { WayTarget } from '@kuulluksi/contract/pathways/records';

interface Named {
  id: string;
  organisation: string;
}
/** What targets can name, by the field that names it. */
export type LedTo = Record<'group' | 'openQuestion' | 'panel', readonly Named[]>;

const namedBy = (target: WayTarget): [field: keyof LedTo, id: string] | undefined => {
  switch (target.kind) {
    case 'group':
      return ['group', target.group];
    case 'open-question':
      return ['openQuestion', target.openQuestion];
    case 'panel':
      return ['panel', target.panel];
    default:
      return undefined;
  }
};

/** The records that targets name in one of these fields. */
export const namedIn = (targets: readonly WayTarget[], field: keyof LedTo): string[] =>
  targets.flatMap(target => {
    const [named, id] = namedBy(target) ?? [];
    return named === field && id !== undefined ? [id] : [];
  });

interface WrongTarget {
  field: string;
  named: keyof LedTo;
  id: string;
  /** There, but of another organisation. */
  foreign: boolean;
}

/** Targets that lead to nothing of ours. A group may be another organisation's: a structure is several organisations' together. */
export const wrongTargets = (
  organisation: string,
  targets: readonly WayTarget[],
  ledTo: LedTo,
): WrongTarget[] =>
  targets.flatMap((target, at) => {
    const [named, id] = namedBy(target) ?? [];
    if (named === undefined || id === undefined) return [];
    const found = ledTo[named].filter(one => one.id === id);
    return found.some(one => named === 'group' || one.organisation === organisation)
      ? []
      : [{ field: `targets.${at}.${named}`, named, id, foreign: found.length > 0 }];
  });
