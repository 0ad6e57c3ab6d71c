import { useEffect, useRef, useState } from 'react';

import { api } from '../api';
import type { ClinicSettings, Connection, DemoClinic, Problem, User } from '../api';
import {
  ColleaguesCard,
  ConnectionCard,
  DisconnectDialog,
  LinkNotice,
  remedyFor,
  useLink,
} from '../connection';
import { PatientsPanel } from '../patients';
import { SchedulePanel } from '../schedule';
import { TeamPanel } from '../team';
import { ProblemPanel, Skeleton, Tabs, useResource } from '../ui';
import { Welcome } from './welcome';

const TABS = [
  { id: 'schedule', label: 'Schedule' },
  { id: 'patients', label: 'Patients' },
  { id: 'team', label: 'Providers' },
];

interface DeskProps {
  user: User;
  clinics: readonly DemoClinic[];
  emulated: boolean;
  onSignedOut: () => void;
}

/** A signed-in user's page: the clinic's data, and the connection they come through. */
export function Desk({ user, clinics, emulated, onSignedOut }: DeskProps) {
  const [tab, setTab] = useState('schedule');
  const [ending, setEnding] = useState<Connection>();
  const [refreshed, setRefreshed] = useState(0);
  const connections = useResource(
    'connections',
    async (signal) => (await api.connections(signal)).connections,
  );
  // The address told how Link ended; told once is enough.
  useEffect(() => history.replaceState(null, '', location.pathname), []);

  const all = connections.data ?? [];
  const own = all.find((connection) => connection.userId === user.id);
  const again = own?.status === 'login_required' ? own.id : undefined;
  const linking = useLink({ again, onChange: connections.reload });
  const colleagues = all.filter((connection) => connection.userId !== user.id);
  const lender = colleagues
    .filter(({ status }) => status === 'active')
    .sort((a, b) => b.linkedAt.localeCompare(a.linkedAt))[0];
  const usable = all.some((connection) => connection.status !== 'disconnected');
  const revision = [
    refreshed,
    ...all.map(({ id, status, linkedAt }) => `${id}:${status}:${linkedAt}`),
  ].join();
  const settings = useResource(`settings/${revision}`, async (signal) =>
    usable ? (await api.settings(signal)).settings : undefined,
  );
  const known = useRef<ClinicSettings>(undefined);
  if (settings.data) known.current = settings.data;
  // Until the clinic's time zone is known nobody can say which day is today there.
  const timeZoneIsComing = settings.status === 'loading' && !known.current;

  /** Something about a connection is not as it was shown: what was said about linking is old as well. */
  const stale = () => {
    if (linking.state.phase === 'linked') linking.dismiss();
    connections.reload();
  };
  const onProblem = ({ code, status }: Problem) => {
    if (status === 401) onSignedOut();
    else if (['COBALT_LOGIN_REQUIRED', 'COBALT_ON_HOLD', 'COBALT_NOT_LINKED'].includes(code)) stale();
  };
  const nameOf = nameIn(clinics);
  const panel = {
    settings: known.current,
    revision,
    remedyFor: (problem: Problem) => remedyFor(problem, { own, colleagues, nameOf, linking }),
    onProblem,
  };

  if (connections.status === 'error') {
    return <ProblemPanel problem={connections.problem} onRetry={connections.reload} />;
  }
  if (!connections.data) return <Skeleton lines={6} label="Loading the clinic" />;
  return (
    <main className="desk">
      <h1 className="visually-hidden">{user.clinic}</h1>
      <div className="side">
        <LinkNotice {...linking} />
        <ConnectionCard
          connection={own}
          borrowedFrom={lender && nameOf(lender.userId)}
          linking={usable ? linking : undefined}
          onDisconnect={() => setEnding(own)}
          onSimulate={
            emulated && own
              ? () => void api.simulateLoginRequired(own.id).finally(() => setRefreshed(refreshed + 1))
              : undefined
          }
        />
        <ColleaguesCard
          connections={colleagues}
          nameOf={nameOf}
          canManage={user.canManage}
          onDisconnect={setEnding}
        />
      </div>
      <div className="content">
        {usable ? (
          <Tabs label="Clinic" tabs={TABS} current={tab} onChange={setTab}>
            {tab === 'schedule' && timeZoneIsComing && <Skeleton lines={7} label="Loading the schedule" />}
            {tab === 'schedule' && !timeZoneIsComing && <SchedulePanel {...panel} />}
            {tab === 'patients' && <PatientsPanel {...panel} />}
            {tab === 'team' && <TeamPanel {...panel} />}
          </Tabs>
        ) : (
          <Welcome linking={linking} />
        )}
      </div>
      {ending && (
        <DisconnectDialog
          connection={ending}
          owner={ending.userId === user.id ? undefined : nameOf(ending.userId)}
          onClose={() => setEnding(undefined)}
          onDone={() => {
            setEnding(undefined);
            linking.dismiss();
            connections.reload();
          }}
        />
      )}
    </main>
  );
}

const nameIn = (clinics: readonly DemoClinic[]) => (userId: string) =>
  clinics.flatMap(({ users }) => users).find((user) => user.id === userId)?.name ?? userId;
