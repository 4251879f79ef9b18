// Loaded late, as one module: the SDK reads this process's environment, which is set when the cloud has started.
export { activities } from '../../cloudfunctions/_records/activities/collections';
export { attendances } from '../../cloudfunctions/_records/attendances/collections';
export { members } from '../../cloudfunctions/_records/members/collections';
export { registrations } from '../../cloudfunctions/_records/registrations/collections';
export { seats } from '../../cloudfunctions/_records/seats/collections';
