import { answerNameOf, bodyOf, operationsOf, refName } from './document.mjs';

const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`;

/** The table of operations: what a client must know to call them. */
export function renderOperations(document) {
  const rows = operationsOf(document).map((operation) => {
    const { done, failed } = operation['x-job'] ?? {};
    const { mediaType } = bodyOf(operation);
    return `  ${operation.operationId}: {
    method: '${operation.method}',
    path: '${operation.path}',
    auth: '${(operation.security ?? document.security)[0].AccessToken ? 'connection' : 'client'}',
    body: ${mediaType ? (mediaType === 'application/json' ? "'json'" : "'multipart'") : 'null'},
    answer: '${answerNameOf(operation) ? 'json' : 'bytes'}',
    payload: ${payloadOf(document, operation)},
    paged: ${operation['x-paging'] === 'page'},
    events: ${done ? `{ done: ${list(done)}, failed: ${list(failed)} }` : 'null'},
  },`;
  });
  return `
/** Each operation: how it is called, with which credentials, and what its answer is. */
export const apiOperations = {
${rows.join('\n')}
} as const;
`;
}

/** The key of the payload and what it must be; the answer itself when there is no such key. */
function payloadOf(document, operation) {
  const schema = document.components.schemas[answerNameOf(operation)];
  const key = schema?.['x-payload'];
  if (key === undefined) return "{ keys: [], kind: 'object' }";
  const property = schema.properties[key];
  const kind = property.type ?? (refName(property) ? 'object' : undefined);
  if (!['string', 'array', 'object'].includes(kind)) throw new Error(`${operation.operationId}: payload?`);
  return `{ keys: ${list([key, ...(property['x-also'] ?? [])])}, kind: '${kind}' }`;
}
