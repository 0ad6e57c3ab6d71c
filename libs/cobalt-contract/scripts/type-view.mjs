/**
 * The document as openapi-typescript should see it: alternatives that say only which fields must be there would
 * turn into `unknown`.
 */
export function typeView(document) {
  const view = structuredClone(document);
  Object.values(view.components.schemas).forEach(dropAlternatives);
  return view;
}

function dropAlternatives(schema) {
  if (!schema.properties) return;
  for (const keyword of ['anyOf', 'oneOf']) {
    if (schema[keyword]?.every(({ required }) => required)) delete schema[keyword];
  }
  if (schema.allOf?.every(({ anyOf }) => anyOf)) delete schema.allOf;
}
