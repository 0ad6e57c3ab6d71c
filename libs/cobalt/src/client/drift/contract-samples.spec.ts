import { describe, expect, it } from '@jest/globals';
import { openApiDocument } from '@nestjs-cobalt/contract';
import type { JsonSchema } from '@nestjs-cobalt/contract';

import { SchemaWalk } from './schema-walk.js';

interface Sample {
  readonly at: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
}

/** What Cobalt's documentation shows as answers and events: `examples` of schemas, and of bodies beside their schema. */
function samplesIn(node: unknown, at: string): Sample[] {
  if (typeof node !== 'object' || node === null) return [];
  const { examples, schema } = node as { examples?: unknown; schema?: JsonSchema };
  const own = Array.isArray(examples)
    ? examples.map((value: unknown) => ({ at, schema: node as JsonSchema, value }))
    : schema !== undefined && examples !== undefined
      ? Object.values(examples as Record<string, { value: unknown }>).map(({ value }) => ({
          at,
          schema,
          value,
        }))
      : [];
  return Object.entries(node)
    .filter(([key]) => !['examples', 'requestBody', 'parameters'].includes(key))
    .reduce((all, [key, child]) => all.concat(samplesIn(child, `${at}/${key}`)), own as Sample[]);
}

describe("the documentation's samples of answers and events", () => {
  const { paths, webhooks, components } = openApiDocument();
  const samples = [paths, { schemas: components.schemas }, webhookBodies(webhooks)].flatMap((part) =>
    samplesIn(part, '#'),
  );

  it('are many', () => {
    expect(samples.length).toBeGreaterThan(150);
  });

  it('are no drift', () => {
    const found = samples.flatMap(({ at, schema, value }) =>
      new SchemaWalk().differences(schema, value).map(({ path, kind }) => `${at}: ${path} ${kind}`),
    );
    expect(found).toEqual([]);
  });
});

/** Events travel as requests; their bodies are what Cobalt sends. */
function webhookBodies(webhooks: Readonly<Record<string, { post: { requestBody?: unknown } }>>): object {
  return Object.entries(webhooks).map(([type, { post }]) => ({ [type]: { event: post.requestBody } }));
}
