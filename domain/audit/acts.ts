/** The acts that are logged: the kind of object, and whether the author's stated reason is kept. What is in neither table is not logged. */
export const memberActs = {
  'administrator-claimed': { on: 'deployment', hasReason: false },
  'organisation-created': { on: 'organisation', hasReason: false },
  'office-contact-changed': { on: 'organisation', hasReason: false },
  'organizer-removed': { on: 'member', hasReason: true },
  'organizer-invited': { on: 'invitation', hasReason: false },
  'invitation-accepted': { on: 'invitation', hasReason: false },
  'activity-published': { on: 'activity', hasReason: false },
  'activity-edited': { on: 'activity', hasReason: false },
  'activity-cancelled': { on: 'activity', hasReason: true },
  'list-closed': { on: 'activity', hasReason: false },
  'lots-drawn': { on: 'activity', hasReason: false },
  'applicant-admitted': { on: 'registration', hasReason: false },
  'applicant-rejected': { on: 'registration', hasReason: true },
  'appeal-granted': { on: 'registration', hasReason: true },
  'appeal-refused': { on: 'registration', hasReason: true },
  'let-in-by-hand': { on: 'registration', hasReason: false },
  'phone-revealed': { on: 'registration', hasReason: false },
  'contest-opened': { on: 'contest', hasReason: false },
  'official-joined': { on: 'contest', hasReason: false },
  'official-removed': { on: 'contest', hasReason: true },
  'entry-list-closed': { on: 'contest', hasReason: false },
  'order-drawn': { on: 'contest', hasReason: false },
  'order-set': { on: 'contest', hasReason: false },
  'run-started': { on: 'contest', hasReason: false },
  'entry-unlocked': { on: 'contest', hasReason: true },
  'judge-replaced': { on: 'contest', hasReason: false },
  'run-closed': { on: 'contest', hasReason: false },
  'result-published': { on: 'contest', hasReason: false },
  'result-appeal-answered': { on: 'contest', hasReason: true },
  'called-ticked': { on: 'message', hasReason: false },
  'called-unticked': { on: 'message', hasReason: false },
  'entry-qualified': { on: 'entry', hasReason: false },
  'entry-rejected': { on: 'entry', hasReason: true },
  'entry-appeal-granted': { on: 'entry', hasReason: true },
  'entry-appeal-refused': { on: 'entry', hasReason: true },
  'entry-shortlisted': { on: 'entry', hasReason: false },
  'entry-unshortlisted': { on: 'entry', hasReason: false },
  'entry-typed': { on: 'entry', hasReason: false },
} as const;

export const timerActs = {
  'contacts-erased': 'contacts',
  'addresses-erased': 'addresses',
  'entries-erased': 'auditLog',
  'code-attempts-erased': 'codeAttempts',
  'runs-erased': 'contestRuns',
  'judge-drafts-erased': 'judgeDrafts',
  'contest-entries-erased': 'entries',
  'entry-files-erased': 'entryFiles',
  'votes-erased': 'contestVotes',
} as const;

export type MemberAct = keyof typeof memberActs;
export type TimerAct = keyof typeof timerActs;
export type AuditAct = MemberAct | TimerAct;
export type AuditedKind = (typeof memberActs)[MemberAct]['on'] | 'collection';
