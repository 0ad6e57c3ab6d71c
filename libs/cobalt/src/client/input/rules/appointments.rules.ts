import type { FetchAppointmentsFields } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';
import { daysBetween } from './days-between.js';
import { checkProviderWindow } from './provider-window.js';

/** The documented limit of a live read by date range. */
const RANGE_DAYS = 7;

const dateRange: CrossFieldRule<FetchAppointmentsFields> = ({
  searchBy = 'date_range',
  startDate,
  endDate,
}) => {
  if (searchBy !== 'date_range' || startDate === undefined || endDate === undefined) return undefined;
  const days = daysBetween(startDate, endDate);
  if (days < 0) return { field: 'endDate', rule: 'must not be before `startDate`' };
  if (days <= RANGE_DAYS) return undefined;
  return { field: 'endDate', rule: `must be at most ${RANGE_DAYS} days after \`startDate\`` };
};

const providerWindow: CrossFieldRule<FetchAppointmentsFields> = (input) => {
  const { searchBy, startDate, endDate, providerIds } = input;
  if (searchBy !== 'provider' || startDate === undefined || endDate === undefined) return undefined;
  return checkProviderWindow(startDate, endDate, providerIds ?? []);
};

/** A live read of appointments: 7 days by date range; 5 days, or one, by provider. */
export const fetchAppointmentsRules = [dateRange, providerWindow] as const;
