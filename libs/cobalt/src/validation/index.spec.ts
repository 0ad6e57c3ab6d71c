import { describe, expect, it } from '@jest/globals';
import * as whole from 'class-validator';

import * as parts from './index.js';

describe('what is taken of class-validator', () => {
  const { validateSync, ...decorators } = parts;

  it.each(Object.keys(decorators) as (keyof typeof decorators)[])("%s is the package's own", (name) => {
    expect(decorators[name]).toBe(whole[name]);
  });

  it("sees the rules that a host's decorators made", () => {
    class Body {
      @whole.IsEmail()
      mail = 'nobody';
    }
    const [problem] = validateSync(new Body(), { forbidUnknownValues: true });
    expect(problem?.constraints).toHaveProperty('isEmail');
    expect(problem).toBeInstanceOf(whole.ValidationError);
  });

  it("makes rules that a host's validator sees", () => {
    class Body {
      @parts.IsUrl()
      url = 'not one';
    }
    expect(whole.validateSync(new Body())).toMatchObject([{ constraints: { isUrl: expect.any(String) } }]);
  });
});
