import { IsCalendarDate, IsNotBefore, IsWithinYears } from './calendar-date.js';

/** Which days to show, both included: at most twenty years, so that a slip of the pen is no request for everything. */
export class AppointmentsQuery {
  @IsCalendarDate()
  startDate!: string;

  @IsWithinYears(20, 'startDate')
  @IsNotBefore('startDate')
  @IsCalendarDate()
  endDate!: string;
}
