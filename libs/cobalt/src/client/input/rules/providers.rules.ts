import type { UpdateProviderInput } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';
import { isDate } from '../formats.js';

const DAYS = ['setStartDate', 'setEndDate'] as const;

/** Their form is in the schema; that the day exists is not. */
const realDays: CrossFieldRule<UpdateProviderInput> = ({ hours = [] }) => {
  for (const [at, { shifts }] of hours.entries()) {
    for (const [index, shift] of shifts.entries()) {
      const wrong = DAYS.find((key) => shift[key] !== undefined && !isDate(shift[key].slice(0, 10)));
      if (wrong === undefined) continue;
      return { field: `hours[${at}].shifts[${index}].${wrong}`, rule: 'must be a day of the calendar' };
    }
  }
  return undefined;
};

/** Working hours: the days of a shift exist. */
export const updateProviderRules = [realDays] as const;
