import { createRequire } from 'node:module';

import type { ValidationError, ValidatorOptions } from 'class-validator';

type Library = typeof import('class-validator');

const load = createRequire(import.meta.url);

/**
 * One thing of class-validator, from the file it is in. The index loads more than 300 files, a fifth of a second of
 * every boot, for the few that are needed here. They are the index's own files: decorators and metadata are the same
 * ones that a host uses. Of a release that has moved a file, the whole is loaded.
 */
function part<Name extends keyof Library>(name: Name, file: string): Library[Name] {
  try {
    const exported = (load(`class-validator/cjs/${file}.js`) as Partial<Library>)[name];
    if (exported !== undefined) return exported;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
  }
  return (load('class-validator') as Library)[name];
}

export const IsArray = part('IsArray', 'decorator/typechecker/IsArray');
export const IsBoolean = part('IsBoolean', 'decorator/typechecker/IsBoolean');
export const IsInt = part('IsInt', 'decorator/typechecker/IsInt');
export const IsNotEmptyObject = part('IsNotEmptyObject', 'decorator/object/IsNotEmptyObject');
export const IsObject = part('IsObject', 'decorator/typechecker/IsObject');
export const IsOptional = part('IsOptional', 'decorator/common/IsOptional');
export const IsString = part('IsString', 'decorator/typechecker/IsString');
export const IsUrl = part('IsUrl', 'decorator/string/IsUrl');
export const Length = part('Length', 'decorator/string/Length');
export const Matches = part('Matches', 'decorator/string/Matches');
export const Max = part('Max', 'decorator/number/Max');
export const MaxLength = part('MaxLength', 'decorator/string/MaxLength');
export const Min = part('Min', 'decorator/number/Min');
export const ValidateBy = part('ValidateBy', 'decorator/common/ValidateBy');
export const ValidateIf = part('ValidateIf', 'decorator/common/ValidateIf');
export const ValidateNested = part('ValidateNested', 'decorator/common/ValidateNested');

const validator = new (part('Validator', 'validation/Validator'))();

/** Every field whose decorators are not satisfied. */
export function validateSync(object: object, options: ValidatorOptions): ValidationError[] {
  return validator.validateSync(object, options);
}
