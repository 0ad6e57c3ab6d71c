import type { Specialty } from './clinic-profile.js';

/** A kind of appointment. */
export interface VisitType {
  readonly code: string;
  readonly description: string;
  /** Minutes. */
  readonly duration: number;
  /** How common it is. */
  readonly weight: number;
  readonly reasons: readonly string[];
}

const NEW_PATIENT = {
  code: 'new_patient',
  description: 'New Patient Visit (in-person)',
  duration: 40,
  weight: 2,
};
const FOLLOW_UP = { code: 'f/u', description: 'Follow-up', duration: 20, weight: 6 };

/** The account's visit types. The two codes that the documentation shows are among them. */
export const VISIT_TYPES: Readonly<Record<Specialty, readonly VisitType[]>> = {
  family: [
    { ...NEW_PATIENT, reasons: ['Establish care', 'Transfer of care'] },
    { ...FOLLOW_UP, reasons: ['Blood pressure check', 'Diabetes follow-up', 'Lab results'] },
    { code: 'annual', description: 'Annual Physical', duration: 40, weight: 3, reasons: ['Annual physical'] },
    {
      code: 'sick',
      description: 'Sick Visit',
      duration: 20,
      weight: 4,
      reasons: ['Cough and fever', 'Rash', 'Sore throat'],
    },
  ],
  pediatrics: [
    { ...NEW_PATIENT, reasons: ['Newborn check', 'Establish care'] },
    { ...FOLLOW_UP, reasons: ['Asthma follow-up', 'Ear recheck', 'Weight check'] },
    {
      code: 'well_child',
      description: 'Well Child Check',
      duration: 30,
      weight: 5,
      reasons: ['Well child check'],
    },
    {
      code: 'vaccine',
      description: 'Vaccination',
      duration: 10,
      weight: 3,
      reasons: ['Flu shot', 'Routine vaccination'],
    },
  ],
  orthopedics: [
    { ...NEW_PATIENT, reasons: ['Knee pain', 'Shoulder pain', 'Wrist injury'] },
    { ...FOLLOW_UP, reasons: ['Cast check', 'Six-week recheck'] },
    {
      code: 'post_op',
      description: 'Post-operative Visit',
      duration: 20,
      weight: 3,
      reasons: ['After knee surgery', 'After hip surgery'],
    },
    {
      code: 'injection',
      description: 'Injection',
      duration: 30,
      weight: 2,
      reasons: ['Knee injection', 'Shoulder injection'],
    },
  ],
};

/** The account's visit statuses. */
export const VISIT_STATUSES = [
  { code: 'scheduled', description: 'Scheduled' },
  { code: 'confirmed', description: 'Confirmed by the patient' },
  { code: 'checked_in', description: 'Checked in' },
  { code: 'completed', description: 'Completed' },
  { code: 'cancelled', description: 'Cancelled in advance' },
  { code: 'no_show', description: 'No show' },
] as const;

export type VisitStatus = (typeof VISIT_STATUSES)[number]['code'];
