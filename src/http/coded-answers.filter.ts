import { STATUS_CODES } from 'node:http';

import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { CobaltError } from 'nestjs-cobalt';

import { AppError } from './app.error.js';

/** Gives a code and a remedy to what Nest and Express answer without: unknown addresses, unreadable bodies, faults. */
@Catch()
export class CodedAnswersFilter extends BaseExceptionFilter {
  private readonly logger = new Logger('ExceptionsHandler');

  override catch(exception: unknown, host: ArgumentsHost): void {
    const coded = this.coded(exception);
    const response = host.switchToHttp().getResponse<Response>();
    // A file's type, when it was to be sent and could not be.
    if (coded !== exception && !response.headersSent) response.removeHeader('Content-Type');
    super.catch(coded, host);
  }

  private coded(exception: unknown): unknown {
    if (exception instanceof HttpException) {
      const status = exception.getStatus();
      if (exception instanceof CobaltError && status >= 500) this.logger.error(lineOf(exception));
      if (!isBare(exception.getResponse())) return exception;
      if (status < 500) return refusal(status);
    }
    this.logger.error(exception);
    return new AppError(
      500,
      'INTERNAL_ERROR',
      'The app failed on this request. Try again; if it goes on, its log says why.',
    );
  }
}

/** What to report, and to whom: Nest logs no `HttpException` by itself. */
function lineOf({ code, operation, requestId, message }: CobaltError): string {
  return [code, operation, requestId, message].filter(Boolean).join(' ');
}

/** Nest's own `{ statusCode, error, message }` or bare text; an answer of any other shape is somebody's intention. */
function isBare(answer: object | string): boolean {
  return typeof answer === 'string' || ('statusCode' in answer && 'message' in answer && !('code' in answer));
}

function refusal(status: number): AppError | CobaltError {
  switch (status) {
    case 404:
      return new AppError(404, 'ROUTE_NOT_FOUND', 'There is nothing here: check the address and the method.');
    case 413:
      return new CobaltError('COBALT_PAYLOAD_TOO_LARGE', 'The body is too large: send less than 100 kB.');
    case 400:
    case 415:
      return new CobaltError(
        'COBALT_INVALID_REQUEST',
        'This request cannot be read: percent-encode its address; a body has to be a JSON object in UTF-8 (Content-Type: application/json).',
      );
    default: {
      const why = `This request cannot be answered as it is (${STATUS_CODES[status] ?? status})`;
      return new AppError(status, 'REQUEST_REFUSED', `${why}: correct it and send it again.`);
    }
  }
}
