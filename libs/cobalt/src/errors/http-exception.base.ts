import { HttpException } from '@nestjs/common';
import type { HttpExceptionOptions } from '@nestjs/common';

/** What is public of Nest's HttpException; its `status` is declared private, and ours is to be read. */
type PublicHttpException = Pick<HttpException, keyof HttpException> & Error;

/**
 * Nest's HttpException under a type that lets a subclass publish `status`. It is the same class at run time,
 * so exception filters and `instanceof HttpException` see it.
 */
export const HttpExceptionBase = HttpException as unknown as new (
  response: string | Record<string, unknown>,
  status: number,
  options?: HttpExceptionOptions,
) => PublicHttpException;
