import { ConnectButtons } from '../connection';
import type { Linking } from '../connection';
import { Icons } from '../ui';

/** In place of the clinic's data while no EHR is connected. */
export function Welcome({ linking }: { linking: Linking }) {
  return (
    <section className="panel welcome" data-testid="welcome">
      <span className="empty-mark">
        <Icons.CalendarIcon />
      </span>
      <h2>Bring your schedule to the desk</h2>
      <p>
        Connect your EHR and today’s appointments, your patients and your providers appear here. It takes a
        minute and works with any EHR that Cobalt knows.
      </p>
      <ConnectButtons linking={linking} />
    </section>
  );
}
