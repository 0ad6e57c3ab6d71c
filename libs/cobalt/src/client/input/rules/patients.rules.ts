import type { FetchPatientsFields } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

/** An empty text is nothing to search by, and the others cannot be empty. */
const notEmpty: CrossFieldRule<FetchPatientsFields> = (input) => {
  const { searchBy, firstName, lastName, mrn, dob, phone } = input;
  const names = { firstName, lastName };
  const meant = searchBy === 'name' ? names : searchBy === 'mrn' ? { mrn } : { ...names, mrn, dob, phone };
  const given = Object.entries(meant).filter(([, value]) => value !== undefined);
  const [empty] = given.find(([, value]) => value === '') ?? [];
  if (empty === undefined || given.some(([, value]) => value !== '')) return undefined;
  return { field: empty, rule: 'must not be empty' };
};

/** What each way to search needs; that some field is there at all is in the schema. */
const searchedBy: CrossFieldRule<FetchPatientsFields> = (given) => {
  const { searchBy } = given;
  if (searchBy === undefined) return undefined;
  if (searchBy === 'name') {
    if (given.firstName !== undefined || given.lastName !== undefined) return undefined;
    return { field: 'lastName', rule: 'is required when `searchBy` is `name`, or `firstName`' };
  }
  if (given[searchBy] !== undefined) return undefined;
  return { field: searchBy, rule: `is required when \`searchBy\` is \`${searchBy}\`` };
};

/** A live read of patients: what is searched by must be given. */
export const fetchPatientsRules = [searchedBy, notEmpty] as const;
