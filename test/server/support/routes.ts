import type { FastifyInstance } from 'fastify';

/** Every route that an app serves: `GET /v1/groups/:id`. Read from its own tree, so that none is forgotten. */
export const routesOf = (app: FastifyInstance): string[] => {
  const path: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap(line => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \(([^)]+)\)/.exec(line) ?? [];
      if (!part) return [];
      path.splice(indent.length / 4, Infinity, part);
      return methods
        .split(', ')
        .filter(method => method !== 'HEAD' && method !== 'OPTIONS')
        .map(method => `${method} ${path.join('')}`);
    })
    .sort();
};
