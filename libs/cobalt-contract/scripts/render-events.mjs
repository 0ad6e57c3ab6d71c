import { comment } from './document.mjs';

/** Each type of event with the type and the reader of its data. */
export function renderEvents(document) {
  const events = Object.entries(document.webhooks).map(([type, { post }]) => ({
    type,
    data: post['x-data'],
    doc: comment(post.summary, '  '),
  }));
  const names = [...new Set(events.map(({ data }) => data))].sort();
  return `import { ${names.map((name) => `read${name}`).join(', ')} } from './readers.js';
import type { ${names.join(', ')} } from './readers.js';

/** What the data of each type of event is at the surface. */
export interface EventDataByType {
${events.map(({ type, data, doc }) => `${doc}  '${type}': ${data};`).join('\n')}
}

/** A type of event that is documented. */
export type EventType = keyof EventDataByType;

/** The reader of each type of event: data as Cobalt sends it → data at the surface. */
export const eventDataReaders = {
${events.map(({ type, data }) => `  '${type}': read${data},`).join('\n')}
} as const;
`;
}
