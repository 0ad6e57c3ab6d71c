import { UsePipes, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from '@nestjs/common';
import { CobaltError } from 'nestjs-cobalt';

/** Checks bodies and queries against their classes: 400 `COBALT_INVALID_REQUEST`, naming each field. */
export const ValidRequest = () =>
  UsePipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) =>
        new CobaltError('COBALT_INVALID_REQUEST', errors.flatMap(sentences).join(' ')),
    }),
  );

function sentences(error: ValidationError): string[] {
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    rule === 'whitelistValidation' ? `Unknown field ${shown(error.property)}.` : message,
  );
  return [...own.slice(0, 1), ...(error.children ?? []).flatMap(sentences)];
}

/** A field's name is the caller's text: short, and without anything that could upset a log. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 40));
}
