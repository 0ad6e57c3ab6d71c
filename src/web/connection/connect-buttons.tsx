import { Button, Icons } from '../ui';
import type { Linking } from './use-link';

interface ConnectButtonsProps {
  linking: Linking;
  /** Prefix of the test ids where the same buttons are on the page twice. */
  place?: string;
}

/** Link in either display: over this page, or in a window of its own. */
export function ConnectButtons({ linking, place = '' }: ConnectButtonsProps) {
  const { again } = linking;
  const opened = linking.state.phase === 'open' ? linking.state.display : undefined;
  return (
    <div className="actions">
      <Button
        look="primary"
        busy={opened === 'lightbox' || linking.state.phase === 'finishing'}
        disabled={!linking.ready('lightbox')}
        onClick={() => linking.start('lightbox')}
        data-testid={place + (again === undefined ? 'connect-lightbox' : 'reauthenticate')}
      >
        <Icons.LinkIcon /> {again === undefined ? 'Connect EHR' : 'Log in again'}
      </Button>
      <Button
        disabled={!linking.ready('window')}
        onClick={() => linking.start('window')}
        data-testid={place + (again === undefined ? 'connect-window' : 'reauthenticate-window')}
      >
        <Icons.WindowIcon /> {opened === 'window' ? 'Show the window' : 'In a new window'}
      </Button>
    </div>
  );
}
