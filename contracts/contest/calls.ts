export {
  appoint,
  endAppointment,
  listAppointments,
  listMyAppointments,
  logDuty,
  readCertificateCode,
  renewAppointment,
  strikeDuty,
  verifyCertificate,
} from './appointments';
export {
  claimEntry,
  decideEntryAppeal,
  listEntries,
  qualifyEntry,
  readEntry,
  rejectEntry,
  returnEntry,
  retypeEntry,
  shortlistEntry,
  typeEntry,
  unshortlistEntry,
} from './checking';
export {
  appealRejection,
  attachFile,
  beginUpload,
  detachFile,
  inviteTeamMember,
  joinTeam,
  leaveTeam,
  listMyEntries,
  readMyEntry,
  saveEntry,
  startEntry,
  submitEntry,
  withdrawEntry,
} from './entries';
export { keepDraft, leaveRemark, readJudging, standByMarks, submitMarks } from './judging';
export { addOfficial, inviteOfficial, joinContest, listMyContests, recuse, removeOfficial } from './officials';
export { listOpenContests, readOpenContest } from './openContests';
export { closeEntryList, drawOrder, readOrderDraw } from './order';
export {
  answerResultAppeal,
  appealResult,
  listResults,
  publishResult,
  readOwnSheet,
  readProtocol,
  readResult,
} from './results';
export { copyContest, createContest, editContest, listContests, openContest, readContest, setOrder } from './setup';
export { closeHall, directStage, endRehearsal, openHall, readStage, startRun, typePaperMarks } from './stage';
export { listStageEntries, takeOverEntries } from './stages';
export { castVote, readBallot } from './votes';
