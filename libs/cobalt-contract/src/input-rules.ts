import { deepFreeze } from './deep-freeze.js';
import { inputsText } from './generated/inputs.js';

/** What one field may be at the surface. Limits that are not there do not exist. */
export interface InputFieldRule {
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'list' | 'object' | 'text or record';
  /** The only values. */
  readonly values?: readonly (string | number)[];
  readonly format?: 'date' | 'date-time' | 'date or date-time' | 'uri' | 'base64';
  readonly pattern?: string;
  /** The pattern in words, after “must be”. */
  readonly form?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Of a record: fewest keys. */
  readonly minProperties?: number;
  /** Of a list: what each item may be. */
  readonly items?: InputFieldRule;
  /** Of an object: the name of its shape. */
  readonly shape?: string;
}

/** One of several ways to fill in an input: fields that must be there, and values that others have when they are. */
export interface InputWay {
  readonly fields: readonly string[];
  readonly when?: Readonly<Record<string, string>>;
}

/** What one object may hold; no other field is taken. */
export interface InputShape {
  readonly fields: Readonly<Record<string, InputFieldRule>>;
  readonly required?: readonly string[];
  /** Exactly one of these ways. */
  readonly oneOf?: readonly InputWay[];
  /** At least one of these ways. */
  readonly anyOf?: readonly InputWay[];
  /** Fields that need others beside them. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** At least one field must be given. */
  readonly notEmpty?: boolean;
}

/** What every operation takes: its shape by name, and the shapes. */
export interface InputRules {
  readonly operations: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<string, InputShape>>;
}

let loaded: InputRules | undefined;

/** What every operation with a query or a body takes at the surface, parsed when it is first asked for. */
export function inputRules(): InputRules {
  return (loaded ??= deepFreeze(JSON.parse(inputsText()) as InputRules));
}
