import { OperationCaller } from './operation-caller.js';
import type { AccessGrants, ConnectionSelector } from './ports.js';
import { rawCall } from './raw-request.js';
import type { RawRequest } from './raw-request.js';
import {
  AppointmentsResource,
  LocationsResource,
  PatientsResource,
  ProvidersResource,
  SettingsResource,
} from './resources/index.js';
import type { CobaltTransport } from './transport.js';

/**
 * Cobalt's API as one organisation: what `cobalt.org(orgId)` returns. It holds nothing but the question whose
 * connection to use, which is answered anew for every call. Every method rejects with
 *
 * - `COBALT_NOT_LINKED`, `COBALT_ON_HOLD`, `COBALT_CONNECTION_AMBIGUOUS`, `COBALT_CONNECTION_NOT_FOUND` when there is
 *   no connection to call with,
 * - `COBALT_LOGIN_REQUIRED` when its user has to log in to the EHR again,
 * - a `CobaltVendorError` when the call failed: `COBALT_VENDOR_ERROR`, `COBALT_VENDOR_CREDENTIALS`,
 *   `COBALT_CONTRACT_VIOLATION`, `COBALT_VENDOR_UNAVAILABLE`, `COBALT_VENDOR_TIMEOUT`,
 * - `COBALT_INVALID_REQUEST` for arguments that cannot be sent,
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

  get settings(): SettingsResource {
    return new SettingsResource(this.caller);
  }

  get providers(): ProvidersResource {
    return new ProvidersResource(this.caller);
  }

  get locations(): LocationsResource {
    return new LocationsResource(this.caller);
  }

  get patients(): PatientsResource {
    return new PatientsResource(this.caller);
  }

  get appointments(): AppointmentsResource {
    return new AppointmentsResource(this.caller);
  }

  /**
   * The escape hatch: any call below `/v1`, answered with Cobalt's JSON as it came. It is sent once and never again
   * by itself.
   */
  async request<Body extends object = Record<string, unknown>>(request: RawRequest): Promise<Body> {
    return (await this.caller.send(rawCall(request), request)) as Body;
  }
}
