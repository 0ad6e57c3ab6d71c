export { naturalName, statusText } from './appointments';
export { ageOn, dateText, momentText, todayIn } from './dates';
export { SchedulePanel } from './schedule-panel';
