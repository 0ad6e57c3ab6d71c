import type { CobaltOrgClient, WebhooksApi } from 'nestjs-cobalt';

/** Ids and codes of what a practice has: those of the documentation's samples, or those of a live emulator. */
export interface KnownRecords {
  /** A day with appointments, `YYYY-MM-DD`, and one after it. */
  day: string;
  nextDay: string;
  /** A free start, ISO 8601 with offset. */
  datetime: string;
  mrn: string;
  patientId: string;
  providerId: string;
  providerEhrId: string;
  locationId: string;
  locationEhrId: string;
  appointmentId: string;
  visitType: string;
  visitStatus: string;
  insuranceProviderId: string;
  emrInsuranceId: string;
  eligibilityCheckId: string;
  feeScheduleId: string;
  documentId: string;
  assigneeId: string;
  emrTaskId: string;
  emrEncounterId: string;
  webhookId: string;
  reference: string;
}

/** What a call of the table works with. */
export interface CallContext {
  readonly org: CobaltOrgClient;
  readonly webhooks: Pick<WebhooksApi, keyof WebhooksApi>;
  /** Link's two calls need more than an input: whoever makes them brings a session. */
  readonly link: { createToken(): Promise<unknown>; exchange(): Promise<unknown> };
  readonly known: KnownRecords;
}

/** A method of the client, as users write it, and one good call of it. */
export interface ClientMethod {
  /** `appointments.create`, on what `cobalt.org(orgId)` returns; `webhooks.list`, `link.exchange` on `cobalt` itself. */
  readonly method: string;
  readonly call: (context: CallContext) => PromiseLike<unknown>;
}
