/**
 * What the files in openapi/ may write shorter than OpenAPI does. README.md lists the forms; the shipped
 * openapi.yaml has none of them.
 */

/** `$ref: Name` and `$ref: parameters/Name` become pointers into `components`. */
export function expandReferences(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string' && !node.$ref.startsWith('#')) {
    node.$ref = `#/components/${node.$ref.includes('/') ? '' : 'schemas/'}${node.$ref}`;
  }
  Object.values(node).forEach(expandReferences);
}

/** Bodies named by their schema, errors by their messages, and the answers that every operation has. */
export function expandOperation(operation, common) {
  if (operation.requestBody) operation.requestBody = expandBody(operation.requestBody);
  const asClient = operation.security !== undefined;
  const responses = { ...operation.responses, ...(asClient ? common.client : common.connection) };
  operation.responses = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [status, expandResponse(response)]),
  );
}

function expandBody({ json, form, samples, required = true, ...rest }) {
  if (!json && !form) return { required, ...rest };
  const content = { schema: { $ref: json ?? form }, ...examplesOf(samples) };
  return { required, content: { [json ? 'application/json' : 'multipart/form-data']: content } };
}

function expandResponse({ json, samples, messages, ...response }) {
  if (messages) {
    const samplesOfErrors = messages.map((message) => ({ success: false, message }));
    return { ...response, content: { 'application/json': errorContent(samplesOfErrors) } };
  }
  if (!json) return response;
  return { ...response, content: { 'application/json': { schema: { $ref: json }, ...examplesOf(samples) } } };
}

function errorContent(samples) {
  return { schema: { $ref: 'Error' }, ...examplesOf(samples) };
}

/** Samples by name, or just a list of them. */
function examplesOf(samples = {}) {
  const named = Array.isArray(samples)
    ? samples.map((value, index) => [`sample${index + 1}`, value])
    : Object.entries(samples);
  return named.length === 0
    ? {}
    : { examples: Object.fromEntries(named.map(([name, value]) => [name, { value }])) };
}

/** An event by its kinds, its envelope, its data and a sample of the data. */
export function expandWebhook(type, event, schemas) {
  const { summary, kinds, envelope = 'EventEnvelope', data, sample, assumption } = event;
  const { job_id: job, ...frame } = schemas[envelope].examples[0];
  const example = { ...frame, type, ...(kinds.includes('operation') ? { job_id: job } : {}), data: sample };
  return {
    post: {
      operationId: type,
      tags: ['webhooks'],
      summary,
      'x-kinds': kinds,
      'x-data': data,
      ...(assumption ? { 'x-assumption': assumption } : {}),
      security: [],
      parameters: ['Signature', 'WebhookId', 'WebhookTimestamp', 'WebhookAttempt'].map((name) => ({
        $ref: `parameters/${name}`,
      })),
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              allOf: [{ $ref: envelope }],
              required: ['type', 'data'],
              properties: { type: { const: type }, data: { $ref: data } },
            },
            examples: { sample: { value: example } },
          },
        },
      },
      responses: {
        200: {
          description: 'Delivered; any other 2xx is as good. Not within 5 s: given up, and not sent again.',
        },
        '4XX': { description: 'Refused. Not sent again, except after a 429.' },
        '5XX': {
          description:
            'Failed. Sent once more after a second, with 2 s to answer; likewise after an error of the network.',
        },
      },
    },
  };
}
