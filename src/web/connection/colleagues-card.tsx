import type { Connection } from '../api';
import { momentText } from '../schedule';
import { Button } from '../ui';
import { StatusBadge } from './status-badge';

interface ColleaguesCardProps {
  connections: readonly Connection[];
  nameOf: (userId: string) => string;
  canManage: boolean;
  onDisconnect: (connection: Connection) => void;
}

/** The other connections of the clinic; managers may end them. */
export function ColleaguesCard({ connections, nameOf, canManage, onDisconnect }: ColleaguesCardProps) {
  if (connections.length === 0) return null;
  return (
    <section className="card" aria-labelledby="colleagues-title" data-testid="colleagues">
      <h2 id="colleagues-title">Colleagues</h2>
      <ul className="colleagues">
        {connections.map((connection) => (
          <li key={connection.id}>
            <div className="card-head">
              <strong>{nameOf(connection.userId)}</strong>
              <StatusBadge status={connection.status} />
            </div>
            <p className="muted">
              {connection.emrName !== null && `${connection.emrName} · `}Linked{' '}
              {momentText(connection.linkedAt)}
            </p>
            {canManage && connection.status !== 'disconnected' && (
              <Button
                look="quiet"
                className="button-danger-text"
                onClick={() => onDisconnect(connection)}
                aria-label={`Disconnect ${nameOf(connection.userId)}`}
              >
                Disconnect
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
