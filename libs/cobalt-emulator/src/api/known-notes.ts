import type { PracticeRecords } from '../records/index.js';

/** The collection of notes that calls have put into the charts of appointments; ids are the appointments'. */
const NOTES = 'notes';

interface AppointmentNotes {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Puts one more note into the chart of an appointment. */
export function addNote(records: PracticeRecords, appointmentId: string, text: string): void {
  const texts = records.find<AppointmentNotes>(NOTES, appointmentId)?.texts ?? [];
  records.put<AppointmentNotes>(NOTES, { id: appointmentId, texts: [...texts, text] });
}

/** The notes of an appointment, one below the other, under the one that it was drawn with, if any. */
export function progressNote(
  records: PracticeRecords,
  appointmentId: string,
  drawn?: string,
): string | undefined {
  const texts = records.find<AppointmentNotes>(NOTES, appointmentId)?.texts ?? [];
  const all = drawn === undefined ? texts : [drawn, ...texts];
  return all.length === 0 ? undefined : all.join('\n\n');
}
