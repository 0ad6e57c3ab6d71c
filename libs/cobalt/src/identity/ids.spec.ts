import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isCobaltError } from '../errors/index.js';
import { MAX_ID_LENGTH, assertOrgOrUserId } from './ids.js';

function codeFor(id: unknown): string | undefined {
  try {
    assertOrgOrUserId('orgId', id);
    return undefined;
  } catch (error) {
    return isCobaltError(error) ? error.code : 'not ours';
  }
}

describe('organisation and user ids', () => {
  it.each([
    'clinic-riverside',
    '12345678901',
    'Clinic A',
    ' padded ',
    'Klinik Übersee 🏥',
    '550e8400-e29b-41d4-a716-446655440000',
    'a@b',
    'x'.repeat(MAX_ID_LENGTH),
    '🏥'.repeat(MAX_ID_LENGTH),
  ])('takes %p as it is', (id) => {
    expect(codeFor(id)).toBeUndefined();
  });

  it.each([undefined, null, 7, {}, [], '', 'x'.repeat(MAX_ID_LENGTH + 1), 'a\u0000b', 'a\nb', '\ud800'])(
    'refuses %p as malformed',
    (id) => {
      expect(codeFor(id)).toBe('COBALT_INVALID_REQUEST');
    },
  );

  it.each([
    'ana@clinic.example',
    ' ana.b+c@clinic.co.uk ',
    '+15551234567',
    '+1 (555) 123-4567',
    '555-123-4567',
    '(555) 123-4567',
    '555.123.4567',
    '555 123 4567',
  ])('refuses %p as personal data', (id) => {
    expect(codeFor(id)).toBe('COBALT_ID_LOOKS_LIKE_PII');
  });

  it('never repeats an id in its error', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        try {
          assertOrgOrUserId('userId', email);
        } catch (error) {
          expect(String(error)).not.toContain(email);
        }
      }),
    );
  });

  it('ends every string in an answer, never in a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (id) => {
        expect([undefined, 'COBALT_INVALID_REQUEST', 'COBALT_ID_LOOKS_LIKE_PII']).toContain(codeFor(id));
      }),
    );
  });
});
