import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApiDocument, type OperationObject } from '@nestjs-cobalt/contract';
import { call, CLIENT_HEADERS, type Answer } from '../../testing/caller.js';
import { Practice } from '../../testing/practice.js';

type Item = Record<string, unknown>;
type Start = (practice: Practice) => Promise<Answer>;

const first = async (practice: Practice, path: string, key: string): Promise<Item> =>
  (await practice.list(path, key))[0] ?? {};
const location = (practice: Practice): Promise<Item> => first(practice, '/locations', 'locations');
const provider = async (practice: Practice): Promise<unknown> =>
  (await practice.list('/providers', 'providers')).find(({ status }) => status === 'active')?.['ehr_id'];
const visit = (practice: Practice): Promise<Item> =>
  first(practice, '/appointments?start_date=2026-03-10&end_date=2026-03-12', 'appointments');

async function booking(practice: Practice, mrn = practice.mrn): Promise<Item> {
  const place = (await location(practice))['ehr_id'];
  const datetime = '2026-03-14T10:00:00-04:00';
  return { mrn, location: place, provider: await provider(practice), type: 'f/u', datetime };
}
const book: Start = async (practice) => practice.post('/appointments', await booking(practice));
const changeOf =
  (change: Item): Start =>
  async (practice) =>
    practice.patch(`/appointments/${String((await visit(practice))['id'])}`, change);
const newPatient = (fields: Item = {}): Item => ({
  ...{ first_name: 'Ida', last_name: 'Quill', dob: '1990-02-03', sex: 'female', phone: '5185550199' },
  ...{ email: 'ida@quill.example', address_street: '1 Elm St', address_city: 'Albany' },
  ...{ address_state: 'NY', address_zip: '12207', ...fields },
});
const patientWith =
  (change: Item): Start =>
  async (practice) =>
    practice.patch(`/patients/${String((await first(practice, '/patients', 'patients'))['id'])}`, change);
const insure =
  (mrn?: string): Start =>
  (practice) =>
    practice.post(`/patients/${mrn ?? practice.mrn}/insurances`, {
      ...{ member_id: 'M', insurance_name: 'Keystone', plan_begin_date: '2026-01-01' },
    });
const referTo =
  (mrn?: string): Start =>
  async (practice) =>
    practice.post('/referrals', {
      patient_mrn: mrn ?? practice.mrn,
      referring_from_provider_ehr_id: await provider(practice),
      referring_to_provider_ehr_id: '0',
      ...{ direction: 'outgoing', priority: 'urgent', reason: 'Chest pain' },
    });
const payBy =
  (method: string): Start =>
  async (practice) =>
    practice.post('/payments', {
      ...{ patient_mrn: practice.mrn, payment_method: method, reference_number: 'R', amount: 1 },
      location: (await location(practice))['ehr_id'],
    });
const noteFor =
  (mrn?: string): Start =>
  async (practice) =>
    practice.post('/patient-notes', {
      ...{ note: 'n', subject: 's', patient_mrn: mrn ?? practice.mrn },
      location_id: (await location(practice))['ehr_id'],
    });
const taskFor =
  (mrn?: string): Start =>
  async (practice) =>
    practice.post('/tasks', {
      ...{ description: 'd', subject: 's', patient_mrn: mrn ?? practice.mrn },
      assignee_user_id: await provider(practice),
    });
const phoneFor =
  (mrn?: string): Start =>
  async (practice) =>
    practice.post('/telephone-encounters', {
      ...{ patient_mrn: mrn ?? practice.mrn, provider_id: await provider(practice) },
      ...{ location_id: (await location(practice))['ehr_id'], assigned_to_id: await provider(practice) },
    });
const messageTo =
  (id?: string): Start =>
  async (practice) =>
    practice.post('/messages', { provider: id ?? (await provider(practice)), subject: 's', message: 'm' });
const refers =
  (npi: string): Start =>
  (practice) =>
    practice.post('/referring-providers', { first_name: 'Ann', last_name: 'Lee', npi });
const note: Start = async (practice) =>
  practice.post('/notes', { appointment_id: (await visit(practice))['id'], note: 'n' });
const claim: Start = async (practice) =>
  practice.post('/claims', { appointment_id: (await visit(practice))['id'] });
const upload =
  (mrn?: string): Start =>
  ({ emulator, accessToken, mrn: known }) => {
    const lines = Object.entries({ patient_mrn: mrn ?? known, folder_name: 'Labs' }).map(
      ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const file =
      '--b\r\nContent-Disposition: form-data; name="document"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n';
    const headers = { ...CLIENT_HEADERS, 'content-type': 'multipart/form-data; boundary=b' };
    return call(emulator, '/v1/documents', {
      method: 'POST',
      accessToken,
      body: lines.join('') + file,
      headers,
    });
  };
const fetchVisits: Start = (practice) =>
  practice.post('/appointments/fetch', { start_date: '2026-03-09', end_date: '2026-03-10' });
const fetchTimes: Start = async (practice) =>
  practice.post('/availability/fetch', {
    ...{ start_date: '2026-03-09', end_date: '2026-03-10', provider_ids: [await provider(practice)] },
  });
const fetchPatient: Start = (practice) =>
  practice.post('/patients/fetch', { search_by: 'mrn', mrn: practice.mrn });

/** What happens to the account while a job is under way. */
const lost =
  (start: Start, how: 'loginRequired' | 'changePractice'): Start =>
  async (practice) => {
    const answer = await start(practice);
    practice.emulator[how]('u-1');
    return answer;
  };

/** How every kind of job ends well, and how badly. */
const JOBS: Readonly<Record<string, { done: readonly Start[]; failed: Start }>> = {
  createAppointment: {
    done: [book],
    failed: async (practice) => practice.post('/appointments', await booking(practice, 'nobody')),
  },
  updateAppointment: {
    done: [changeOf({ note: 'n' }), changeOf({ status: 'cancelled' })],
    failed: async (practice) => {
      const { body } = await practice.post('/appointments', await booking(practice, 'nobody'));
      return practice.patch(`/appointments/${String(body['appointment_id'])}`, { note: 'n' });
    },
  },
  fetchAppointments: { done: [fetchVisits], failed: lost(fetchVisits, 'loginRequired') },
  fetchAvailability: { done: [fetchTimes], failed: lost(fetchTimes, 'loginRequired') },
  fetchPatients: { done: [fetchPatient], failed: lost(fetchPatient, 'loginRequired') },
  createClaim: { done: [claim], failed: lost(claim, 'changePractice') },
  uploadDocument: { done: [upload()], failed: upload('nobody') },
  addPatientInsurance: { done: [insure()], failed: insure('nobody') },
  updatePatientInsurance: {
    done: [
      async (practice) => {
        const { data } = await practice.outcome(await insure()(practice));
        const path = `/patients/${practice.mrn}/insurances/${String(data['emr_insurance_id'])}`;
        return practice.patch(path, { member_id: 'N' });
      },
    ],
    failed: (practice) => practice.patch(`/patients/${practice.mrn}/insurances/nothing`, { member_id: 'N' }),
  },
  createMessage: { done: [messageTo()], failed: messageTo('nobody') },
  createNote: { done: [note], failed: lost(note, 'changePractice') },
  createPatientNote: { done: [noteFor()], failed: noteFor('nobody') },
  createPatient: {
    done: [(practice) => practice.post('/patients', newPatient())],
    failed: async (practice) => {
      await practice.outcome(await practice.post('/patients', newPatient()));
      return practice.post('/patients', newPatient());
    },
  },
  updatePatient: {
    done: [patientWith({ email: 'a@b.example' })],
    failed: patientWith({ referred_to_provider_id: 'nobody' }),
  },
  createPayment: { done: [payBy('Card')], failed: payBy('Barter') },
  createReferringProvider: { done: [refers('1234567893')], failed: refers('1234567890') },
  createReferral: { done: [referTo()], failed: referTo('nobody') },
  createTask: { done: [taskFor()], failed: taskFor('nobody') },
  createTaskNote: {
    done: [
      async (practice) => {
        const { data } = await practice.outcome(await taskFor()(practice));
        return practice.post('/tasks/notes', { emr_task_id: data['emr_task_id'], note: 'n' });
      },
    ],
    failed: (practice) => practice.post('/tasks/notes', { emr_task_id: 'nothing', note: 'n' }),
  },
  createTelephoneEncounter: { done: [phoneFor()], failed: phoneFor('nobody') },
  createTelephoneEncounterAction: {
    done: [
      async (practice) => {
        const { data } = await practice.outcome(await phoneFor()(practice));
        const body = { emr_appointment_id: data['emr_appointment_id'], text: 't' };
        return practice.post('/telephone-encounters/actions', body);
      },
    ],
    failed: (practice) =>
      practice.post('/telephone-encounters/actions', { emr_appointment_id: 'nothing', text: 't' }),
  },
};

/** Of the names that a note's event has on different pages, the emulator uses the one of more pages. */
const OTHER_NAMES = ['note.created'];

interface Job {
  readonly done: readonly string[];
  readonly failed: readonly string[];
}
const DOCUMENTED = Object.values(openApiDocument().paths)
  .flatMap((item) => Object.values(item as Record<string, OperationObject>))
  .flatMap(({ operationId, 'x-job': job }): [string, Job][] => (job ? [[operationId, job as Job]] : []));

describe('the events that jobs end in', () => {
  let practice: Practice;

  beforeEach(async () => {
    practice = await Practice.open();
  });
  afterEach(async () => {
    // Every event's data is held against the contract.
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });
  const outcome = async (start: Start): ReturnType<Practice['outcome']> => {
    const answer = await start(practice);
    const ended = practice.outcome(answer);
    if (!practice.emulator.state().connections.some(({ loginRequired }) => loginRequired)) return ended;
    // The account cannot read its events any more; a colleague logs in for it.
    await ended.catch(() => undefined);
    const { publicToken } = practice.emulator.finishLink(await practice.updateToken());
    expect(publicToken).toBeDefined();
    return practice.outcome(answer);
  };

  it('are known of every call that has them', () => {
    expect(DOCUMENTED.map(([id]) => id).sort()).toEqual(Object.keys(JOBS).sort());
  });

  it.each(DOCUMENTED)('%s: when it went well', async (id, { done }) => {
    const types = [];
    for (const start of JOBS[id]?.done ?? []) types.push((await outcome(start)).type);
    expect(types.sort()).toEqual(done.filter((type) => !OTHER_NAMES.includes(type)).sort());
  });

  it.each(DOCUMENTED)('%s: when it failed, with the reason', async (id, { failed }) => {
    const start = JOBS[id]?.failed ?? book;
    const { type, data } = await outcome(start);
    expect(failed).toContain(type);
    expect(data['failure_reason']).toEqual(expect.stringMatching(/\w/));
    if (type.endsWith('live_fetch_completed')) expect(data['success']).toBe(false);
    else expect(data['reasons']).toEqual([{ code: expect.any(String), description: data['failure_reason'] }]);
  });
});
