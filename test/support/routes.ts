import { readFileSync } from 'node:fs';

/** An address of the client with the rights of which any one opens it; none: everybody's. */
export interface Route {
  path: string;
  /** Key of its name in the catalogue, which the tab of the browser shows. */
  title: string;
  need: readonly string[];
}

const DECLARED = /^ {2}page\('([^']+)', '([^']+)',.*?(?:\[([^\]]*)\](?:, \w+)?)?\),$/gm;

/** Every page behind the sign-in, as the client's router declares them: a new one is looked at without anybody's doing. */
export function routesOf(router = 'client/src/app/router.tsx'): Route[] {
  const source = readFileSync(router, 'utf8');
  return [...source.matchAll(DECLARED)].map(([, path = '', title = '', need = '']) => ({ path: `/${path}`, title, need: need.split(',').map((right) => right.replace(/['\s]/g, '')).filter(Boolean) }));
}
