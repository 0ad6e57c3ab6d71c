import { createConfig, lintFromString } from '@redocly/openapi-core';

/** What Redocly's linter finds wrong with an OpenAPI document, as sentences. */
export async function lintOpenApi(document: object): Promise<string[]> {
  const config = await createConfig({
    extends: ['spec'],
    rules: {
      'no-unresolved-refs': 'error',
      'no-unused-components': 'error',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'operation-parameters-unique': 'error',
      'operation-summary': 'error',
      'path-parameters-defined': 'error',
      'no-enum-type-mismatch': 'error',
      'no-required-schema-properties-undefined': 'error',
    },
  });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ message, location }) => `${location[0]?.pointer ?? ''}: ${message}`);
}
