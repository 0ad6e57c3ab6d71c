import { useEffect } from 'react';

import { api } from '../api';
import { SignIn, UserSwitch } from '../session';
import { ProblemPanel, Skeleton, useResource } from '../ui';
import { Desk } from './desk';
import { Header } from './header';

export function App() {
  const config = useResource('config', () => api.config());
  const { data } = config;

  useEffect(() => {
    document.title = data?.user ? `${data.user.clinic} – Frontdesk` : 'Frontdesk';
  }, [data?.user]);

  if (config.status === 'error') {
    return (
      <>
        <Header />
        <ProblemPanel problem={config.problem} onRetry={config.reload} />
      </>
    );
  }
  if (!data) {
    return (
      <>
        <Header />
        <Skeleton lines={4} label="Loading" />
      </>
    );
  }

  const signInAs = (userId: string) => api.signInAs(userId).then(config.reload);
  const { user, emulated, demoClinics } = data;
  return (
    <>
      <Header emulated={emulated}>
        {user && (
          <UserSwitch
            user={user}
            clinics={demoClinics}
            onSwitch={(userId) => void signInAs(userId).catch(config.reload)}
            onSignOut={() => void api.signOut().finally(config.reload)}
          />
        )}
      </Header>
      {user ? (
        <Desk
          key={`${user.orgId}/${user.id}`}
          user={user}
          clinics={demoClinics}
          emulated={emulated}
          onSignedOut={config.reload}
        />
      ) : (
        <SignIn
          emulated={emulated}
          clinics={demoClinics}
          onSignInAs={signInAs}
          onSignInWith={(token) => api.signInWith(token).then(config.reload)}
        />
      )}
    </>
  );
}
