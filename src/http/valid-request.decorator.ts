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
    rule === 'whitelistValidation' ? 'There is a field that is not known here.' : message,
  );
  return [...own.slice(0, 1), ...(error.children ?? []).flatMap(sentences)];
}
