import { IsCalendarDate, IsNotBefore } from './calendar-date.js';

/** Which days to show, both included. */
export class AppointmentsQuery {
  @IsCalendarDate()
  startDate!: string;

  @IsNotBefore('startDate')
  @IsCalendarDate()
  endDate!: string;
}
