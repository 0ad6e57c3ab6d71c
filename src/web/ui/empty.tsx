import type { ReactNode } from 'react';

interface EmptyProps {
  mark: ReactNode;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}

export function Empty({ mark, title, children, actions }: EmptyProps) {
  return (
    <div className="empty" data-testid="empty">
      <span className="empty-mark">{mark}</span>
      <h3>{title}</h3>
      <p>{children}</p>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
