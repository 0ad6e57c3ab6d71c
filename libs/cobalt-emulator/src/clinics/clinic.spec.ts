import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Clinic, ClinicDirectory, DEMO_CLINICS, statusAt } from './index.js';

const NOW = Date.parse('2025-03-12T13:30:00Z');
const npisOf = (clinic: Clinic): string[] => clinic.providers.map(({ npi }) => String(npi));

/** Luhn over the whole number, check digit included. */
function isLuhn(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .map((digit, index) => (index % 2 === 1 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

describe('a clinic', () => {
  it('is the same for the same seed, organisation and practice, and another for any other', () => {
    const data = (clinic: Clinic): string => {
      const { profile, locations, providers, patients } = clinic;
      return JSON.stringify([profile, locations, providers, patients, clinic.appointmentsAround(NOW)]);
    };
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.nat(3), (seed, orgId, practice) => {
        const clinic = new Clinic(seed, orgId, practice);
        expect(data(new Clinic(seed, orgId, practice)) === data(clinic)).toBe(true);
        for (const other of [
          new Clinic(seed + 1, orgId, practice),
          new Clinic(seed, `${orgId}x`, practice),
          new Clinic(seed, orgId, practice + 1),
        ]) {
          expect(JSON.stringify(other.patients) === JSON.stringify(clinic.patients)).toBe(false);
          expect(npisOf(other).filter((npi) => npisOf(clinic).includes(npi))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('has four or more providers with distinct, valid NPIs, and sixty or more patients with distinct numbers', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, orgId) => {
        const clinic = new Clinic(seed, orgId, 0);
        const npis = npisOf(clinic);
        expect(npis.length).toBeGreaterThanOrEqual(4);
        expect(new Set(npis).size).toBe(npis.length);
        for (const npi of npis) expect([npi.length, isLuhn(`80840${npi}`)]).toEqual([10, true]);
        expect(clinic.patients.length).toBeGreaterThanOrEqual(60);
        expect(new Set(clinic.patients.map(({ mrn }) => mrn)).size).toBe(clinic.patients.length);
        expect(new Set(clinic.patients.map(({ ehr_id: id }) => id)).size).toBe(clinic.patients.length);
      }),
      // The example's clinic had two patients of one id.
      { numRuns: 30, examples: [[-1163063918, "/n!t'HmJ6"]] },
    );
  });

  it.each(DEMO_CLINICS.map((clinic) => [clinic.name, clinic] as const))(
    '%s is there from the start',
    (_name, demo) => {
      expect(new ClinicDirectory(() => 3).of(demo.orgId).profile).toBe(demo);
    },
  );

  it('has demo clinics with EHRs and data of their own', () => {
    const clinics = DEMO_CLINICS.map(({ orgId }) => new Clinic(1, orgId, 0));
    expect(clinics.length).toBeGreaterThanOrEqual(3);
    expect(new Set(clinics.map(({ profile }) => profile.emrName)).size).toBe(clinics.length);
    expect(new Set(clinics.flatMap(npisOf)).size).toBe(clinics.flatMap(npisOf).length);
  });

  it('is made once', () => {
    const directory = new ClinicDirectory(() => 1);
    expect(directory.of('o')).toBe(directory.of('o'));
    expect(directory.of('o', 1)).not.toBe(directory.of('o'));
  });
});

describe('the appointments of a clinic', () => {
  const clinic = new Clinic(1, 'riverside-family', 0);
  const planned = clinic.appointmentsAround(NOW);
  const statuses = (now: number): Set<string> => new Set(planned.map((each) => statusAt(each, now)));

  it('fall on the weekdays of last week, this one and the next', () => {
    const days = [...new Set(planned.map(({ record }) => record.datetime.slice(0, 10)))];
    expect(days).toHaveLength(15);
    expect([days[0], days[14]]).toEqual(['2025-03-03', '2025-03-21']);
    expect(days.every((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toBe(true);
  });

  it('keep the offset of their own day across a change of the clocks', () => {
    const offsetOn = (day: string): Set<string> =>
      new Set(
        planned
          .filter(({ record }) => record.datetime.startsWith(day))
          .map(({ record }) => record.datetime.slice(19)),
      );
    expect(offsetOn('2025-03-07')).toEqual(new Set(['-05:00']));
    expect(offsetOn('2025-03-10')).toEqual(new Set(['-04:00']));
  });

  it('stay the same while the clock moves on, except for their status', () => {
    const later = new Clinic(1, 'riverside-family', 0).appointmentsAround(NOW + 7 * 24 * 3600 * 1000);
    const known = new Map(planned.map((each) => [each.record.id, JSON.stringify(each)]));
    const shared = later.filter(({ record }) => known.has(record.id));
    expect(new Set(shared.map(({ record }) => record.datetime.slice(0, 10))).size).toBe(10);
    expect(shared.filter((each) => known.get(each.record.id) !== JSON.stringify(each))).toEqual([]);
  });

  it('never give a provider or a patient two at once', () => {
    const byOwner = new Map<string, { startsAt: number; endsAt: number }[]>();
    for (const each of planned) {
      for (const owner of [`provider ${each.record.provider_ehr_id}`, `patient ${each.record.patient_mrn}`]) {
        const others = byOwner.get(owner) ?? [];
        expect(others.some(({ startsAt, endsAt }) => each.startsAt < endsAt && startsAt < each.endsAt)).toBe(
          false,
        );
        byOwner.set(owner, [...others, each]);
      }
    }
    expect(byOwner.size).toBeGreaterThan(30);
  });

  it('are open before their time and settled after it', () => {
    const month = 31 * 24 * 3600 * 1000;
    expect(statuses(NOW - month)).toEqual(new Set(['scheduled', 'confirmed', 'cancelled']));
    expect(statuses(NOW + month)).toEqual(new Set(['completed', 'cancelled', 'no_show']));
    const inTheMiddle = planned.find(
      (each) =>
        statusAt(each, each.startsAt - 1) === 'confirmed' && statusAt(each, each.endsAt) === 'completed',
    );
    expect(inTheMiddle && statusAt(inTheMiddle, inTheMiddle.startsAt)).toBe('checked_in');
  });

  it('concern people and places that the clinic has', () => {
    const mrns = new Set(clinic.patients.map(({ mrn }) => mrn));
    const active = new Set(
      clinic.providers.filter(({ status }) => status === 'active').map(({ npi }) => npi),
    );
    expect(planned.every(({ record }) => record.patient_mrn && mrns.has(record.patient_mrn))).toBe(true);
    expect(new Set(planned.map(({ record }) => record.provider_npi))).toEqual(active);
  });
});
