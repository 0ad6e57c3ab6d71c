/** Id under which the document is known to the validator. */
export const DOCUMENT_ID = 'cobalt:openapi';

/** Goes down a document by keys, following `$ref`; says what is there, and under which JSON pointer (RFC 6901). */
export function locate(
  document: object,
  keys: readonly string[],
): { value: unknown; pointer: string } | undefined {
  let value: unknown = document;
  let path: string[] = [];
  for (const key of [...keys, undefined]) {
    const target = (value as { $ref?: unknown } | undefined)?.$ref;
    if (typeof target === 'string') {
      path = target.replace(/^#\//, '').split('/').map(unescapeKey);
      value = path.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        document,
      );
    }
    if (key === undefined) break;
    value = (value as Record<string, unknown> | undefined)?.[key];
    if (value === undefined) return undefined;
    path = [...path, key];
  }
  return { value, pointer: `${DOCUMENT_ID}#/${path.map(escapeKey).join('/')}` };
}

function escapeKey(key: string): string {
  return encodeURIComponent(key.replace(/~/g, '~0').replace(/\//g, '~1'));
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replace(/~1/g, '/').replace(/~0/g, '~');
}
