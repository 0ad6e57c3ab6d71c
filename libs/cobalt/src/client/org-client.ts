import { OperationCaller } from './operation-caller.js';
import type { AccessGrants, ConnectionSelector } from './ports.js';
import { rawCall } from './raw-request.js';
import type { RawRequest } from './raw-request.js';
import {
  AppointmentsResource,
  AvailabilityResource,
  ClaimsResource,
  DocumentsResource,
  EligibilityChecksResource,
  FeeSchedulesResource,
  InsuranceProvidersResource,
  LocationsResource,
  MessagesResource,
  NotesResource,
  OrdersResource,
  PatientInsurancesResource,
  PatientNotesResource,
  PatientsResource,
  PaymentsResource,
  PharmaciesResource,
  ProvidersResource,
  ReferralsResource,
  ReferringProvidersResource,
  SettingsResource,
  TaskNotesResource,
  TasksResource,
  TelephoneEncountersResource,
  VisitStatusesResource,
  VisitTypesResource,
  WebhookEventsResource,
} from './resources/index.js';
import type { CobaltTransport } from './transport.js';

/**
 * Cobalt's API as one organisation: what `cobalt.org(orgId)` returns. It holds nothing but the question whose
 * connection to use, which is answered anew for every call. Every method rejects with
 *
 * - `COBALT_NOT_LINKED`, `COBALT_ON_HOLD`, `COBALT_CONNECTION_AMBIGUOUS`, `COBALT_CONNECTION_NOT_FOUND` when there is
 *   no connection to call with,
 * - `COBALT_LOGIN_REQUIRED` when its user has to log in to the EHR again,
 * - `COBALT_INVALID_REQUEST`, a `CobaltValidationError` with `field` and `rule`, for arguments that break a documented
 *   rule: nothing was sent,
 * - a `CobaltVendorError` when the call failed; its subclasses and codes tell how, and `arrival` whether Cobalt received
 *   it,
 * - the signal's reason when it was aborted.
 */
export class CobaltOrgClient {
  private readonly caller: OperationCaller;

  constructor(
    transport: CobaltTransport,
    grants: AccessGrants,
    orgId: string,
    selector: ConnectionSelector = {},
  ) {
    this.caller = new OperationCaller(transport, grants, orgId, selector);
  }

  /** The practice's appointments. */
  get appointments(): AppointmentsResource {
    return new AppointmentsResource(this.caller);
  }

  /** The providers' free time. */
  get availability(): AvailabilityResource {
    return new AvailabilityResource(this.caller);
  }

  /** Claims on insurances. */
  get claims(): ClaimsResource {
    return new ClaimsResource(this.caller);
  }

  /** Documents in patients' charts: files, streamed both ways. */
  get documents(): DocumentsResource {
    return new DocumentsResource(this.caller);
  }

  /** Checks of whether a patient is covered, and their benefits. */
  get eligibilityChecks(): EligibilityChecksResource {
    return new EligibilityChecksResource(this.caller);
  }

  /** What the practice charges: fee schedules and their items. */
  get feeSchedules(): FeeSchedulesResource {
    return new FeeSchedulesResource(this.caller);
  }

  /** The insurance companies that Cobalt knows. */
  get insuranceProviders(): InsuranceProvidersResource {
    return new InsuranceProvidersResource(this.caller);
  }

  /** The practice's locations. */
  get locations(): LocationsResource {
    return new LocationsResource(this.caller);
  }

  /** Messages to the practice's providers. */
  get messages(): MessagesResource {
    return new MessagesResource(this.caller);
  }

  /** Notes in the charts of appointments. */
  get notes(): NotesResource {
    return new NotesResource(this.caller);
  }

  /** Orders, for instance of laboratory tests. */
  get orders(): OrdersResource {
    return new OrdersResource(this.caller);
  }

  /** The insurances of patients. */
  get patientInsurances(): PatientInsurancesResource {
    return new PatientInsurancesResource(this.caller);
  }

  /** Notes about patients, outside of an appointment. */
  get patientNotes(): PatientNotesResource {
    return new PatientNotesResource(this.caller);
  }

  /** The practice's patients. */
  get patients(): PatientsResource {
    return new PatientsResource(this.caller);
  }

  /** Payments of patients. */
  get payments(): PaymentsResource {
    return new PaymentsResource(this.caller);
  }

  /** The pharmacies of the EHR. */
  get pharmacies(): PharmaciesResource {
    return new PharmaciesResource(this.caller);
  }

  /** The practice's providers. */
  get providers(): ProvidersResource {
    return new ProvidersResource(this.caller);
  }

  /** Referrals to the practice and from it. */
  get referrals(): ReferralsResource {
    return new ReferralsResource(this.caller);
  }

  /** The providers elsewhere who refer patients to the practice. */
  get referringProviders(): ReferringProvidersResource {
    return new ReferringProvidersResource(this.caller);
  }

  /** What the linked account is set up with. */
  get settings(): SettingsResource {
    return new SettingsResource(this.caller);
  }

  /** Notes of tasks. */
  get taskNotes(): TaskNotesResource {
    return new TaskNotesResource(this.caller);
  }

  /** Tasks of the practice's staff. */
  get tasks(): TasksResource {
    return new TasksResource(this.caller);
  }

  /** Telephone encounters and what is done about them. */
  get telephoneEncounters(): TelephoneEncountersResource {
    return new TelephoneEncountersResource(this.caller);
  }

  /** The visit statuses of the account. */
  get visitStatuses(): VisitStatusesResource {
    return new VisitStatusesResource(this.caller);
  }

  /** The visit types of the account. */
  get visitTypes(): VisitTypesResource {
    return new VisitTypesResource(this.caller);
  }

  /** The events of the account, read back. */
  get webhookEvents(): WebhookEventsResource {
    return new WebhookEventsResource(this.caller);
  }

  /**
   * The escape hatch: any call below `/v1`, answered with Cobalt's JSON as it came. A `GET` is sent again when
   * its failure may pass, anything else only when the connection was never made.
   */
  async request<Body extends object = Record<string, unknown>>(request: RawRequest): Promise<Body> {
    return (await this.caller.send(rawCall(request), request)) as Body;
  }
}
