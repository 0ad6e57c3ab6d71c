import { describe, expect, it } from '@jest/globals';

import { primaryOperations, resolve } from '../testing/document.js';
import { DOCUMENTED_MESSAGES } from '../testing/documented-messages.js';
import { VENDOR_SAMPLES } from '../testing/vendor-samples.js';
import { openApiDocument } from './index.js';
import type { OperationObject, ResponseObject } from './index.js';

const operations = primaryOperations().map(({ operation }) => [operation.operationId, operation] as const);

type Samples = Readonly<Record<string, { readonly value: unknown }>>;
const samplesOf = (place: Pick<ResponseObject, 'content'> | undefined): unknown[] =>
  Object.values((place?.content?.['application/json']?.examples ?? {}) as Samples).map(({ value }) => value);

function successOf({ responses }: OperationObject): ResponseObject {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  return resolve(response as ResponseObject);
}

/** Whether a value has all that another one has, at every depth; lists item by item. */
function holds(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return Object.is(value, wanted);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(wanted) && wanted.length !== (value as unknown[]).length) return false;
  return Object.entries(wanted).every(([key, each]) => holds((value as Record<string, unknown>)[key], each));
}

/** Which of the three shapes each list of pages has; for claims the page is cut before it. */
const COUNTED = ['current_page', 'page_size', 'total_count', 'total_pages'];
const RECORDS = ['page', 'page_size', 'total_pages', 'total_records'];
const PAGINATION: Readonly<Record<string, readonly string[]>> = {
  listPatients: COUNTED,
  listInsuranceProviders: COUNTED,
  listWebhookEvents: COUNTED,
  listReferrals: ['page', 'page_size', 'total_count', 'total_pages'],
  listFeeScheduleItems: RECORDS,
  listEligibilityChecks: RECORDS,
  listEligibilityBenefits: RECORDS,
};

describe('what a call answers', () => {
  it.each(operations)('%s: is shown by a sample, and so is what is sent as JSON', (_id, operation) => {
    const success = successOf(operation);
    if (success.content?.['application/json']) expect(samplesOf(success)).not.toEqual([]);
    if (operation.requestBody?.content['application/json']) {
      expect(samplesOf(operation.requestBody)).not.toEqual([]);
    }
  });

  it.each(Object.entries(VENDOR_SAMPLES).flatMap(([id, shown]) => shown.map((each) => [id, each] as const)))(
    '%s: has a sample with the values of its page, %j',
    (id, shown) => {
      const [, operation] = operations.find(([each]) => each === id) ?? [];
      const samples = samplesOf(successOf(operation as OperationObject));
      expect(samples).toContainEqual(expect.objectContaining({ success: true }));
      expect(samples.some((sample) => holds(sample, shown))).toBe(true);
    },
  );

  it.each(Object.entries(PAGINATION))('%s: has its pages told in the shape of its page', (id, keys) => {
    const [, operation] = operations.find(([each]) => each === id) ?? [];
    const samples = samplesOf(successOf(operation as OperationObject));
    for (const sample of samples) {
      const { pagination } = sample as { pagination: object };
      expect(Object.keys(pagination).sort()).toEqual(keys);
    }
  });

  it('has that of claims marked as a guess, and no other list with pages', () => {
    const paged = operations.filter(([, operation]) => operation['x-paging'] === 'page').map(([id]) => id);
    expect(paged.filter((id) => !(id in PAGINATION))).toEqual(['listClaims']);
    expect(openApiDocument().components.schemas['ListClaimsResponse']).toHaveProperty('x-assumption');
  });
});

describe('how a call fails', () => {
  it.each(DOCUMENTED_MESSAGES.map((each) => [each.operation ?? 'every call', each.message, each] as const))(
    '%s: with “%s”, and with a status that is documented or marked',
    (_operation, message, { operation: wanted, status: documented }) => {
      const asking = operations.filter(([id, { security }]) =>
        wanted === null ? security === undefined : id === wanted,
      );
      expect(asking.length).toBeGreaterThan(0);
      for (const [, { responses }] of asking) {
        const [status, given] =
          Object.entries(responses).find(([, response]) =>
            samplesOf(resolve(response)).some(
              (sample) => (sample as { message?: string }).message === message,
            ),
          ) ?? [];
        if (documented === null) expect(resolve(given)).toHaveProperty('x-assumption');
        else expect(status).toBe(String(documented));
      }
    },
  );

  /** Where a page says that something is not found. */
  const NOT_FOUND = [
    'addPatientInsurance',
    'createPayment',
    'downloadDocument',
    'getSettings',
    'updateLocation',
    'updateProvider',
    'updateProviderByEhrId',
  ];

  const certain = (status: string): string[] =>
    operations
      .filter(([, { responses }]) => {
        const response = responses[status];
        return response !== undefined && resolve(response)['x-assumption'] === undefined;
      })
      .map(([id]) => id)
      .sort();

  it('with a 404 without a mark only where a page has one', () => {
    expect(certain('404')).toEqual(NOT_FOUND);
  });

  it('with a 400 without a mark only where a page has one', () => {
    expect(certain('400')).toEqual(['createPayment', 'createReferringProvider', 'createTaskNote']);
  });
});
