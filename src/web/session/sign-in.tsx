import { useState } from 'react';

import { Problem, explain } from '../api';
import type { DemoClinic } from '../api';
import { Notice } from '../ui';
import { Avatar } from './avatar';
import { TokenForm } from './token-form';

interface SignInProps {
  emulated: boolean;
  clinics: readonly DemoClinic[];
  onSignInAs: (userId: string) => Promise<void>;
  onSignInWith: (token: string) => Promise<void>;
}

/** The first page: choose who to be in the demo; with real Cobalt, bring a token of the clinic's own issuer. */
export function SignIn({ emulated, clinics, onSignInAs, onSignInWith }: SignInProps) {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState<string>();
  const attempt = async (id: string, work: () => Promise<void>) => {
    setBusy(id);
    setProblem(undefined);
    await work().catch((error: unknown) => setProblem(Problem.from(error)));
    setBusy(undefined);
  };
  return (
    <main className="sign-in" data-testid="sign-in">
      <h1>{emulated ? 'Who is at the desk?' : 'Sign in'}</h1>
      <p className="lead">
        {emulated
          ? 'Three demo clinics, each with its own EHR. Choose somebody to be; you can switch at any time.'
          : 'Demo users are off because this app talks to Cobalt itself. Sign in with a token of your own issuer.'}
      </p>
      {problem && (
        <Notice tone="danger" title={explain(problem).title}>
          {explain(problem).remedy}
        </Notice>
      )}
      {emulated ? (
        <div className="clinic-cards">
          {clinics.map((clinic) => (
            <section key={clinic.id} className="card" aria-labelledby={`clinic-${clinic.id}`}>
              <h2 id={`clinic-${clinic.id}`}>{clinic.name}</h2>
              <p className="muted">{clinic.place}</p>
              <ul className="people">
                {clinic.users.map((user) => (
                  <li key={user.id}>
                    <button
                      type="button"
                      className="person"
                      data-testid={`sign-in-${user.id}`}
                      disabled={busy !== undefined}
                      aria-busy={busy === user.id || undefined}
                      onClick={() => void attempt(user.id, () => onSignInAs(user.id))}
                    >
                      <Avatar name={user.name} />
                      <span>
                        <strong>{user.name}</strong>
                        <small>{user.title}</small>
                      </span>
                      {user.admin && <span className="pill">Admin</span>}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : (
        <TokenForm
          busy={busy !== undefined}
          onToken={(token) => attempt('token', () => onSignInWith(token))}
        />
      )}
    </main>
  );
}
