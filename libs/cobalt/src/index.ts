export { CobaltModule } from './cobalt.module.js';
export type {
  CobaltFactoryOptions,
  CobaltModuleAsyncOptions,
  CobaltModuleOptions,
  CobaltOptionsFactory,
} from './cobalt.module-options.js';
export { CobaltService } from './cobalt.service.js';
export type { CobaltLink } from './cobalt.service.js';
export { InjectCobalt, getCobaltToken } from './tokens.js';
export { cobaltEntities, cobaltMigrations } from './storage/index.js';

export {
  CobaltAuthenticationError,
  CobaltConflictError,
  CobaltConnectionError,
  CobaltContractViolationError,
  CobaltLoginRequiredError,
  CobaltNotFoundError,
  CobaltOrgClient,
  CobaltRateLimitError,
  CobaltTimeoutError,
  CobaltValidationError,
  CobaltVendorError,
  CobaltVendorFaultError,
  PagedList,
} from './client/index.js';
export type {
  AppointmentsResource,
  Arrival,
  CallOptions,
  ConnectionSelector,
  LocationsResource,
  Page,
  PatientsResource,
  ProvidersResource,
  QueryValue,
  RawRequest,
  SettingsResource,
} from './client/index.js';
export type {
  Address,
  Appointment,
  CodedValue,
  ListAppointmentsParams,
  ListPatientsParams,
  Location,
  Pagination,
  Patient,
  Provider,
  ProviderHours,
  Settings,
  UpdateSettingsInput,
} from '@nestjs-cobalt/contract';

export { CobaltConfigurationError } from './config/index.js';
export type {
  CobaltControllerDecorators,
  CobaltDynamicOptions,
  CobaltStaticOptions,
  HttpOptions,
} from './config/index.js';
export type {
  CobaltIdentity,
  CobaltIdentityFunction,
  CobaltIdentityResolver,
  CobaltRequest,
} from './identity/index.js';
export type { CobaltHealth, CobaltHealthStatus } from './observability/index.js';
export { KeyRing, SecretString } from './encryption/index.js';
export type { EncryptionOptions, KeyWrapContext, KeyWrapProvider } from './encryption/index.js';

export {
  CobaltCallbackControllerBase,
  CobaltExchangeService,
  CobaltLinkControllerBase,
  CobaltLinkService,
} from './link/index.js';
export type {
  CobaltLinkSession,
  CobaltLinkToken,
  CreateLinkToken,
  ExchangeRequest,
  LinkMode,
  LinkRoutes,
  LinkSessionStatus,
} from './link/index.js';
export { CobaltConnectionsControllerBase, CobaltConnectionsService } from './connections/index.js';
export type { CobaltConnection, ConnectionRoutes, ConnectionStatus } from './connections/index.js';

export { COBALT_ERRORS, CobaltError, isCobaltError } from './errors/index.js';
export type { CobaltErrorCode, CobaltErrorDetails } from './errors/index.js';
