import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { answersByPath } from './support/vendor-answers.js';
import { VendorServer } from './support/vendor-server.js';

const patient = { id: '1', mrn: '414421', first_name: 'Canarina', last_name: 'Phisdottir' };
const pagination = { current_page: 1, total_pages: 1, total_count: 1, page_size: 100 };
const BODIES = {
  '/patients': {
    success: true,
    patients: [
      { ...patient, preferred_name: 'Canarina' },
      { ...patient, preferred_name: 'Canarina', 'Canarina Phisdottir': 1, phone: ['555-123-4567'] },
    ],
    pagination,
  },
  '/providers': { success: true, providers: [{ ehr_id: '1', name: 'Canarina' }] },
};

describe('answers that differ from the contract', () => {
  let host: TestHost;
  let vendor: VendorServer;
  const lines: string[] = [];
  const warn = (line: unknown): void => void lines.push(String(line));
  const ignore = (): void => undefined;

  beforeAll(async () => {
    vendor = await VendorServer.start(answersByPath(BODIES));
    host = await TestHost.start({
      cobalt: { baseUrl: vendor.url, dispatch: false, drift: { sampleEvery: 1 } },
      logger: { log: ignore, error: ignore, warn },
    });
    await host.cobalt.connections.import({ orgId: 'org', userId: 'ana', accessToken: 'token' });
  });
  afterAll(async () => {
    await host.stop();
    await vendor.close();
  });

  const drifted = () => host.cobalt.drift().filter(({ operation }) => operation === 'listPatients');
  const list = () => host.cobalt.org('org').patients.list();

  it('are given to the caller, told once per shape, and counted', async () => {
    expect((await list()).items).toMatchObject([{ firstName: 'Canarina' }, { firstName: 'Canarina' }]);
    await eventually(async () => expect(drifted()).toHaveLength(3));
    await list();
    await eventually(async () => expect(drifted().map(({ count }) => count)).toEqual([2, 2, 2]));
    expect(drifted().map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'patients[].preferred_name unknown_field',
      'patients[].phone wrong_type',
      'patients[].(name withheld) unknown_field',
    ]);
    expect(lines.filter((line) => line.includes('listPatients'))).toHaveLength(3);
    expect(lines).toContain(
      "Cobalt's answer to listPatients has drifted: patients[].preferred_name is not in the contract (unknown_field).",
    );
  });

  it('are reported without a value of theirs', () => {
    const said = [JSON.stringify(host.cobalt.drift()), ...lines].join('\n');
    expect(said).toContain('listPatients');
    expect(said).not.toMatch(/canarina|phisdottir|414421|555/iu);
  });

  it('are not found where there are none', async () => {
    await host.cobalt.org('org').providers.list();
    await list();
    await eventually(async () => expect(drifted()[0]?.count).toBe(3));
    expect(host.cobalt.drift().filter(({ operation }) => operation === 'listProviders')).toEqual([]);
  });
});

describe("the emulator's answers", () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await TestHost.start({ cobalt: { drift: { sampleEvery: 1 } } });
    await host.link('org', 'ana');
  });
  afterAll(() => host.stop());

  it('to every read are what the contract says', async () => {
    const org = host.cobalt.org('org');
    const week = { startDate: '2026-11-23', endDate: '2026-11-27' };
    const [appointments, checks, schedules] = await Promise.all([
      org.appointments.list(week),
      org.eligibilityChecks.list(),
      org.feeSchedules.list(),
    ]);
    await Promise.all([
      org.appointments.get(appointments[0]!.id),
      org.claims.list(),
      org.eligibilityChecks.benefits(checks.items[0]!.id),
      org.feeSchedules.items(schedules[0]!.id),
      org.insuranceProviders.list(),
      org.locations.list(),
      org.orders.list(),
      org.patients.list(),
      org.pharmacies.list(),
      org.providers.list(),
      org.referrals.list(week),
      org.referringProviders.list(),
      org.settings.get(),
      org.visitStatuses.list(),
      org.visitTypes.list(),
      org.webhookEvents.list(),
      host.cobalt.webhooks.list(),
    ]);
    // what a call has left to be compared is compared in the next turn
    await new Promise((resolve) => setImmediate(resolve));
    expect(host.cobalt.drift()).toEqual([]);
  });
});
