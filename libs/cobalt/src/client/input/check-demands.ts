import type { InputShape, InputWay } from '@nestjs-cobalt/contract';

import type { InputProblem } from './input-problem.js';

type Read = Readonly<Record<string, unknown>>;

/** What is missing beside the required fields: one of some ways, fields that need others, anything at all. */
export function checkDemands(input: Read, shape: InputShape, path: string): InputProblem | undefined {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const isGiven = (key: string): boolean => input[key] !== undefined;
  const { oneOf, anyOf, needs, notEmpty, fields } = shape;
  if (notEmpty === true && !Object.keys(fields).some(isGiven)) {
    return { field: path || 'input', rule: 'must have at least one field' };
  }
  const ways = oneOf ?? anyOf ?? [];
  const held = ways.filter((way) => holds(way, input));
  if (ways.length > 0 && held.length === 0) return noWay(ways, input, at);
  const [first, second] = held;
  if (oneOf !== undefined && first !== undefined && second !== undefined) {
    return { field: at(first.fields[0] ?? ''), rule: `cannot be given with ${ticked(second.fields, at)}` };
  }
  for (const [key, others] of Object.entries(needs ?? {})) {
    const missing = others.find((other) => !isGiven(other));
    if (isGiven(key) && missing !== undefined) {
      return { field: at(missing), rule: `is required with \`${at(key)}\`` };
    }
  }
  return undefined;
}

/** Whether all fields of a way are there, and no field says that another way is meant. */
function holds({ fields, when = {} }: InputWay, input: Read): boolean {
  return isMeant(when, input) && fields.every((key) => input[key] !== undefined);
}

function isMeant(when: Readonly<Record<string, string>>, input: Read): boolean {
  return Object.entries(when).every(([key, value]) => input[key] === undefined || input[key] === value);
}

/** The way that was begun, or the first one, is asked for. */
function noWay(ways: readonly InputWay[], input: Read, at: (key: string) => string): InputProblem {
  const meant = ways.filter(({ when = {} }) => isMeant(when, input));
  const begun = meant.find(({ fields }) => fields.some((key) => input[key] !== undefined)) ?? meant[0];
  const { fields, when } = begun ?? { fields: [] };
  const missing = fields.find((key) => input[key] === undefined) ?? '';
  if (when !== undefined) {
    if (when[missing] !== undefined) {
      const given = fields.filter((key) => input[key] !== undefined);
      return { field: at(missing), rule: `must be \`${when[missing]}\` with ${ticked(given, at)}` };
    }
    const terms = Object.entries(when).map(([key, value]) => `\`${at(key)}\` is \`${value}\``);
    return { field: at(missing), rule: `is required when ${terms.join(' and ')}` };
  }
  const others = meant.filter((way) => way !== begun).map((way) => ticked(way.fields, at));
  return { field: at(missing), rule: `is required, or ${others.join(', or ')}` };
}

const ticked = (fields: readonly string[], at: (key: string) => string): string =>
  fields.map((key) => `\`${at(key)}\``).join(' and ');
