import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  ContractMismatchError,
  readAppointment,
  readPagination,
  readPatient,
  readProvider,
  readReferral,
  readSettings,
  writeListAppointmentsQuery,
  writeListPatientsQuery,
} from './index.js';
import type {
  Appointment,
  ListAppointmentsParams,
  Pagination,
  Patient,
  components,
  operations,
} from './index.js';

describe('what is read', () => {
  it('has ids and record numbers as strings, whatever they came as', () => {
    const id = fc.oneof(fc.string(), fc.integer());
    fc.assert(
      fc.property(id, id, (mrn, ehrId) => {
        const patient = readPatient({ first_name: 'A', last_name: 'B', mrn, ehr_id: ehrId });
        expect(patient).toMatchObject({ mrn: String(mrn), ehrId: String(ehrId), id: null });
      }),
    );
  });

  it('has ids in lists as strings as well', () => {
    expect(readReferral({ id: 1, document_ids: [7, 'd'] }).documentIds).toEqual(['7', 'd']);
  });

  it.each([undefined, null, {}, true])(
    'refuses a record whose number is %p, naming the field only',
    (mrn) => {
      const wire = {
        first_name: 'Jane',
        last_name: 'Doe',
        mrn,
      } as unknown as components['schemas']['Patient'];
      expect(() => readPatient(wire)).toThrow(new ContractMismatchError('Patient.mrn', 'is missing'));
    },
  );

  it('has pagination in one shape', () => {
    const expected = { page: 2, pageSize: 30, totalPages: 5, totalCount: 150 };
    const rest = { page_size: 30, total_pages: 5 };
    expect(readPagination({ ...rest, current_page: 2, total_count: 150 })).toEqual(expected);
    expect(readPagination({ ...rest, page: 2, total_records: 150 })).toEqual(expected);
  });

  it.each<[components['schemas']['Provider']['hide_in_availability'], boolean | null]>([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    [null, null],
    [undefined, null],
    ['maybe' as 'true', null],
  ])('has %p as the boolean %p', (hide_in_availability, expected) => {
    const provider = readProvider({ ehr_id: '1', name: 'Doe, John', hide_in_availability });
    expect(provider.hideInAvailability).toBe(expected);
  });

  it('has shifts with their rules and recurrence, numbers as numbers', () => {
    const provider = readProvider({
      ehr_id: '1',
      name: 'Doe, John',
      hours: [
        {
          day: 'Monday',
          shifts: [
            {
              start: 'T08:00:00',
              end: 'T12:00:00',
              facility_id: 1,
              recurrence: { recur_interval_amount: '2', recur_interval_type: 'days' },
              visit_type_rules: [{ total_visits: 3, visit_type_id: 9 }],
            },
          ],
        },
      ],
    });
    expect(provider.hours[0]?.shifts[0]).toMatchObject({
      facilityId: '1',
      recurrence: { recurIntervalAmount: 2, recurIntervalType: 'days' },
      visitTypeRules: [{ totalVisits: 3, visitTypeId: '9' }],
    });
  });

  it('has visit types as codes with descriptions', () => {
    expect(readSettings({ visit_types: ['a', { code: 'b', description: 'B' }] }).visitTypes).toEqual([
      { code: 'a' },
      { code: 'b', description: 'B' },
    ]);
  });

  it('drops what it does not know and never reaches for a prototype', () => {
    const wire = JSON.parse('{"id":1,"datetime":"x","__proto__":{"polluted":true},"extra":1}') as never;
    const appointment = readAppointment(wire);
    expect(appointment).not.toHaveProperty('extra');
    expect(appointment).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(appointment)).toBe(Object.prototype);
  });
});

describe('what is written', () => {
  it('has booleans as text and leaves the rest undefined', () => {
    expect(writeListAppointmentsQuery({ startDate: 'a', endDate: 'b', includeNote: false })).toEqual({
      start_date: 'a',
      end_date: 'b',
      include_note: 'false',
    });
    expect(writeListPatientsQuery({ page: 2, pageSize: 10 })).toEqual({ page: 2, page_size: 10 });
  });

  it('has the types of the contract', () => {
    const query: operations['listAppointments']['parameters']['query'] = writeListAppointmentsQuery({
      startDate: 'a',
      endDate: 'b',
    });
    const mode: ListAppointmentsParams['appointmentMode'] = 'office';
    // @ts-expect-error: a date range is required
    const incomplete: ListAppointmentsParams = { startDate: 'a' };
    // @ts-expect-error: a record number is never a number at the surface
    const mrn: Patient['mrn'] = 1;
    const status: Appointment['status'] = null;
    const page: Pagination['page'] = 1;
    expect([query.start_date, mode, incomplete.startDate, mrn, status, page]).toEqual([
      'a',
      'office',
      'a',
      1,
      null,
      1,
    ]);
  });
});
