import { STATUS_CODES } from 'node:http';

import { HttpException } from '@nestjs/common';

/** Codes of this app's own, beside the module's `COBALT_*`. */
export type AppErrorCode =
  | 'CONSOLE_NOT_BUILT'
  | 'CROSS_ORIGIN_REQUEST'
  | 'DEMO_USER_NOT_FOUND'
  | 'EMULATED_ACCOUNT_NOT_FOUND'
  | 'INTERNAL_ERROR'
  | 'NOT_EMULATED'
  | 'REQUEST_REFUSED'
  | 'ROUTE_NOT_FOUND';

/** An error of this app's own, answered in the shape of the module's: `{ statusCode, error, message, code }`. */
export class AppError extends HttpException {
  constructor(
    status: number,
    readonly code: AppErrorCode,
    /** What happened and what to do. */
    message: string,
  ) {
    super({ statusCode: status, error: STATUS_CODES[status], message, code }, status);
  }
}
