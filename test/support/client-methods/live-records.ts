import type { CobaltEmulator } from '@nestjs-cobalt/emulator';
import type { CobaltService, WebhookEvent } from 'nestjs-cobalt';

import type { CallContext, KnownRecords } from './context.js';

const DAY_MS = 24 * 3600 * 1000;
/** Longer than any job of the emulator takes. */
const JOB_MS = 5 * 60 * 1000;

/** A practice behind an emulator, linked to an app, and the records that the table's calls need there. */
export class LivePractice implements CallContext {
  readonly known: KnownRecords;

  private constructor(
    private readonly emulator: CobaltEmulator,
    private readonly cobalt: CobaltService,
    private readonly orgId: string,
  ) {
    const now = new Date(emulator.clock().now);
    const day = (offset: number) => new Date(now.getTime() + offset * DAY_MS).toISOString().slice(0, 10);
    this.known = { day: day(-1), nextDay: day(daysToWorkday(now)), reference: 'mine' } as KnownRecords;
  }

  /** Links an account of an EHR that can do everything, and looks up what it has. */
  static async link(emulator: CobaltEmulator, cobalt: CobaltService, orgId: string): Promise<LivePractice> {
    const emrName = 'eClinicalWorks';
    const { accessToken } = emulator.connect({ orgId, userId: 'ana', emrName });
    await cobalt.connections.import({ orgId, userId: 'ana', accessToken, emrName });
    const practice = new LivePractice(emulator, cobalt, orgId);
    await practice.look();
    await practice.prepare();
    return practice;
  }

  get org() {
    return this.cobalt.org(this.orgId, { userId: 'ana' });
  }

  get webhooks() {
    return this.cobalt.webhooks;
  }

  readonly link = {
    createToken: () => this.cobalt.link.createToken({ orgId: this.orgId, userId: 'ben' }),
    exchange: async () => {
      const { sessionId, linkToken } = await this.link.createToken();
      const { publicToken } = this.emulator.finishLink(linkToken);
      return this.cobalt.link.exchange({ orgId: this.orgId, userId: 'ben', sessionId, publicToken });
    },
  };

  /** Lets every job finish, and reads back the events of one. */
  async eventsOf(jobId: string): Promise<WebhookEvent[]> {
    this.emulator.advanceClock(JOB_MS);
    return (await this.org.webhookEvents.list({ jobId })).items;
  }

  private async look(): Promise<void> {
    const { org, known } = this;
    const [provider] = (await org.providers.list()).filter(({ status }) => status === 'active');
    const locations = await org.locations.list();
    const [patient] = (await org.patients.list()).items;
    const coming = await org.appointments.list({ startDate: known.nextDay, endDate: known.nextDay });
    const { visitTypes } = await org.settings.get();
    const [company] = (await org.insuranceProviders.list({ active: true })).items;
    const [check] = (await org.eligibilityChecks.list()).items;
    const [schedule] = await org.feeSchedules.list();
    const [status] = await org.visitStatuses.list();
    Object.assign(known, {
      providerId: provider?.id,
      providerEhrId: provider?.ehrId,
      assigneeId: provider?.ehrId,
      locationId: locations.at(-1)?.id,
      locationEhrId: locations[0]?.ehrId,
      mrn: patient?.mrn,
      patientId: patient?.id,
      appointmentId: coming.at(-1)?.id,
      visitType: visitTypes[0]?.code,
      visitStatus: status?.code,
      insuranceProviderId: company?.id,
      eligibilityCheckId: check?.id,
      feeScheduleId: schedule?.id,
      datetime: `${known.nextDay}T12:00:00-05:00`,
    });
  }

  /** Ids that only a job's event gives. */
  private async prepare(): Promise<void> {
    const { org, known } = this;
    const { mrn, assigneeId, providerEhrId: providerId, locationEhrId: locationId } = known;
    const dataOf = async ({ jobId }: { jobId: string | null }) => {
      const [event] = await this.eventsOf(jobId ?? '');
      return event?.data as Record<string, unknown>;
    };
    const insurance = await org.patientInsurances.add(mrn, {
      memberId: 'M-1',
      insuranceProviderId: known.insuranceProviderId,
      planBeginDate: '2024-01-01',
    });
    const task = await org.tasks.create({
      description: 'Call.',
      patientMrn: mrn,
      subject: 'Call',
      assigneeUserId: assigneeId,
    });
    const encounter = await org.telephoneEncounters.create({
      patientMrn: mrn,
      providerId,
      locationId,
      assignedToId: assigneeId,
    });
    const referral = await org.referrals.create({
      patientMrn: mrn,
      referringFromProviderEhrId: providerId,
      referringToProviderEhrId: '0',
      direction: 'outgoing',
      priority: 'routine',
      reason: 'Chest pain',
      documents: [{ filename: 'letter.pdf', contentBase64: 'JVBERi0xLjQK' }],
    });
    const { webhookId } = await this.webhooks.register({ webhookUrl: 'http://127.0.0.1:9/cobalt/webhooks' });
    Object.assign(known, {
      emrInsuranceId: (await dataOf(insurance))['emr_insurance_id'],
      emrTaskId: (await dataOf(task))['emr_task_id'],
      emrEncounterId: (await dataOf(encounter))['emr_appointment_id'],
      webhookId,
    });
    await this.eventsOf(referral.jobId ?? '');
    const referrals = await org.referrals.list({ startDate: known.day, endDate: known.nextDay });
    known.documentId = referrals.items.flatMap(({ documentIds }) => documentIds)[0] ?? '';
  }
}

/** The emulator's clinics see nobody on a weekend. */
function daysToWorkday(now: Date): number {
  const [friday, saturday] = [5, 6];
  if (now.getUTCDay() === friday) return 3;
  return now.getUTCDay() === saturday ? 2 : 1;
}
