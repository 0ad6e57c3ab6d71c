import type { ReactNode } from 'react';

interface NoticeProps {
  tone: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  testId?: string;
}

/** A framed message in the flow of the page; danger is announced at once, the rest when there is time. */
export function Notice({ tone, title, children, actions, testId }: NoticeProps) {
  return (
    <div
      className={`notice notice-${tone}`}
      role={tone === 'danger' ? 'alert' : 'status'}
      data-testid={testId}
    >
      <p className="notice-title">{title}</p>
      {children !== undefined && <p className="notice-text">{children}</p>}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
