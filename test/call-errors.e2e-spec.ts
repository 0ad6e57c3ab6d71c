import { Controller, Get, Module, Param } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CobaltLoginRequiredError, CobaltService } from 'nestjs-cobalt';

import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';
import { answersByPath } from './support/vendor-answers.js';
import { VendorServer } from './support/vendor-server.js';

/** The host's own feature: it calls Cobalt, and catches nothing. */
@Controller('clinic')
class ClinicController {
  constructor(private readonly cobalt: CobaltService) {}

  @Get('patients')
  async patients(): Promise<object> {
    return (await this.cobalt.org('clinic').patients.list()).items;
  }

  @Get('appointments/:id')
  appointment(@Param('id') id: string): Promise<object> {
    return this.cobalt.org('clinic').appointments.get(id);
  }
}

@Module({ controllers: [ClinicController] })
class ClinicModule {}

const WORDS = 'Canarina Phisdottir';
const cobalt = { isGlobal: true, http: { timeoutMs: 1500, retries: 0 } };

describeEachAdapter('a call to Cobalt in a route of the host', (adapter) => {
  describe('against the emulator', () => {
    let host: TestHost;
    let connectionId: string;
    beforeAll(async () => {
      host = await TestHost.start({ adapter, cobalt, imports: [ClinicModule] });
      ({ connectionId } = await host.link('clinic', 'ana'));
      const settled = { follow_up_at: null };
      await eventually(async () => expect(await host.rows('cobalt_connection')).toMatchObject([settled]));
    });
    afterAll(() => host.stop());
    afterEach(() => {
      host.emulator.faults.clear();
    });

    it('is answered when nothing is wrong', async () => {
      expect(await host.anonymous().get('/clinic/patients')).toMatchObject({ status: 200 });
    });

    it.each([
      [{ kind: 'status', status: 400 }, 422, 'COBALT_VENDOR_REFUSED'],
      [{ kind: 'status', status: 401 }, 502, 'COBALT_VENDOR_CREDENTIALS'],
      [{ kind: 'status', status: 403 }, 502, 'COBALT_VENDOR_ERROR'],
      [{ kind: 'status', status: 404 }, 404, 'COBALT_VENDOR_NOT_FOUND'],
      [{ kind: 'status', status: 409 }, 409, 'COBALT_VENDOR_CONFLICT'],
      [{ kind: 'status', status: 429 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'status', status: 500 }, 502, 'COBALT_VENDOR_ERROR'],
      [{ kind: 'status', status: 503 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'html' }, 502, 'COBALT_CONTRACT_VIOLATION'],
      [{ kind: 'truncated' }, 502, 'COBALT_CONTRACT_VIOLATION'],
      [{ kind: 'malformed' }, 502, 'COBALT_CONTRACT_VIOLATION'],
      [{ kind: 'reset' }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'reset_after_accept' }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'delay', delayMs: 5_000 }, 504, 'COBALT_VENDOR_TIMEOUT'],
    ] as const)('that meets %p is answered with %d %s, without a filter', async (fault, status, code) => {
      const words = fault.kind === 'status' ? { body: { success: false, message: WORDS } } : {};
      host.emulator.faults.add({ ...fault, ...words, match: { path: '/patients' } });
      const answer = await host.anonymous().get('/clinic/patients');
      expect(answer.body).toEqual({
        statusCode: status,
        error: expect.any(String),
        message: expect.any(String),
        code,
      });
      expect(answer.status).toBe(status);
      expect(answer.text).not.toContain(WORDS);
    });

    it('for something that is not there is answered with 404', async () => {
      const answer = await host.anonymous().get('/clinic/appointments/1');
      expect([answer.status, answer.body['code']]).toEqual([404, 'COBALT_VENDOR_NOT_FOUND']);
    });

    it('is answered with 409 once the EHR wants its user again, sent or not', async () => {
      host.emulator.loginRequired(connectionId);
      host.emulator.clearJournal();
      for (let round = 0; round < 2; round += 1) {
        const answer = await host.anonymous().get('/clinic/patients');
        expect([answer.status, answer.body['code']]).toEqual([409, 'COBALT_LOGIN_REQUIRED']);
      }
      expect(host.emulator.journal()).toHaveLength(1);
      const error: unknown = await host.cobalt
        .org('clinic')
        .patients.list()
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(CobaltLoginRequiredError);
      expect(error).toMatchObject({ orgId: 'clinic', connectionId, arrival: 'not_sent', attempts: 0 });
    });
  });

  describe('against a vendor that says `success: false` with a good status', () => {
    let host: TestHost;
    let vendor: VendorServer;
    beforeAll(async () => {
      const refused = { success: false, message: WORDS, patients: [] };
      vendor = await VendorServer.start(answersByPath({ '/patients': refused }));
      host = await TestHost.start({
        adapter,
        cobalt: { ...cobalt, baseUrl: vendor.url },
        imports: [ClinicModule],
      });
      await host.cobalt.connections.import({ orgId: 'clinic', userId: 'ana', accessToken: 'token' });
    });
    afterAll(async () => {
      await host.stop();
      await vendor.close();
    });

    it('is answered as a breach of contract', async () => {
      const answer = await host.anonymous().get('/clinic/patients');
      expect([answer.status, answer.body['code']]).toEqual([502, 'COBALT_CONTRACT_VIOLATION']);
      expect(answer.text).not.toContain(WORDS);
    });
  });
});
