import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import { createConfig, lint } from '@redocly/openapi-core';

describe('the shipped document', () => {
  it('passes Redocly’s recommended rules, warnings too', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      rules: {
        // by default it judges every alternative of a `oneOf` as if that were the whole schema
        'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
      },
    });
    const problems = await lint({ ref: fileURLToPath(new URL('../openapi.yaml', import.meta.url)), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    );
  }, 60_000);
});
