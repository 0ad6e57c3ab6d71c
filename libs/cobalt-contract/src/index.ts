export { openApiDocument } from './load-document.js';
export type { components, operations, paths, webhooks } from './generated/schema.js';
export { apiOperations } from './generated/operations.js';
export type { ApiOperation, ApiOperationId } from './api-operation.js';
export { inputRules } from './input-rules.js';
export type { InputFieldRule, InputRules, InputShape, InputWay } from './input-rules.js';
export type { Known } from './known.js';
export { ContractMismatchError } from './normal-forms.js';
export type {
  ContentObject,
  JsonSchema,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItemObject,
  Reference,
  RequestBodyObject,
  ResponseObject,
} from './openapi-document.js';
// Generated, and nothing in them is internal: types, readers and writers of the surface.
export * from './generated/readers.js';
export * from './generated/writers.js';
export * from './generated/events.js';
