import { beforeEach, describe, expect, it } from '@jest/globals';
import { EmulatorState } from '../state/index.js';
import { LinkDesk, LinkTokenError, LinkVisitError, MFA_CODE } from './index.js';

const MINUTE = 60_000;
const GOOD = { username: 'good', password: 'anything' };

describe('the Link desk', () => {
  let state: EmulatorState;
  let desk: LinkDesk;

  const issue = (orgId = 'riverside-family', emrName?: string): string => {
    state.organization(orgId, emrName);
    return state.linkTokens.issue(state.clock.now(), { mode: 'link', orgId, userId: 'u-1', emrName }).token;
  };
  const update = (connectionId: string): string =>
    state.linkTokens.issue(state.clock.now(), {
      mode: 'update',
      orgId: 'riverside-family',
      userId: 'u-1',
      connectionId,
    }).token;
  const refusal = (token: string): string => {
    try {
      desk.open(token);
    } catch (error) {
      if (error instanceof LinkTokenError) return error.reason;
      throw error;
    }
    return 'opened';
  };

  beforeEach(() => {
    state = new EmulatorState({ seed: 1 });
    desk = new LinkDesk(state);
  });

  it('opens a link token once, within thirty minutes', () => {
    const token = issue();
    expect([refusal(token), refusal(token), refusal('lt_nothing')]).toEqual(['opened', 'used', 'unknown']);
    const [inTime, late] = [issue(), issue()];
    state.advanceClock(29 * MINUTE);
    expect(refusal(inTime)).toBe('opened');
    state.advanceClock(MINUTE);
    expect(refusal(late)).toBe('expired');
  });

  it('shows the organisation, and offers its own EHR first, until the EHR is known', () => {
    const first = desk.open(issue());
    expect(first).toMatchObject({
      mode: 'link',
      orgId: 'riverside-family',
      orgName: 'Riverside Family Medicine',
      needsEmrChoice: true,
    });
    expect(first.emrs[0]).toEqual({ name: 'eClinicalWorks' });
    expect(desk.submitCredentials(first.visitId, { ...GOOD, emrName: 'Practice Fusion' }).next).toBe('done');
    expect(desk.open(issue())).toMatchObject({ needsEmrChoice: false, emrName: 'Practice Fusion' });
  });

  it('takes the EHR that the token was asked for with', () => {
    expect(desk.open(issue('new-org', 'Some EHR'))).toMatchObject({
      needsEmrChoice: false,
      emrName: 'Some EHR',
    });
  });

  it.each([undefined, 'No such EHR'])('asks again when the EHR is %s', (emrName) => {
    const { visitId } = desk.open(issue());
    expect(desk.submitCredentials(visitId, { ...GOOD, emrName })).toMatchObject({
      next: 'error',
      retry: true,
    });
    expect(desk.submitCredentials(visitId, { ...GOOD, emrName: 'eClinicalWorks' }).next).toBe('done');
  });

  it.each(['locked', 'pending', 'error'] as const)(
    'ends the visit of the user %s without a token',
    (username) => {
      const { visitId } = desk.open(issue('o', 'E'));
      const step = desk.submitCredentials(visitId, { username, password: 'x' });
      expect(step).toEqual({ next: username, message: expect.any(String) });
      expect(() => desk.submitCredentials(visitId, GOOD)).toThrow(LinkVisitError);
      expect(state.publicTokens.all()).toEqual([]);
    },
  );

  it.each([
    ['nobody', 'x'],
    ['good', ''],
    ['constructor', 'x'],
    ['__proto__', 'x'],
    ['', 'x'],
  ])('does not let %j with %j in, and lets them try again', (username, password) => {
    const { visitId } = desk.open(issue('o', 'E'));
    const step = desk.submitCredentials(visitId, { username, password });
    expect(step).toEqual({ next: 'error', retry: true, message: 'Invalid username or password' });
    expect(desk.submitCredentials(visitId, { username: ' Good ', password: 'x' }).next).toBe('done');
  });

  it('asks the user mfa for the code, as often as it takes', () => {
    const { visitId } = desk.open(issue('o', 'E'));
    expect(() => desk.submitMfa(visitId, MFA_CODE)).toThrow(LinkVisitError);
    expect(desk.submitCredentials(visitId, { username: 'mfa', password: 'x' })).toEqual({ next: 'mfa' });
    expect(desk.submitMfa(visitId, '000000')).toMatchObject({ next: 'mfa', retry: true });
    expect(desk.submitMfa(visitId, '123 456').publicToken).toMatch(/^pt_/);
    expect(() => desk.submitMfa(visitId, MFA_CODE)).toThrow(LinkVisitError);
  });

  it('sends the browser to the callback, whose own query stays', () => {
    state.changeSettings({ callbackUrl: 'https://app.example/back?clinic=1' });
    const { publicToken = '', redirectUrl } = desk.finish(issue());
    expect(redirectUrl).toBe(`https://app.example/back?clinic=1&token=${publicToken}`);
  });

  it('unlocks an account only when update mode is through', () => {
    const account = {
      orgId: 'riverside-family',
      userId: 'u-1',
      emrName: 'Some EHR',
      createdAt: state.clock.iso(),
    };
    const connection = state.connections.create(account);
    state.connections.change(connection, { loginRequired: true });
    const visit = desk.open(update(connection.id));
    expect(visit).toMatchObject({ mode: 'update', needsEmrChoice: false, emrName: 'Some EHR' });
    desk.submitCredentials(visit.visitId, { username: 'nobody', password: 'x' });
    expect(connection.loginRequired).toBe(true);
    desk.submitCredentials(visit.visitId, GOOD);
    expect(connection.loginRequired).toBe(false);
  });

  it('returns to the bare callback when update mode hands out no public token', () => {
    state.changeSettings({ callbackUrl: 'https://app.example/back', updateModeReturnsPublicToken: false });
    const account = { orgId: 'o', userId: 'u', emrName: 'E', createdAt: state.clock.iso() };
    const step = desk.finish(update(state.connections.create(account).id));
    expect(step).toEqual({ next: 'done', redirectUrl: 'https://app.example/back' });
  });

  it('forgets the oldest of too many abandoned visits', () => {
    const first = desk.open(issue('o', 'E')).visitId;
    for (let visits = 0; visits < 1000; visits += 1) desk.open(issue('o', 'E'));
    expect(() => desk.submitCredentials(first, GOOD)).toThrow(LinkVisitError);
  });
});
