import { describe, expect, it } from '@jest/globals';

import { VENDOR_EVENTS } from '../testing/vendor-events.js';
import { VENDOR_FIELDS } from '../testing/vendor-fields.js';
import { openApiDocument } from './index.js';
import type { JsonSchema } from './index.js';

const { components, webhooks } = openApiDocument();

type Properties = Readonly<Record<string, JsonSchema>>;
const propertiesOf = (schema: JsonSchema | undefined): Properties =>
  (schema?.['properties'] ?? {}) as Properties;

/** The schema under `Name`, or of the object in it under `Name.key`. */
function schemaAt(path: string): JsonSchema | undefined {
  const [name = '', key] = path.split('.');
  const schema = components.schemas[name];
  return key === undefined ? schema : propertiesOf(schema)[key];
}

/** The fields of a schema that say that they are not documented, by themselves or as another name of one that does. */
function assumedIn(path: string): Set<string> {
  const [name = '', key] = path.split('.');
  const schema = schemaAt(path);
  if (schema?.['x-assumption'] !== undefined) return new Set(Object.keys(propertiesOf(schema)));
  const owner = Object.entries(propertiesOf(components.schemas[name]));
  const marked = owner.filter(([, property]) => property['x-assumption'] !== undefined);
  const names = marked.flatMap(([field, property]) => [field, ...((property['x-also'] ?? []) as string[])]);
  const prefix = key === undefined ? '' : `${key}.`;
  return new Set(names.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length)));
}

const data = new Set(Object.values(webhooks).map(({ post }) => String(post['x-data'])));

describe('the fields of a record', () => {
  it.each(Object.entries(VENDOR_FIELDS))(
    '%s: are those of the documentation, or say that they are not',
    (path, line) => {
      const documented = line.split(/\s+/u).filter(Boolean);
      const names = Object.keys(propertiesOf(schemaAt(path)));
      expect(names).toEqual(expect.arrayContaining(documented));
      const assumed = assumedIn(path);
      const invented = names.filter((name) => !documented.includes(name) && !assumed.has(name));
      expect(invented).toEqual([]);
    },
  );

  it('are listed for every record that is answered, or sent inside of another', () => {
    const bodies = new Set(
      JSON.stringify(openApiDocument().paths)
        .match(/"requestBody":\{.*?"\$ref":"#\/components\/schemas\/\w+"/gu)
        ?.map((text) => text.slice(text.lastIndexOf('/') + 1, -1)),
    );
    const records = Object.entries(components.schemas)
      .filter(([name, schema]) => schema['properties'] !== undefined && !bodies.has(name) && !data.has(name))
      .map(([name]) => name);
    expect(records.filter((name) => !(name in VENDOR_FIELDS))).toEqual([]);
  });
});

describe('the data of an event', () => {
  it.each(Object.entries(VENDOR_EVENTS))(
    '%s: is that of the catalogue, or says that it is not',
    (type, documented) => {
      const post = webhooks[type]?.post;
      const name = String(post?.['x-data']);
      const names = Object.keys(propertiesOf(components.schemas[name]));
      expect(names).toEqual(expect.arrayContaining([...documented.fields]));
      const isMarked = post?.['x-assumption'] !== undefined;
      const assumed = assumedIn(name);
      const invented = names.filter((each) => !documented.fields.includes(each) && !assumed.has(each));
      expect(isMarked ? [] : invented).toEqual([]);
      const kinds = post?.['x-kinds'] as string[];
      expect(kinds).toEqual(expect.arrayContaining([...documented.kinds]));
      if (kinds.length > documented.kinds.length) expect(isMarked).toBe(true);
    },
  );

  it('that no page shows is marked where it is described', () => {
    const shown = (type: string): boolean => (VENDOR_EVENTS[type]?.fields ?? []).length > 0;
    const namesOf = (want: boolean): string[] =>
      Object.entries(webhooks)
        .filter(([type]) => shown(type) === want)
        .map(([, { post }]) => String(post['x-data']));
    const neverShown = new Set(namesOf(false));
    for (const name of namesOf(true)) neverShown.delete(name);
    const unmarked = [...neverShown].filter((name) => {
      const assumed = assumedIn(name);
      return !Object.keys(propertiesOf(components.schemas[name])).every((each) => assumed.has(each));
    });
    expect(unmarked).toEqual([]);
  });
});
