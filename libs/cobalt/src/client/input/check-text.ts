import type { InputFieldRule } from '@nestjs-cobalt/contract';

import { FORMATS } from './formats.js';
import type { InputProblem } from './input-problem.js';

const patterns = new Map<string, RegExp>();

/** What is wrong with a value that must be a text. */
export function checkText(field: string, value: unknown, rule: InputFieldRule): InputProblem | undefined {
  const { values, format, pattern, form } = rule;
  const must = (what: string): InputProblem => ({ field, rule: `must ${what}` });
  if (values !== undefined) {
    return values.includes(value as string) ? undefined : must(`be one of ${values.map(ticked).join(', ')}`);
  }
  if (typeof value !== 'string') return must(format ? `be ${FORMATS[format].form}, as a text` : 'be a text');
  if (!isClean(value)) return must('be well-formed text without NUL characters');
  if (!isOfLength(value, rule)) return must(lengthOf(rule));
  if (format !== undefined && !FORMATS[format].holds(value)) return must(`be ${FORMATS[format].form}`);
  if (pattern !== undefined && !compiled(pattern).test(value)) return must(`be ${form ?? 'of its form'}`);
  return undefined;
}

const ticked = (value: string | number): string => `\`${value}\``;

/** Whether a text survives UTF-8 and the databases behind it: no half of a surrogate pair, no NUL. */
export function isClean(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** In code points, as JSON Schema counts; a text that is longer than twice the most in UTF-16 need not be counted. */
function isOfLength(text: string, { minLength = 0, maxLength = Infinity }: InputFieldRule): boolean {
  if (text.length < minLength || text.length > maxLength * 2) return false;
  if (text.length <= maxLength && text.length >= minLength * 2) return true;
  const points = minLength <= 1 && maxLength === Infinity ? text.length : [...text].length;
  return points >= minLength && points <= maxLength;
}

function lengthOf({ minLength = 0, maxLength }: InputFieldRule): string {
  if (maxLength === undefined)
    return minLength > 1 ? `have at least ${minLength} characters` : 'not be empty';
  return minLength > 0
    ? `have ${minLength} to ${maxLength} characters`
    : `have at most ${maxLength} characters`;
}

function compiled(pattern: string): RegExp {
  let regExp = patterns.get(pattern);
  if (regExp === undefined) patterns.set(pattern, (regExp = new RegExp(pattern, 'u')));
  return regExp;
}
