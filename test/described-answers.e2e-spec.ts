import { ForbiddenException, UseGuards, UseInterceptors } from '@nestjs/common';
import type { CanActivate, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CobaltError } from 'nestjs-cobalt';
import { map } from 'rxjs';

import { TestHost } from './support/host.js';
import { lintOpenApi } from './support/openapi-lint.js';

interface Reply {
  status(code: number): void;
  removeHeader(name: string): void;
}

/** Changes what a route answers, once its handler is through. */
function changing(change: (body: object, reply: Reply) => object): ClassDecorator {
  const interceptor: NestInterceptor<object, object> = {
    intercept: (context: ExecutionContext, next) =>
      next.handle().pipe(map((body) => change(body, context.switchToHttp().getResponse()))),
  };
  return UseInterceptors(interceptor);
}

describe('the description of our routes, held against what they answer', () => {
  let host: TestHost | undefined;
  afterEach(async () => {
    await host?.stop();
    host = undefined;
  });

  const ana = async (decorator: ClassDecorator) => {
    host = await TestHost.start({
      cobalt: { decorators: { connections: [decorator], link: [decorator] } },
    });
    return host.as('org', 'ana');
  };

  it.each<[string, ClassDecorator, string]>([
    [
      'a field too many',
      changing((body) => ({ ...body, surprise: 1 })),
      'the body must NOT have additional properties: surprise',
    ],
    ['a field too few', changing(() => ({})), "the body must have required property 'connections'"],
    [
      'a field of another type',
      changing(() => ({ connections: 'none' })),
      'the body/connections must be array',
    ],
    [
      'another status',
      changing((body, reply) => {
        reply.status(202);
        return body;
      }),
      'the status is not described',
    ],
    [
      'a code that this route never gives',
      changing(() => {
        throw new CobaltError('COBALT_LINK_AMBIGUOUS', 'Which one?');
      }),
      'the body/code must be equal to one of the allowed values',
    ],
    [
      'a code with a status that this route never gives',
      changing(() => {
        throw new CobaltError('COBALT_NOT_LINKED', 'Not here.');
      }),
      'the status is not described',
    ],
  ])('notices %s', async (_, decorator, problem) => {
    const client = await ana(decorator);
    await expect(client.get('/cobalt/connections')).rejects.toThrow(
      new RegExp(`^GET /connections answered \\d+ otherwise than it is described: .*${problem}`, 'u'),
    );
  });

  it('notices a header that is missing, and says nothing of the token beside it', async () => {
    let linkToken = '';
    const client = await ana(
      changing((body, reply) => {
        linkToken = (body as { linkToken: string }).linkToken;
        reply.removeHeader('Cache-Control');
        return { ...body, mode: linkToken };
      }),
    );
    const problem: unknown = await client
      .post('/cobalt/link/token', {})
      .catch((error: unknown) => (error as Error).message);
    expect(linkToken).not.toBe('');
    expect(problem).toContain('the header Cache-Control is missing; the body/mode must be equal to');
    expect(problem).not.toContain(linkToken);
  });

  it("leaves what the host's own guard answers to the host", async () => {
    const guard: CanActivate = {
      canActivate: () => {
        throw new ForbiddenException({ mine: true });
      },
    };
    const client = await ana(UseGuards(guard));
    expect(await client.get('/cobalt/connections')).toMatchObject({ status: 403, body: { mine: true } });
  });

  it('is read by a linter that finds mistakes', async () => {
    const document = {
      openapi: '3.0.3',
      info: { title: 'Wrong', version: '1' },
      paths: { '/x': { get: { responses: { 200: { $ref: '#/components/responses/Missing' } } } } },
    };
    expect((await lintOpenApi(document)).join()).toMatch(/Can't resolve \$ref/u);
  });
});
