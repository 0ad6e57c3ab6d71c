import type { Slot } from './appointments';

interface ScheduleSummaryProps {
  slots: readonly Slot[];
  providers: readonly string[];
  provider: string;
  onProvider: (provider: string) => void;
}

export function ScheduleSummary({ slots, providers, provider, onProvider }: ScheduleSummaryProps) {
  const off = slots.filter((slot) => slot.tone === 'off').length;
  const booked = slots.length - off;
  return (
    <div className="summary">
      <p data-testid="schedule-summary">
        <b>{booked}</b> {booked === 1 ? 'appointment' : 'appointments'}
        {off > 0 && <span className="muted"> · {off} cancelled or missed</span>}
      </p>
      {providers.length > 1 && (
        <label className="field-inline">
          <span>Provider</span>
          <select
            value={provider}
            onChange={(event) => onProvider(event.target.value)}
            data-testid="provider-filter"
          >
            <option value="">Everyone</option>
            {providers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
