/** What becomes of a login, decided by the user name; any password does. */
export type LoginOutcome = 'done' | 'mfa' | 'locked' | 'pending' | 'error' | 'invalid';

const MAGIC_USERS: Readonly<Record<string, LoginOutcome>> = {
  good: 'done',
  mfa: 'mfa',
  locked: 'locked',
  pending: 'pending',
  error: 'error',
};

/** The code that the user `mfa` is asked for. */
export const MFA_CODE = '123456';

/** Upper and lower case and surrounding spaces make no difference. An empty password or another name is invalid. */
export function loginOutcome(username: string, password: string): LoginOutcome {
  const name = username.trim().toLowerCase();
  if (password === '' || !Object.hasOwn(MAGIC_USERS, name)) return 'invalid';
  return MAGIC_USERS[name] ?? 'invalid';
}
