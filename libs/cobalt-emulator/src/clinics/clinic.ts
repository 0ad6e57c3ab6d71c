import { SeededRandom } from '../random/index.js';
import { makeDay, type PlannedAppointment } from './appointments.js';
import { clinicProfile, type ClinicProfile } from './clinic-profile.js';
import { makeLocations } from './locations.js';
import { makePatients } from './patients.js';
import { makeProviders } from './providers.js';
import { requiredPatientFields } from './required-patient-fields.js';
import type { WireLocation, WirePatient, WireProvider } from './wire.js';
import { localDate, weekdaysAround } from './zoned-time.js';

/** Days planned and kept; more than the weeks around today, so that only a leap of the clock plans anew. */
const MAX_DAYS = 60;

/** One practice: the same for the same seed, organisation and practice number. */
export class Clinic {
  readonly profile: ClinicProfile;
  /** What a new patient must have here. */
  readonly requiredPatientFields: readonly string[];
  readonly locations: readonly WireLocation[];
  readonly providers: readonly WireProvider[];
  readonly patients: readonly WirePatient[];
  readonly #days = new Map<string, PlannedAppointment[]>();

  constructor(
    private readonly seed: number,
    private readonly orgId: string,
    private readonly practice: number,
  ) {
    this.profile = clinicProfile(seed, orgId, practice);
    this.requiredPatientFields = requiredPatientFields(this.random('required fields'), this.profile);
    this.locations = makeLocations(this.random('locations'), this.profile);
    this.providers = makeProviders(this.random('providers'), this.profile, this.locations);
    this.patients = makePatients(this.random('patients'), this.profile);
  }

  /** Draws what belongs to this practice: always the same for the same words. */
  random(...about: string[]): SeededRandom {
    return new SeededRandom(this.seed, this.orgId, this.practice, ...about);
  }

  /** Monday to Friday of last week, this one and the next, as the clinic's clocks have it. */
  appointmentsAround(now: number): PlannedAppointment[] {
    return weekdaysAround(localDate(this.profile.timezone, now)).flatMap((date) => this.#day(date));
  }

  #day(date: string): PlannedAppointment[] {
    let day = this.#days.get(date);
    if (!day) {
      if (this.#days.size >= MAX_DAYS) this.#days.clear();
      day = this.#planDay(date);
      this.#days.set(date, day);
    }
    return day;
  }

  #planDay(date: string): PlannedAppointment[] {
    const active = this.providers.filter((provider) => provider.status === 'active');
    const nextPatient = takeInTurn(this.random(date, 'patients').shuffle(this.patients));
    return active
      .flatMap((provider, index) => {
        const location = this.locations[index % this.locations.length];
        const random = this.random(date, String(provider.npi));
        return location ? makeDay(random, this.profile, date, provider, location, nextPatient) : [];
      })
      .sort((a, b) => a.startsAt - b.startsAt);
  }
}

/** Nobody comes twice a day, unless the day is longer than the list. */
function takeInTurn(patients: readonly WirePatient[]): () => WirePatient {
  let taken = 0;
  return () => patients[taken++ % patients.length] as WirePatient;
}
