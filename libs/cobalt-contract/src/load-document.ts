import { deepFreeze } from './deep-freeze.js';
import { documentText } from './generated/document.js';
import type { OpenApiDocument } from './openapi-document.js';

let loaded: OpenApiDocument | undefined;

/** The contract as plain frozen data, parsed when it is first asked for. */
export function openApiDocument(): OpenApiDocument {
  return (loaded ??= deepFreeze(JSON.parse(documentText()) as OpenApiDocument));
}
