import type { ReactNode } from 'react';

export function Header({ emulated = false, children }: { emulated?: boolean; children?: ReactNode }) {
  return (
    <header className="top">
      <a className="brand" href="/">
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="8" />
          <path d="M10 9v6a6 6 0 0 0 12 0V9M16 21v2.5" />
          <circle cx="16" cy="25" r="1.9" />
        </svg>
        Frontdesk
      </a>
      {emulated && (
        <span className="demo-mark" title="Cobalt is emulated: no real EHR and no real patients">
          Demo data
        </span>
      )}
      <span className="spring" />
      {children}
    </header>
  );
}
