import { useEffect, useRef, useState } from 'react';

import type { DemoClinic, User } from '../api';
import { Icons } from '../ui';
import { Avatar } from './avatar';

interface UserSwitchProps {
  user: User;
  clinics: readonly DemoClinic[];
  onSwitch: (userId: string) => void;
  onSignOut: () => void;
}

/** Who is signed in, and the others one could be. Escape and a click elsewhere close it. */
export function UserSwitch({ user, clinics, onSwitch, onSignOut }: UserSwitchProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      toggle.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  const choose = (work: () => void) => {
    setOpen(false);
    toggle.current?.focus();
    work();
  };
  return (
    <div className="user-switch" ref={root}>
      <button
        ref={toggle}
        type="button"
        className="user-toggle"
        aria-expanded={open}
        aria-controls="user-panel"
        onClick={() => setOpen(!open)}
        data-testid="user-switch"
      >
        <Avatar name={user.name} />
        <span className="user-names">
          <strong>{user.name}</strong>
          <small>{user.clinic}</small>
        </span>
        <Icons.DownIcon />
      </button>
      {open && (
        <div className="user-panel" id="user-panel">
          {clinics.map((clinic) => (
            <section key={clinic.id} aria-labelledby={`switch-${clinic.id}`}>
              <h2 id={`switch-${clinic.id}`}>{clinic.name}</h2>
              <ul className="people">
                {clinic.users.map((candidate) => (
                  <li key={candidate.id}>
                    <button
                      type="button"
                      className="person"
                      aria-current={candidate.id === user.id || undefined}
                      onClick={() => choose(() => onSwitch(candidate.id))}
                      data-testid={`switch-${candidate.id}`}
                    >
                      <Avatar name={candidate.name} />
                      <span>
                        <strong>{candidate.name}</strong>
                        <small>{candidate.title}</small>
                      </span>
                      {candidate.admin && <span className="pill">Admin</span>}
                      {candidate.id === user.id && <Icons.CheckIcon />}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <button
            type="button"
            className="person sign-out"
            onClick={() => choose(onSignOut)}
            data-testid="sign-out"
          >
            Sign out
          </button>
        </div>
      )}
    </div>
  );
}
