import { readFile, readdir } from 'node:fs/promises';

import { parse } from 'yaml';

import { eachOperation } from './document.mjs';
import { expandOperation, expandReferences, expandWebhook } from './short-forms.mjs';

/** One document out of `openapi/`: index.yaml, then every file of paths/, schemas/ and webhooks/ by name. */
export async function bundle(folder) {
  const { 'x-every-operation': common, ...document } = await read(new URL('index.yaml', folder));
  document.paths = await merge(new URL('paths/', folder));
  document.webhooks = await merge(new URL('webhooks/', folder));
  document.components.schemas = await merge(new URL('schemas/', folder));

  for (const { operation } of eachOperation(document)) expandOperation(operation, common);
  for (const [type, event] of Object.entries(document.webhooks)) {
    document.webhooks[type] = expandWebhook(type, event, document.components.schemas);
  }
  expandReferences(document);
  const { components, ...rest } = document;
  return { ...rest, components };
}

async function merge(folder) {
  const merged = {};
  for (const name of (await readdir(folder)).sort()) {
    for (const [key, value] of Object.entries(await read(new URL(name, folder)))) {
      if (key in merged) throw new Error(`${name}: ${key} is described twice.`);
      merged[key] = value;
    }
  }
  return merged;
}

/** Anchors become copies: a document that is changed in one place must not change in another. */
async function read(url) {
  return JSON.parse(JSON.stringify(parse(await readFile(url, 'utf8'), { merge: true })));
}
