import type { Connection, Explanation, Problem } from '../api';
import type { Remedy } from '../ui';
import { ConnectButtons } from './connect-buttons';
import type { Linking } from './use-link';

interface Situation {
  /** The user's own connection, if there is one. */
  own: Connection | undefined;
  colleagues: readonly Connection[];
  nameOf: (userId: string) => string;
  linking: Linking;
}

/** For problems of a connection: whose it is decides what to say, and who can mend it. */
export function remedyFor({ code }: Problem, situation: Situation): Remedy | undefined {
  if (code !== 'COBALT_LOGIN_REQUIRED' && code !== 'COBALT_ON_HOLD') return undefined;
  const { own, linking } = situation;
  const action = <ConnectButtons linking={linking} place="panel-" />;
  if (own === undefined || own.status === 'disconnected') {
    return { words: ofColleague(code, situation), action };
  }
  return linking.again === undefined ? undefined : { action };
}

/** The clinic is read through a colleague's connection, and that one is not usable. */
function ofColleague(
  code: 'COBALT_LOGIN_REQUIRED' | 'COBALT_ON_HOLD',
  { colleagues, nameOf }: Situation,
): Explanation {
  const status = code === 'COBALT_ON_HOLD' ? 'on_hold' : 'login_required';
  const concerned = colleagues.filter((connection) => connection.status === status);
  const name = concerned.length === 1 ? nameOf(concerned[0]!.userId) : undefined;
  const instead = 'or connect your own EHR account.';
  if (code === 'COBALT_ON_HOLD') {
    return {
      title: name === undefined ? 'A colleague’s connection is on hold' : `${name}’s connection is on hold`,
      remedy: `Another practice answered behind it. Ask ${name ?? 'its owner'} or an administrator to disconnect it, ${instead}`,
    };
  }
  return {
    title: `The EHR asks ${name ?? 'your colleagues'} to log in again`,
    remedy: `You see the clinic through ${name === undefined ? 'their connections' : 'that connection'}. Ask ${name ?? 'one of them'} to log in again, ${instead}`,
  };
}
