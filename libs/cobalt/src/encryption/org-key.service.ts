import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { CobaltError } from '../errors/index.js';
import type { OrgScope } from '../identity/index.js';
import type { CobaltStore } from '../storage/index.js';
import { KEY_BYTES } from './aes-gcm.js';
import { unwrapWith, wrapWith } from './key-provider-call.js';
import type { KeyWrapProvider } from './key-wrap.js';
import { LruCache } from './lru-cache.js';
import { OrgKeyEntity } from './org-key.entity.js';

/** An organisation's data key, unwrapped. */
export interface DataKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** How many organisations' unwrapped keys are kept in memory. */
const MAX_CACHED_KEYS = 1_000;

/**
 * The data keys of one instance's organisations: made once, whatever the number of processes, and kept unwrapped in
 * memory. A cached key costs no statement, an existing one costs one, the first one of an organisation three.
 */
export class OrgKeyService {
  readonly #cache: LruCache<DataKey>;
  readonly #finding = new Map<string, Promise<DataKey | undefined>>();
  readonly #making = new Map<string, Promise<DataKey>>();

  constructor(
    private readonly store: CobaltStore,
    private readonly provider: KeyWrapProvider,
    /** The instance whose organisations these are. */
    private readonly instance: string,
    { maxCached = MAX_CACHED_KEYS }: { maxCached?: number } = {},
  ) {
    this.#cache = new LruCache(maxCached);
  }

  /** The key, if it is in memory. */
  cached(scope: OrgScope): DataKey | undefined {
    this.assertInstance(scope);
    return this.#cache.get(scope.orgId);
  }

  /** The key, if the organisation has one. @throws CobaltError `COBALT_DECRYPTION_FAILED` when it was erased or does not unwrap */
  async find(scope: OrgScope): Promise<DataKey | undefined> {
    return this.cached(scope) ?? shared(this.#finding, scope.orgId, () => this.load(scope));
  }

  /** The key, made first where there is none. Throws like {@link find}. */
  async ensure(scope: OrgScope): Promise<DataKey> {
    return (
      this.cached(scope) ??
      shared(this.#making, scope.orgId, async () => (await this.find(scope)) ?? this.make(scope))
    );
  }

  private async load(scope: OrgScope): Promise<DataKey | undefined> {
    const { instance, orgId } = scope;
    const row = await this.store.findOne(OrgKeyEntity, { instance, orgId });
    if (row === null) return undefined;
    if (row.erasedAt !== null || row.wrappedKey === null) {
      throw new CobaltError('COBALT_DECRYPTION_FAILED', 'The data key of this organisation was erased.', {
        orgId,
      });
    }
    const context = { instance, orgId, dataKeyId: row.id };
    const bytes = await unwrapWith(this.provider, Buffer.from(row.wrappedKey, 'base64'), row.kekId, context);
    const dataKey = { id: row.id, key: createSecretKey(bytes) };
    this.#cache.set(orgId, dataKey);
    return dataKey;
  }

  /** Insert or nothing, then read back: only what was read is used, so that racing processes end with one key. */
  private async make(scope: OrgScope): Promise<DataKey> {
    const { instance, orgId } = scope;
    const id = randomUUID();
    const kekId = this.provider.currentKeyId;
    const wrapped = await wrapWith(this.provider, randomBytes(KEY_BYTES), { instance, orgId, dataKeyId: id });
    await this.store.insertIfAbsent(OrgKeyEntity, {
      id,
      instance,
      orgId,
      kekId,
      wrappedKey: Buffer.from(wrapped).toString('base64'),
      erasedAt: null,
      createdAt: Date.now(),
      rotatedAt: null,
    });
    const dataKey = await this.load(scope);
    if (dataKey) return dataKey;
    throw new CobaltError(
      'COBALT_STORAGE_UNAVAILABLE',
      'The data key just stored for this organisation cannot be read back.',
      { orgId },
    );
  }

  private assertInstance(scope: OrgScope): void {
    if (scope.instance !== this.instance)
      throw new TypeError(`This scope is of instance '${scope.instance}', not '${this.instance}'.`);
  }
}

/** Concurrent callers share one promise; it is forgotten once settled. */
function shared<T>(pending: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const known = pending.get(key);
  if (known) return known;
  const promise = work().finally(() => pending.delete(key));
  pending.set(key, promise);
  return promise;
}
