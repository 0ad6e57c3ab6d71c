import { describe, expect, it } from '@jest/globals';

import * as door from './index.js';

describe('the public surface', () => {
  it('is exactly this', () => {
    expect(Object.keys(door).sort()).toEqual([
      'ContractMismatchError',
      'apiOperations',
      'openapi',
      'readAddress',
      'readAppointment',
      'readCodedValue',
      'readLocation',
      'readObjectMetadata',
      'readPagination',
      'readPatient',
      'readProvider',
      'readProviderHours',
      'readSettings',
      'readShift',
      'readShiftRecurrence',
      'readUpdatedSettings',
      'readVisitTypeRule',
      'writeCreateLinkTokenRequest',
      'writeExchangePublicTokenQuery',
      'writeListAppointmentsQuery',
      'writeListPatientsQuery',
      'writeUpdateSettingsRequest',
    ]);
  });
});
