import type { PropertyDeclaration } from 'lit';

interface Declares {
  createProperty(name: PropertyKey, options?: PropertyDeclaration): void;
}

/*
 * `@property` and `@state` as Lit has them, for the kind of decorators that TypeScript writes here. Lit's own know two
 * further kinds, which every page would carry.
 */

export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: PropertyKey): void =>
    (prototype.constructor as unknown as Declares).createProperty(name, options);

export const state = () => property({ state: true, attribute: false });
