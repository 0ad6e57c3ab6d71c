import { describe, expect, it } from '@jest/globals';

import { CobaltValidationError } from '../errors/index.js';
import { checkPath } from './index.js';

describe('an id of a path', () => {
  it.each(['414421', '77/1', 'a b', '%2e%2e', 'Zoë', '...'])('may be %j', (id) => {
    expect(checkPath('getAppointment', { id })).toEqual({ id });
  });

  it.each([
    ['must be a text', undefined],
    ['must be a text', null],
    ['must be a text', 414421],
    ['must be a text', {}],
    ['must be the id of one record', ''],
    ['must be the id of one record', '.'],
    ['must be the id of one record', '..'],
    ['must be well-formed text', '\ud800'],
  ])('%s: %j is refused', (rule, id) => {
    expect(() => checkPath('getAppointment', { id: id as string })).toThrow(
      expect.objectContaining({ code: 'COBALT_INVALID_REQUEST', arrival: 'not_sent', field: 'id', rule }),
    );
  });

  it('is told by the name of the parameter, not of the path', () => {
    const path = { patient_mrn: '1', emr_insurance_id: '' };
    expect(() => checkPath('updatePatientInsurance', path)).toThrow(CobaltValidationError);
    expect(() => checkPath('updatePatientInsurance', path)).toThrow('`emrInsuranceId` must be the id');
  });
});
