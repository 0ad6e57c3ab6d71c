import type { CreateNoteInput } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

const codesNeedSections: CrossFieldRule<CreateNoteInput> = ({ note, cptCodes }) => {
  if (cptCodes === undefined || cptCodes.length === 0 || typeof note !== 'string') return undefined;
  return { field: 'cptCodes', rule: 'can be given only with a `note` in sections' };
};

/** A note of an appointment: CPT codes only beside sections. */
export const createNoteRules = [codesNeedSections] as const;
