import { describe, expect, it } from '@jest/globals';

import * as door from './index.js';

describe('the public surface', () => {
  it('is exactly this', () => {
    expect(Object.keys(door).sort()).toEqual([
      'COBALT_ERRORS',
      'CobaltCallbackControllerBase',
      'CobaltConfigurationError',
      'CobaltConnectionsControllerBase',
      'CobaltConnectionsService',
      'CobaltError',
      'CobaltExchangeService',
      'CobaltLinkControllerBase',
      'CobaltLinkService',
      'CobaltModule',
      'CobaltOrgClient',
      'CobaltService',
      'CobaltVendorError',
      'InjectCobalt',
      'KeyRing',
      'PagedList',
      'SecretString',
      'cobaltEntities',
      'cobaltMigrations',
      'getCobaltToken',
      'isCobaltError',
    ]);
  });
});
