import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { createNoteRules } from './notes.rules.js';

describe('a note', () => {
  it('has CPT codes only when it is in sections', () => {
    const cptCodes = ['99213'];
    expect(
      firstProblem({ appointmentId: 'a', note: { plan: 'p' }, cptCodes }, createNoteRules),
    ).toBeUndefined();
    expect(
      firstProblem({ appointmentId: 'a', note: 'n', icd10Codes: ['R07.9'] }, createNoteRules),
    ).toBeUndefined();
    expect(firstProblem({ appointmentId: 'a', note: 'n', cptCodes }, createNoteRules)).toEqual({
      field: 'cptCodes',
      rule: 'can be given only with a `note` in sections',
    });
    expect(firstProblem({ appointmentId: 'a', note: 'n', cptCodes: [] }, createNoteRules)).toBeUndefined();
  });
});
