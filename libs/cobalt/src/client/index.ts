export type { Arrival } from './adapter/index.js';
export { createUndiciAdapter, createUndiciAgent } from './adapter/index.js';
export type { OwnedDispatcher } from './adapter/index.js';
export { assertSelector } from './assert-selector.js';
export type { CallOptions } from './call-options.js';
export type { CobaltClientOptions } from './client-options.js';
export { createCobaltAxios, createCobaltHttp } from './cobalt-http.js';
export type { CobaltHttp } from './cobalt-http.js';
export { DriftMonitor } from './drift/index.js';
export type { CobaltDrift, DriftKind } from './drift/index.js';
export type {
  DocumentContent,
  DocumentFile,
  DocumentUpload,
  DownloadOptions,
  DownloadProgress,
  DownloadedDocument,
  UploadOptions,
  UploadProgress,
} from './documents/index.js';
export {
  CobaltAuthenticationError,
  CobaltConflictError,
  CobaltConnectionError,
  CobaltContractViolationError,
  CobaltLoginRequiredError,
  CobaltNotFoundError,
  CobaltRateLimitError,
  CobaltTimeoutError,
  CobaltValidationError,
  CobaltVendorError,
  CobaltVendorFaultError,
  isCobaltVendorError,
} from './errors/index.js';
export { eventDataOf } from './event-data.js';
export { LinkApi } from './link.api.js';
export type { LinkTokenRequest } from './link.api.js';
export { CobaltOrgClient } from './org-client.js';
export { PagedList } from './paged-list.js';
export type { Page } from './paged-list.js';
export type { AccessGrant, AccessGrants, Aside, ConnectionSelector } from './ports.js';
export type { RawRequest } from './raw-request.js';
export type { QueryValue } from './request-path.js';
export {
  AppointmentsResource,
  AvailabilityResource,
  ClaimsResource,
  DocumentsResource,
  EligibilityChecksResource,
  FeeSchedulesResource,
  InsuranceProvidersResource,
  LocationsResource,
  MessagesResource,
  NotesResource,
  OrdersResource,
  PatientInsurancesResource,
  PatientNotesResource,
  PatientsResource,
  PaymentsResource,
  PharmaciesResource,
  ProvidersResource,
  ReferralsResource,
  ReferringProvidersResource,
  SettingsResource,
  TaskNotesResource,
  TasksResource,
  TelephoneEncountersResource,
  VisitStatusesResource,
  VisitTypesResource,
  WebhookEventsResource,
} from './resources/index.js';
export { CobaltTransport } from './transport.js';
export type { DriftWatch, FileAnswer, FormBody, TransportCall } from './transport-call.js';
export { WebhooksApi } from './webhooks.api.js';
export type { CobaltWebhooks, RegisteredCobaltWebhook, RotatedCobaltWebhookSecret } from './webhooks.api.js';
