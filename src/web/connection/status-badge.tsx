import type { ConnectionStatus } from '../api';
import { Icons } from '../ui';

const LOOKS = {
  active: { label: 'Active', tone: 'good', Icon: Icons.CheckIcon },
  login_required: { label: 'Login required', tone: 'warn', Icon: Icons.AlertIcon },
  on_hold: { label: 'On hold', tone: 'warn', Icon: Icons.PauseIcon },
  disconnected: { label: 'Disconnected', tone: 'off', Icon: Icons.OffIcon },
  none: { label: 'Not connected', tone: 'plain', Icon: Icons.OffIcon },
} as const;

export function StatusBadge({ status, testId }: { status: ConnectionStatus | 'none'; testId?: string }) {
  const { label, tone, Icon } = LOOKS[status];
  return (
    <span className={`pill pill-${tone}`} data-testid={testId} data-status={status}>
      <Icon /> {label}
    </span>
  );
}
