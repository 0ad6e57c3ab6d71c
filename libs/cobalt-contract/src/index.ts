export { openapi } from './generated/document.js';
export type { components, operations, paths } from './generated/schema.js';
export { apiOperations } from './generated/operations.js';
export type { ApiOperation, ApiOperationId } from './api-operation.js';
export { ContractMismatchError } from './normal-forms.js';
export type {
  ContentObject,
  JsonSchema,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItemObject,
  Reference,
  ResponseObject,
} from './openapi-document.js';
export {
  readAddress,
  readAppointment,
  readCodedValue,
  readLocation,
  readObjectMetadata,
  readPagination,
  readPatient,
  readProvider,
  readProviderHours,
  readSettings,
  readShift,
  readShiftRecurrence,
  readUpdatedSettings,
  readVisitTypeRule,
  writeCreateLinkTokenRequest,
  writeExchangePublicTokenQuery,
  writeListAppointmentsQuery,
  writeListPatientsQuery,
  writeUpdateSettingsRequest,
} from './generated/mappers.js';
export type {
  Address,
  Appointment,
  CodedValue,
  CreateLinkTokenInput,
  ExchangePublicTokenParams,
  ListAppointmentsParams,
  ListPatientsParams,
  Location,
  ObjectMetadata,
  Pagination,
  Patient,
  Provider,
  ProviderHours,
  Settings,
  Shift,
  ShiftRecurrence,
  UpdateSettingsInput,
  UpdatedSettings,
  VisitTypeRule,
} from './generated/mappers.js';
