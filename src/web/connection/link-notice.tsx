import { explain } from '../api';
import { Button, Notice } from '../ui';
import type { Linking } from './use-link';

/** How the attempt to link went, or that it is under way. */
export function LinkNotice({ state, dismiss }: Linking) {
  const close = (
    <Button look="quiet" onClick={dismiss}>
      Dismiss
    </Button>
  );
  switch (state.phase) {
    case 'idle':
      return null;
    case 'open':
      return (
        <Notice
          tone="info"
          title={state.display === 'window' ? 'Log in in the other window' : 'Cobalt Link is open'}
          testId="link-notice"
        >
          {state.display === 'window'
            ? 'Cobalt Link is open in a window of its own. This page waits for it.'
            : undefined}
        </Notice>
      );
    case 'finishing':
      return <Notice tone="info" title="Finishing the connection…" testId="link-notice" />;
    case 'linked':
      return (
        <Notice tone="success" title="Your EHR is connected" actions={close} testId="link-notice">
          The schedule is read with your login from now on.
        </Notice>
      );
    case 'left':
      return (
        <Notice
          tone="info"
          title="Link was closed before it was finished"
          actions={close}
          testId="link-notice"
        >
          Nothing has changed. You can connect whenever you like.
        </Notice>
      );
    case 'failed': {
      const { title, remedy } = explain(state.problem);
      return (
        <Notice tone="danger" title={title} actions={close} testId="link-notice">
          {remedy}
        </Notice>
      );
    }
  }
}
