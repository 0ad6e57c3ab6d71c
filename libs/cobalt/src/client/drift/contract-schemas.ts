import { openApiDocument } from '@nestjs-cobalt/contract';
import type { JsonSchema, OperationObject, ResponseObject } from '@nestjs-cobalt/contract';

let answers: ReadonlyMap<string, JsonSchema> | undefined;

/** The schema of an operation's good answer in JSON, when the contract has the operation. */
export function answerSchema(operation: string): JsonSchema | undefined {
  answers ??= new Map(allAnswers());
  return answers.get(operation);
}

/** What a pointer into the contract leads to: `#/components/schemas/Patient`. */
export function schemaAt<Part = JsonSchema>(pointer: string): Part {
  return pointer
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replace(/~1/gu, '/').replace(/~0/gu, '~'))
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], openApiDocument()) as Part;
}

function* allAnswers(): Generator<[string, JsonSchema]> {
  for (const item of Object.values(openApiDocument().paths)) {
    for (const operation of [item.get, item.post, item.patch, item.delete]) {
      const schema = operation && goodAnswer(operation);
      if (schema !== undefined) yield [operation!.operationId, schema];
    }
  }
}

function goodAnswer({ responses }: OperationObject): JsonSchema | undefined {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  if (response === undefined) return undefined;
  const { content } = '$ref' in response ? schemaAt<ResponseObject>(String(response['$ref'])) : response;
  return content?.['application/json']?.schema;
}
