/** One of the people to be in the demo. Ids are opaque, as Cobalt wants them: never an e-mail address. */
export interface DemoUser {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly admin: boolean;
}

/** A clinic of the demo; its id is also the org id of the emulator's clinic. */
export interface DemoClinic {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly users: readonly DemoUser[];
}

const user = (id: string, name: string, title: string, admin = false): DemoUser => ({
  id,
  name,
  title,
  admin,
});

/** Three clinics, each with somebody who may manage colleagues' connections. */
export const DEMO_CLINICS: readonly DemoClinic[] = [
  {
    id: 'riverside-family',
    name: 'Riverside Family Medicine',
    place: 'Albany, NY',
    users: [
      user('user_ana', 'Ana Duarte', 'Practice manager', true),
      user('user_ben', 'Ben Okafor', 'Front desk'),
      user('user_mei', 'Mei Lindqvist', 'Nurse practitioner'),
    ],
  },
  {
    id: 'harbor-pediatrics',
    name: 'Harbor Pediatrics',
    place: 'Long Beach, CA',
    users: [
      user('user_tom', 'Tomás Reyes', 'Office administrator', true),
      user('user_ida', 'Ida Novak', 'Scheduler'),
    ],
  },
  {
    id: 'summit-orthopedics',
    name: 'Summit Orthopedics',
    place: 'Boulder, CO',
    users: [
      user('user_raj', 'Raj Menon', 'Operations lead', true),
      user('user_zoe', 'Zoe Whitfield', 'Care coordinator'),
    ],
  },
];

/** The demo user of that id, and the clinic they work for. */
export function demoUser(id: string): { user: DemoUser; clinic: DemoClinic } | undefined {
  for (const clinic of DEMO_CLINICS) {
    const found = clinic.users.find((candidate) => candidate.id === id);
    if (found) return { user: found, clinic };
  }
  return undefined;
}
