import type { UpdatePatientInsuranceInput } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

const payerIdAlone: CrossFieldRule<UpdatePatientInsuranceInput> = (input) => {
  const { insurancePayerId, insuranceName, insuranceProviderId } = input;
  if (insurancePayerId === undefined || insuranceName !== undefined) return undefined;
  if (insuranceProviderId !== undefined) return undefined;
  return { field: 'insuranceName', rule: 'is required with `insurancePayerId`, or `insuranceProviderId`' };
};

/** An insurance to change: a payer id alone does not name the company. */
export const updatePatientInsuranceRules = [payerIdAlone] as const;
