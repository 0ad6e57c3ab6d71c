import { fileURLToPath } from 'node:url';

import prismHttp from '@stoplight/prism-http';

const DOCUMENT = fileURLToPath(new URL('../../../libs/cobalt-contract/openapi.yaml', import.meta.url));
const SILENT = Object.fromEntries(
  ['trace', 'debug', 'info', 'success', 'warn', 'error'].map((level) => [level, () => undefined]),
);
/** Of Prism's severities. */
const ERROR = 0;

/**
 * The proxy of Prism as a judge: its router, its security check and its validators for requests and answers. What
 * Prism would forward, it is handed: the answer that has already passed.
 */
export async function createJudge() {
  const operations = await prismHttp.getHttpOperationsFromSpec(DOCUMENT);
  let passed;
  const prism = prismHttp.createInstance(
    {
      isProxy: true,
      mock: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstream: new URL('http://127.0.0.1'),
      upstreamProxy: undefined,
    },
    {
      logger: { ...SILENT, child: () => SILENT },
      forward: () => () => async () => ({ _tag: 'Right', right: passed }),
    },
  );

  /** What is wrong with a request and its answer, in Prism's words; which hold names of fields, and no values. */
  return async (request, answer) => {
    passed = answer;
    const { _tag, left, right } = await prism.request(request, operations)();
    if (_tag === 'Left') return [`proxy: ${left.message}`];
    const { input, output } = right.validations;
    return [...input.map((problem) => ['request', problem]), ...output.map((problem) => ['answer', problem])]
      .filter(([, { severity, message }]) => severity === ERROR || message === 'Selected route not found')
      .map(([what, { path, message }]) => `${what}: ${message}${path ? ` (${path.join('.')})` : ''}`);
  };
}
