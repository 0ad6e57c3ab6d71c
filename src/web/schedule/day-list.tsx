import { Icons } from '../ui';
import type { Slot } from './appointments';
import { clockText } from './dates';

/** One day's appointments, one line each. */
export function DayList({ slots }: { slots: readonly Slot[] }) {
  return (
    <ol className="day-list" data-testid="schedule">
      {slots.map((slot) => (
        <li key={slot.id} className={`slot slot-${slot.tone}`} data-testid="appointment">
          <div className="slot-time">
            <span>{clockText(slot.start)}</span>
            {slot.minutes !== undefined && <small>{slot.minutes} min</small>}
          </div>
          <div className="slot-who">
            <strong>{slot.patient}</strong>
            <span>
              {slot.type}
              {slot.reason !== undefined &&
                slot.reason.toLowerCase() !== slot.type.toLowerCase() &&
                ` · ${slot.reason}`}
            </span>
          </div>
          <div className="slot-where">
            <span>{slot.provider}</span>
            <span>
              {slot.remote ? <Icons.VideoIcon /> : <Icons.PinIcon />}
              {slot.remote ? 'Telemedicine' : (slot.place ?? 'In the office')}
            </span>
          </div>
          <span className={`pill pill-${slot.tone}`}>{slot.status}</span>
        </li>
      ))}
    </ol>
  );
}
