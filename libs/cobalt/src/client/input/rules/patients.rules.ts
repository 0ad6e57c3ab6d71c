import type { FetchPatientsFields } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

/** What each way to search needs; that some field is there at all is in the schema. */
const searchedBy: CrossFieldRule<FetchPatientsFields> = ({ searchBy, ...given }) => {
  if (searchBy === undefined) return undefined;
  if (searchBy === 'name') {
    if (given.firstName !== undefined || given.lastName !== undefined) return undefined;
    return { field: 'lastName', rule: 'is required when `searchBy` is `name`, or `firstName`' };
  }
  if (given[searchBy] !== undefined) return undefined;
  return { field: searchBy, rule: `is required when \`searchBy\` is \`${searchBy}\`` };
};

/** A live read of patients: what is searched by must be given. */
export const fetchPatientsRules = [searchedBy] as const;
