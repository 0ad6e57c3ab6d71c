import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;

/** As far as our schemas go. */
export interface ApiSchema {
  $ref?: string;
  enum?: readonly unknown[];
  allOf?: readonly ApiSchema[];
  properties?: Readonly<Record<string, ApiSchema>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of a document. */
export function operationsOf({ paths }: OpenAPIObject): {
  method: string;
  path: string;
  operation: Operation;
}[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method: method.toUpperCase(), path, operation }];
    }),
  );
}

/** The schema of a response's JSON body. */
export function schemaOf(response: Operation['responses'][string]): ApiSchema | undefined {
  if (response === undefined || !('content' in response)) return undefined;
  return response.content?.['application/json']?.schema;
}
