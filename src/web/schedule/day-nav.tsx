import { Button, Icons } from '../ui';
import { addDays, dayRange, longDay, weekOf } from './dates';
import type { Day } from './dates';

export type View = 'day' | 'week';

interface DayNavProps {
  day: Day;
  today: Day;
  view: View;
  onDay: (day: Day) => void;
  onView: (view: View) => void;
}

export function DayNav({ day, today, view, onDay, onView }: DayNavProps) {
  const step = view === 'day' ? 1 : 7;
  const week = weekOf(day);
  return (
    <div className="day-nav">
      <h2 aria-live="polite" data-testid="schedule-title">
        {view === 'day' ? longDay(day) : dayRange(week[0]!, week[6]!)}
        {view === 'day' && day === today && <span className="today-mark">Today</span>}
      </h2>
      <div className="day-nav-controls">
        <div className="button-group">
          <Button
            onClick={() => onDay(addDays(day, -step))}
            aria-label={`Previous ${view}`}
            data-testid="previous"
          >
            <Icons.LeftIcon />
          </Button>
          <Button onClick={() => onDay(today)} disabled={day === today} data-testid="today">
            Today
          </Button>
          <Button onClick={() => onDay(addDays(day, step))} aria-label={`Next ${view}`} data-testid="next">
            <Icons.RightIcon />
          </Button>
        </div>
        <div className="segments" role="group" aria-label="How much to show">
          {(['day', 'week'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={view === choice}
              onClick={() => onView(choice)}
              data-testid={`view-${choice}`}
            >
              {choice === 'day' ? 'Day' : 'Week'}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
