import { apiOperations, openApiDocument } from '@nestjs-cobalt/contract';
import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { bodyProblems, urlQueryProblems } from './contract-requests.js';
import type { ReceivedRequest } from './vendor-server.js';

/** What is wrong, by the contract, with a request that a server received for an operation. */
export async function receivedProblems(
  operation: ApiOperationId,
  { method, url, headers, body }: ReceivedRequest,
): Promise<string[]> {
  const { method: wanted, path: template, body: kind } = apiOperations[operation];
  const { pathname, searchParams } = new URL(url, 'http://vendor.test');
  const path = new RegExp(`^/v1${template.replace(/\{\w+\}/gu, '[^/]+')}$`, 'u');
  const problems = urlQueryProblems(operation, searchParams);
  if (method !== wanted) problems.push(`${method} instead of ${wanted}`);
  if (!path.test(pathname)) problems.push(`another path than ${template}`);
  const bytes = Buffer.from(body, 'latin1');
  const type = headers['content-type'] ?? '';
  if (kind === null) return body === '' ? problems : [...problems, 'a body'];
  const sent = kind === 'json' ? parsed(bytes.toString('utf8')) : await formFields(bytes, type);
  return [...problems, ...bodyProblems(operation, sent)];
}

const parsed = (text: string): unknown => JSON.parse(text);

/** The fields of a form; where the contract has booleans, their text is read as such. */
async function formFields(bytes: Buffer, type: string): Promise<Record<string, unknown>> {
  const schema = openApiDocument().components.schemas['UploadDocumentRequest'];
  const properties = schema?.['properties'] as Record<string, { type?: string }>;
  const fields = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(
    [...fields].map(([key, value]) => {
      if (typeof value !== 'string') return [key, 'bytes'];
      return [key, properties[key]?.type === 'boolean' ? value === 'true' : value];
    }),
  );
}
