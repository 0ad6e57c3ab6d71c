import { useState } from 'react';

import { Problem, api, explain } from '../api';
import type { Connection } from '../api';
import { Button, Dialog, Notice } from '../ui';

interface DisconnectDialogProps {
  connection: Connection;
  /** Whose it is, when it is a colleague's. */
  owner: string | undefined;
  onDone: () => void;
  onClose: () => void;
}

export function DisconnectDialog({ connection, owner, onDone, onClose }: DisconnectDialogProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const disconnect = () => {
    setBusy(true);
    setProblem(undefined);
    api.disconnect(connection.id).then(onDone, (error: unknown) => {
      setBusy(false);
      setProblem(Problem.from(error));
    });
  };
  return (
    <Dialog
      title={owner === undefined ? 'Disconnect your EHR?' : `Disconnect ${owner}’s EHR?`}
      onClose={onClose}
      testId="disconnect-dialog"
      actions={
        <>
          <Button onClick={onClose} data-testid="disconnect-cancel">
            Keep it
          </Button>
          <Button look="danger" busy={busy} onClick={disconnect} data-testid="disconnect-confirm">
            Disconnect
          </Button>
        </>
      }
    >
      <p>
        The stored EHR login is destroyed at once and cannot be brought back. Nothing changes in the EHR
        itself; to read it again, somebody has to log in again.
      </p>
      {problem && (
        <Notice tone="danger" title={explain(problem).title}>
          {explain(problem).remedy}
        </Notice>
      )}
    </Dialog>
  );
}
