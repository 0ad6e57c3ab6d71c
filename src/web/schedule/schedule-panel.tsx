import { useEffect, useState } from 'react';

import { api } from '../api';
import type { ClinicSettings, Problem } from '../api';
import { Empty, Icons, ProblemPanel, Skeleton, useResource } from '../ui';
import type { Remedy } from '../ui';
import { inOrder, providersOf, toSlot } from './appointments';
import { todayIn, weekOf } from './dates';
import type { Day } from './dates';
import { DayList } from './day-list';
import { DayNav } from './day-nav';
import type { View } from './day-nav';
import { ScheduleSummary } from './schedule-summary';
import { WeekGrid } from './week-grid';

interface SchedulePanelProps {
  /** The clinic's time zone and visit types, once known. */
  settings: ClinicSettings | undefined;
  /** Changes whenever the clinic's connections do: what was loaded before is loaded again. */
  revision: string;
  /** What to say and to offer for a problem, if there is more to do than to try again. */
  remedyFor: (problem: Problem) => Remedy | undefined;
  onProblem: (problem: Problem) => void;
}

export function SchedulePanel({ settings, revision, remedyFor, onProblem }: SchedulePanelProps) {
  const today = todayIn(settings?.timezone ?? undefined);
  const [chosen, setDay] = useState<Day>();
  const [view, setView] = useState<View>('day');
  const [provider, setProvider] = useState('');
  const day = chosen ?? today;
  const days = view === 'day' ? [day] : weekOf(day);
  const first = days[0]!;
  const last = days.at(-1)!;

  const resource = useResource(`${revision}/${first}/${last}`, async (signal) => {
    const { appointments } = await api.appointments(first, last, signal);
    return appointments;
  });
  const problem = resource.status === 'error' ? resource.problem : undefined;
  useEffect(() => {
    if (problem) onProblem(problem);
  }, [problem]);

  const all = resource.data && inOrder(resource.data.map((each) => toSlot(each, settings?.visitTypes)));
  const providers = providersOf(all ?? []);
  const slots = all?.filter((slot) => !providers.includes(provider) || slot.provider === provider);
  return (
    <section aria-label="Schedule" aria-busy={resource.status === 'loading'}>
      <DayNav day={day} today={today} view={view} onDay={setDay} onView={setView} />
      {problem && <ProblemPanel problem={problem} onRetry={resource.reload} better={remedyFor(problem)} />}
      {!problem && !slots && <Skeleton lines={7} label="Loading the schedule" />}
      {slots && all && all.length > 0 && (
        <ScheduleSummary slots={slots} providers={providers} provider={provider} onProvider={setProvider} />
      )}
      {slots?.length === 0 && view === 'day' && (
        <Empty mark={<Icons.CalendarIcon />} title="Nothing booked">
          There are no appointments on this day. Use the arrows to look at others.
        </Empty>
      )}
      {slots && view === 'day' && slots.length > 0 && <DayList slots={slots} />}
      {slots && view === 'week' && (
        <WeekGrid
          days={days}
          today={today}
          slots={slots}
          onDay={(next) => {
            setDay(next);
            setView('day');
          }}
        />
      )}
    </section>
  );
}
