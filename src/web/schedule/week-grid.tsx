import type { Slot } from './appointments';
import { clockText, dayOfMonth, longDay, weekday } from './dates';
import type { Day } from './dates';

const MOST_SHOWN = 8;

interface WeekGridProps {
  days: readonly Day[];
  today: Day;
  slots: readonly Slot[];
  onDay: (day: Day) => void;
}

/** Seven columns; a day's heading opens the day. */
export function WeekGrid({ days, today, slots, onDay }: WeekGridProps) {
  return (
    <div className="week" data-testid="schedule">
      {days.map((day) => {
        const ofDay = slots.filter((slot) => slot.day === day);
        const rest = ofDay.length - MOST_SHOWN;
        return (
          <section
            key={day}
            className={`week-day ${day === today ? 'week-day-today' : ''}`}
            aria-label={longDay(day)}
          >
            <button
              type="button"
              className="week-head"
              onClick={() => onDay(day)}
              aria-label={`Show ${longDay(day)}`}
            >
              <span>{weekday(day)}</span>
              <b>{dayOfMonth(day)}</b>
            </button>
            <ol>
              {ofDay.slice(0, MOST_SHOWN).map((slot) => (
                <li key={slot.id} className={`week-slot slot-${slot.tone}`} data-testid="appointment">
                  <span>{clockText(slot.start)}</span>
                  <strong>{slot.patient}</strong>
                  <small>{slot.type}</small>
                </li>
              ))}
            </ol>
            {ofDay.length === 0 && <p className="week-none">Nothing booked</p>}
            {rest > 0 && (
              <button type="button" className="week-more" onClick={() => onDay(day)}>
                {rest} more
              </button>
            )}
          </section>
        );
      })}
    </div>
  );
}
