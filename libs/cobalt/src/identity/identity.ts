/** Who is calling, in the host's own ids. */
export interface CobaltIdentity {
  /** The organisation (clinic) the caller acts for. Opaque, at most 128 characters, never an e-mail or phone number. */
  orgId: string;
  /** The caller. Opaque, likewise. */
  userId: string;
  /** Whether the caller may act on colleagues' connections too. Default false. */
  canManage?: boolean;
}

/** What every adapter's request has; a resolver may declare its own adapter's type instead. */
export interface CobaltRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type MaybePromise<T> = T | Promise<T>;

/** An injectable class that says who is calling; nothing, or a thrown 401, means that nobody is. */
export interface CobaltIdentityResolver {
  resolve(request: CobaltRequest): MaybePromise<CobaltIdentity | null | undefined>;
}

/** A function that says who is calling; nothing, or a thrown 401, means that nobody is. Its parameter may be your adapter's request type. */
export type CobaltIdentityFunction = CobaltIdentityResolver['resolve'];
