/** Reads every item of a payload. */
export function listOf<Wire, Item>(read: (wire: Wire) => Item): (payload: readonly Wire[]) => Item[] {
  return (payload) => payload.map((wire) => read(wire));
}
