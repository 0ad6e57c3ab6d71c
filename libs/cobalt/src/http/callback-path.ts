import type { AdapterRoutes } from './adapter-routes.js';

/**
 * The browser's path to the callback, from its path to another of our routes. The two need not be neighbours: the
 * callback has no version, and a host may have excluded it from its global prefix. What the routes of the app tell
 * apart is left out of the browser's path too.
 *
 * @param here the browser's path of the request
 */
export function callbackPath(here: string, request: object, routes: AdapterRoutes | undefined): string {
  const neighbour = here.replace(/[^/]*$/u, 'callback');
  const route = routes?.pathOf(request)?.replace(/[^/]+\/?$/u, 'callback');
  if (route === undefined) return neighbour;
  const left = leftOut(route, routes?.callbacks() ?? []);
  if (left === undefined) return neighbour;
  const segments = neighbour.split('/');
  segments.splice(segments.length - left.before, left.count);
  return segments.join('/') || '/';
}

interface LeftOut {
  /** How many segments from the end the gap begins. */
  before: number;
  count: number;
}

/** Which run of a route's segments is missing in the callback's: the shortest, over all callbacks. */
function leftOut(route: string, callbacks: readonly string[]): LeftOut | undefined {
  const long = route.split('/');
  const gaps = callbacks.map((callback): LeftOut | undefined => {
    const short = callback.split('/');
    let same = 0;
    while (same < short.length && short.at(-1 - same) === long.at(-1 - same)) same += 1;
    const begin = short.length - same;
    const isPrefix = short.slice(0, begin).every((segment, index) => segment === long[index]);
    const count = long.length - short.length;
    return isPrefix && count >= 0 ? { before: same + count, count } : undefined;
  });
  return gaps.filter((gap) => gap !== undefined).sort((one, other) => one.count - other.count)[0];
}
