/** An id of Cobalt's as it is in lists: without dashes, in small letters. */
export function plainId(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}

/** Whether an id was asked for, with or without dashes, in any case. */
export function sameId(id: unknown, asked: string): boolean {
  return plainId(String(id)) === plainId(asked);
}
