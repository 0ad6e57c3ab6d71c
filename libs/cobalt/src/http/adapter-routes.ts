/** What an adapter knows of its routes, whichever adapter it is. */
export interface AdapterRoutes {
  /** The paths of the callbacks as the adapter has them: with prefix and version, without what is mounted or stripped before it. */
  callbacks(): readonly string[];
  /** The path, likewise, of the route that a request was given to. */
  pathOf(request: object): string | undefined;
}
