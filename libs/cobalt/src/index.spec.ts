import { describe, expect, it } from '@jest/globals';

import * as door from './index.js';

describe('the public surface', () => {
  it('is exactly this', () => {
    expect(Object.keys(door).sort()).toEqual([
      'COBALT_ERRORS',
      'CobaltAuthenticationError',
      'CobaltCallbackControllerBase',
      'CobaltConfigurationError',
      'CobaltConflictError',
      'CobaltConnectionError',
      'CobaltConnectionsControllerBase',
      'CobaltConnectionsService',
      'CobaltContractViolationError',
      'CobaltError',
      'CobaltExchangeService',
      'CobaltLinkControllerBase',
      'CobaltLinkService',
      'CobaltLoginRequiredError',
      'CobaltModule',
      'CobaltNotFoundError',
      'CobaltOrgClient',
      'CobaltRateLimitError',
      'CobaltService',
      'CobaltTimeoutError',
      'CobaltValidationError',
      'CobaltVendorError',
      'CobaltVendorFaultError',
      'InjectCobalt',
      'KeyRing',
      'PagedList',
      'SecretString',
      'cobaltEntities',
      'cobaltMigrations',
      'eventDataOf',
      'getCobaltToken',
      'isCobaltError',
      'isCobaltVendorError',
    ]);
  });
});
