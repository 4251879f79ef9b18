// Loaded late, as one module: the SDK reads this process's environment, which is set when the cloud has started.
export { activities } from '../../cloudfunctions/_records/activities/collections';
export { attendances } from '../../cloudfunctions/_records/attendances/collections';
export {
  contestResults,
  contestRuns,
  contests,
  protocolParts,
} from '../../cloudfunctions/_records/contests/collections';
export { entries } from '../../cloudfunctions/_records/entries/collections';
export { members } from '../../cloudfunctions/_records/members/collections';
export { registrations } from '../../cloudfunctions/_records/registrations/collections';
export { seats } from '../../cloudfunctions/_records/seats/collections';
