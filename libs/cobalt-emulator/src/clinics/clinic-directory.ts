import { Clinic } from './clinic.js';

const MAX_CLINICS = 1000;

/** Every clinic that was looked at, made once. */
export class ClinicDirectory {
  readonly #clinics = new Map<string, Clinic>();

  constructor(private readonly seed: () => number) {}

  /** @param practice 0 for the organisation's own */
  of(orgId: string, practice = 0): Clinic {
    const key = `${this.seed()}/${practice}/${orgId}`;
    let clinic = this.#clinics.get(key);
    if (!clinic) {
      if (this.#clinics.size >= MAX_CLINICS) this.#clinics.clear();
      clinic = new Clinic(this.seed(), orgId, practice);
      this.#clinics.set(key, clinic);
    }
    return clinic;
  }
}
