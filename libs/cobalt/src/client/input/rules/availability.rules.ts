import type { FetchAvailabilityInput, ListAvailabilityParams } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';
import { checkProviderWindow } from './provider-window.js';

const providerWindow: CrossFieldRule<FetchAvailabilityInput> = ({ startDate, endDate, providerIds }) =>
  checkProviderWindow(startDate, endDate, providerIds);

/** The body of a live read says so in its schema; a query cannot. */
const dailyLimit: CrossFieldRule<ListAvailabilityParams> = ({ dailyAppointmentLimit, dailyLimitType }) => {
  if ((dailyAppointmentLimit === undefined) === (dailyLimitType === undefined)) return undefined;
  return dailyLimitType === undefined
    ? { field: 'dailyLimitType', rule: 'is required with `dailyAppointmentLimit`' }
    : { field: 'dailyAppointmentLimit', rule: 'is required with `dailyLimitType`' };
};

/** Availability: a daily limit says of which visit type, and the other way round. */
export const listAvailabilityRules = [dailyLimit] as const;

/** A live read of availability: 5 days for one provider, one day for more. */
export const fetchAvailabilityRules = [providerWindow] as const;
