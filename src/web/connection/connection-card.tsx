import type { Connection } from '../api';
import { momentText } from '../schedule';
import { Button } from '../ui';
import { ConnectButtons } from './connect-buttons';
import { StatusBadge } from './status-badge';
import type { Linking } from './use-link';

interface ConnectionCardProps {
  /** The user's own connection, if there is one. */
  connection: Connection | undefined;
  /** Through whose connection the clinic is seen while there is no usable one of one's own. */
  borrowedFrom: string | undefined;
  /** Undefined where the page offers to connect elsewhere. */
  linking: Linking | undefined;
  onDisconnect: () => void;
  /** Only where Cobalt is emulated. */
  onSimulate?: () => void;
}

const TEXTS = {
  none: 'Log in to your EHR once, through Cobalt. Your password never reaches this app.',
  active: undefined,
  login_required: 'The EHR no longer accepts the stored login. Nothing is lost: log in again and it goes on.',
  on_hold:
    'Another practice answered behind this connection, so nothing is read or written. Disconnect it first.',
  disconnected: 'The stored login was destroyed. Connect again whenever you like.',
} as const;

/** What the date says, at which the connection came to its status. */
const SINCE = {
  none: undefined,
  active: undefined,
  login_required: 'Login expired',
  on_hold: 'On hold since',
  disconnected: 'Disconnected',
} as const;

/** The user's own connection: where it stands, since when, and what can be done. */
export function ConnectionCard({
  connection,
  borrowedFrom,
  linking,
  onDisconnect,
  onSimulate,
}: ConnectionCardProps) {
  const status = connection?.status ?? 'none';
  const live = connection !== undefined && status !== 'disconnected';
  return (
    <section className="card connection" aria-labelledby="connection-title" data-testid="connection-card">
      <div className="card-head">
        <h2 id="connection-title">Your EHR</h2>
        <span aria-live="polite">
          <StatusBadge status={status} testId="connection-status" />
        </span>
      </div>
      {connection && (
        <dl className="facts">
          {connection.emrName !== null && (
            <>
              <dt>EHR</dt>
              <dd>{connection.emrName}</dd>
            </>
          )}
          <dt>{live ? 'Linked' : 'Was linked'}</dt>
          <dd>
            <time dateTime={connection.linkedAt}>{momentText(connection.linkedAt)}</time>
          </dd>
          {status !== 'active' && (
            <>
              <dt>{SINCE[status]}</dt>
              <dd>
                <time dateTime={connection.updatedAt}>{momentText(connection.updatedAt)}</time>
              </dd>
            </>
          )}
        </dl>
      )}
      {TEXTS[status] !== undefined && <p>{TEXTS[status]}</p>}
      {!live && borrowedFrom !== undefined && (
        <p className="muted">Until then you see the clinic through the connection of {borrowedFrom}.</p>
      )}
      {(!live || status === 'login_required') && linking && <ConnectButtons linking={linking} />}
      {live && (
        <div className="card-foot">
          <Button look="quiet" className="button-danger-text" onClick={onDisconnect} data-testid="disconnect">
            Disconnect
          </Button>
          {status === 'active' && onSimulate && (
            <Button look="quiet" onClick={onSimulate} data-testid="simulate-login-required">
              Simulate: EHR login expired
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
