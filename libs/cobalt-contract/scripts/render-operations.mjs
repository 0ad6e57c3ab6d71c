import { answerOf, operationsOf, refName } from './document.mjs';

/** The table of operations: what a client must know to call them. */
export function renderOperations(document) {
  const rows = operationsOf(document).map((operation) => {
    const answer = answerOf(document, operation);
    const key = answer['x-payload'];
    const property = answer.properties[key];
    const kind = property.type ?? (refName(property) ? 'object' : undefined);
    if (!['string', 'array', 'object'].includes(kind)) throw new Error(`${operation.operationId}: payload?`);
    const keys = [key, ...(property['x-also'] ?? [])].map((name) => `'${name}'`).join(', ');
    const auth = (operation.security ?? document.security)[0].AccessToken ? 'connection' : 'client';
    return `  ${operation.operationId}: {
    method: '${operation.method}',
    path: '${operation.path}',
    auth: '${auth}',
    payload: { keys: [${keys}], kind: '${kind}' },
  },`;
  });
  return `
/** Each operation: how it is called, with which credentials, and under which key its answer holds the payload. */
export const apiOperations = {
${rows.join('\n')}
} as const;
`;
}
