import type { AddressInfo, Server } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BadRequestException, Controller, Get, Logger, ServiceUnavailableException } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { CobaltError } from 'nestjs-cobalt';

import { AppError } from './app.error.js';
import { CodedAnswersFilter } from './coded-answers.filter.js';

@Controller()
class Thrower {
  @Get('fault')
  fault(): void {
    throw new Error('canary: the patient of row 7');
  }

  @Get('bare')
  bare(): void {
    throw new ServiceUnavailableException('canary');
  }

  @Get('module')
  module(): void {
    throw new CobaltError('COBALT_NOT_LINKED', 'Nothing is linked.');
  }

  @Get('outage')
  outage(): void {
    throw new CobaltError('COBALT_VENDOR_TIMEOUT', 'Cobalt did not answer listPatients in time.', {
      operation: 'listPatients',
      requestId: 'r-1',
    });
  }

  @Get('own')
  own(): void {
    throw new AppError(404, 'NOT_EMULATED', 'Nothing is emulated.');
  }

  @Get('health')
  health(): void {
    throw new ServiceUnavailableException({ status: 'error', details: {} });
  }

  @Get('bad')
  bad(): void {
    throw new BadRequestException('canary');
  }
}

describe('CodedAnswersFilter', () => {
  const logged: unknown[] = [];
  let app: INestApplication;
  beforeAll(async () => {
    const module = await Test.createTestingModule({
      controllers: [Thrower],
      providers: [{ provide: APP_FILTER, useClass: CodedAnswersFilter }],
    }).compile();
    app = module.createNestApplication();
    Logger.overrideLogger({ log() {}, warn() {}, error: (message: unknown) => void logged.push(message) });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  const get = async (path: string) => {
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/${path}`);
    return { status: response.status, text: await response.text() };
  };

  it.each(['fault', 'bare'])('answers a %s of our own with a code, and logs it', async (path) => {
    logged.length = 0;
    const { status, text } = await get(path);
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ statusCode: 500, code: 'INTERNAL_ERROR' });
    expect(text).not.toContain('canary');
    expect(logged).toEqual([expect.objectContaining({ message: expect.stringContaining('canary') })]);
  });

  it.each([
    ['module', 409, 'COBALT_NOT_LINKED'],
    ['own', 404, 'NOT_EMULATED'],
    ['bad', 400, 'COBALT_INVALID_REQUEST'],
    ['nowhere', 404, 'ROUTE_NOT_FOUND'],
  ])('answers %s with %i and %s', async (path, status, code) => {
    logged.length = 0;
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ statusCode: status, code });
    expect(answer.text).not.toContain('canary');
    expect(logged).toEqual([]);
  });

  it('logs what the operator has to know of an outage', async () => {
    logged.length = 0;
    expect(await get('outage')).toMatchObject({ status: 504 });
    expect(logged).toEqual([
      'COBALT_VENDOR_TIMEOUT listPatients r-1 Cobalt did not answer listPatients in time.',
    ]);
  });

  it('leaves an answer of another shape as it is', async () => {
    const { status, text } = await get('health');
    expect([status, JSON.parse(text)]).toEqual([503, { status: 'error', details: {} }]);
  });
});
