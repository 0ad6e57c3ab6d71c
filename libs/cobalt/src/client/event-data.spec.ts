import { describe, expect, it } from '@jest/globals';
import type { WebhookEvent } from '@nestjs-cobalt/contract';

import { CobaltContractViolationError } from './errors/index.js';
import { eventDataOf } from './event-data.js';

const CANARY = 'canary-5F2D';
const event = (type: string, data: WebhookEvent['data']) => ({ id: 'event-1', type, data });

describe("an event's data", () => {
  it('is typed and in camelCase, by the type that was asked for', () => {
    const data = eventDataOf(event('patient.created', { patient_id: 'p1', mrn: 1234 }), 'patient.created');
    expect(data).toMatchObject({ patientId: 'p1', mrn: '1234' });
    const mrn: string | null | undefined = data?.mrn;
    expect(mrn).toBe('1234');
    // @ts-expect-error a patient has no appointment
    expect(data?.appointmentId).toBeUndefined();
  });

  it('is nothing when the event is of another type, or has none', () => {
    const failed = event('patient.failed', { patient_id: 'p1', failure_reason: 'Known already.' });
    expect(eventDataOf(failed, 'patient.created')).toBeUndefined();
    expect(eventDataOf(event('patient.created', null), 'patient.created')).toBeUndefined();
  });

  it('is asked for by the types that are documented', () => {
    const created = event('patient.created', { patient_id: 'p1' });
    // @ts-expect-error no such type
    expect(() => eventDataOf(created, 'patient.forgotten')).not.toThrow();
    // @ts-expect-error no such type
    expect(() => eventDataOf(event('toString', {}), 'toString')).toThrow('`type` must be a type of event');
  });

  it.each([{ patient_id: { [CANARY]: CANARY }, mrn: [CANARY] }, { patient_id: [CANARY] }])(
    'that has another form never shows its values',
    (data) => {
      let thrown: unknown;
      try {
        eventDataOf(
          event('patient.live_fetch_completed', { patients: [data, null, 7] }),
          'patient.live_fetch_completed',
        );
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(CobaltContractViolationError);
      expect(thrown).toMatchObject({ arrival: 'answered', message: expect.stringContaining('event-1') });
      expect(String(thrown)).not.toContain(CANARY);
    },
  );
});
