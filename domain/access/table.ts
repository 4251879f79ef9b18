import type { AccessRule, AnyoneRule, ObjectKind, OwnRule, PublicRule, RoleRule } from './rules';

const anyone = { who: 'anyone', scope: 'none' } as const;

const own = <Kind extends ObjectKind>(object: Kind) =>
  ({ who: 'anyone', scope: 'own', object, unknown: `unknown-${object}` }) as const;

const publicObject = <Kind extends ObjectKind>(object: Kind) =>
  ({ who: 'anyone', scope: 'public', object, unknown: `unknown-${object}`, drafts: null }) as const;

const administrators = { who: ['administrator'], scope: 'none' } as const;
const organizers = { who: ['organizer'], scope: 'none' } as const;

const organizersOf = <Kind extends ObjectKind>(object: Kind) =>
  ({ who: ['organizer'], scope: 'organisation', object, unknown: `unknown-${object}` }) as const;

const everyOrganisation = {
  who: ['administrator'],
  scope: 'everywhere',
  object: 'organisation',
  unknown: 'unknown-organisation',
} as const;

const itsOrganizersAndAdministrators = {
  ...organizersOf('organisation'),
  who: ['organizer', 'administrator'],
  scope: ['organisation', 'everywhere'],
} as const;

const supervisorsOf = { who: ['supervisor'], scope: 'contest', object: 'contest', unknown: 'unknown-contest' } as const;
const judgesOf = { ...supervisorsOf, who: ['judge'] } as const;
/** A contest's organisers prepare it and stand beside its desk; its supervisor alone directs it. */
const supervisorsAndOrganizersOf = {
  ...supervisorsOf,
  who: ['supervisor', 'organizer'],
  scope: ['contest', 'organisation'],
} as const;

/** Who looks at what was entered: the contest's checkers, and its organisers beside them. */
const checkersAndOrganizersOf = <Kind extends 'contest' | 'entry'>(object: Kind) =>
  ({
    who: ['checker', 'organizer'],
    scope: ['contest', 'organisation'],
    object,
    unknown: `unknown-${object}`,
  }) as const;

/** One row for every call of the contracts, by its action. */
export const accessTable = {
  listComing: anyone,
  readActivity: { ...publicObject('activity'), drafts: organizersOf('activity') },
  readActivityCode: publicObject('activity'),
  listManaged: organizers,
  readPlan: organizersOf('activity'),
  createActivity: organizersOf('organisation'),
  editActivity: organizersOf('activity'),
  setCover: organizersOf('activity'),
  publishActivity: organizersOf('activity'),
  cancelActivity: organizersOf('activity'),

  readDraw: publicObject('activity'),
  closeApplications: organizersOf('activity'),
  drawLots: organizersOf('activity'),
  listApplicants: organizersOf('activity'),
  admitApplicant: organizersOf('registration'),
  rejectApplicant: organizersOf('registration'),

  scanTicket: organizersOf('activity'),
  checkInByName: organizersOf('activity'),
  correctHeadcount: organizersOf('activity'),
  readDesk: organizersOf('activity'),

  readMe: anyone,
  saveProfile: anyone,
  listMeInRanking: anyone,
  claimAdministrator: anyone,
  acceptInvitation: anyone,
  createOrganisation: administrators,
  listOrganisations: administrators,
  inviteOrganizer: everyOrganisation,
  listOrganizers: everyOrganisation,
  removeOrganizer: everyOrganisation,
  readOfficeContact: itsOrganizersAndAdministrators,
  changeOfficeContact: itsOrganizersAndAdministrators,

  readLedger: anyone,
  noteAnswers: anyone,
  stopMessages: anyone,
  readDeliveries: organizersOf('activity'),
  tickCalled: organizersOf('message'),

  readClassHours: anyone,

  createContest: organizersOf('organisation'),
  listContests: organizers,
  readContest: organizersOf('contest'),
  editContest: organizersOf('contest'),
  openContest: organizersOf('contest'),
  copyContest: organizersOf('contest'),
  setOrder: organizersOf('contest'),
  readOrderDraw: { ...publicObject('contest'), drafts: organizersOf('contest') },
  closeEntryList: organizersOf('contest'),
  drawOrder: organizersOf('contest'),
  addOfficial: organizersOf('contest'),
  inviteOfficial: organizersOf('contest'),
  removeOfficial: organizersOf('contest'),
  joinContest: anyone,
  listMyContests: anyone,
  recuse: judgesOf,
  startRun: supervisorsOf,
  endRehearsal: supervisorsAndOrganizersOf,
  readStage: supervisorsAndOrganizersOf,
  directStage: supervisorsOf,
  typePaperMarks: supervisorsAndOrganizersOf,
  openHall: supervisorsAndOrganizersOf,
  closeHall: supervisorsAndOrganizersOf,
  readJudging: judgesOf,
  submitMarks: judgesOf,
  standByMarks: judgesOf,
  leaveRemark: judgesOf,
  keepDraft: judgesOf,
  readBallot: publicObject('contest'),
  castVote: publicObject('contest'),
  publishResult: organizersOf('contest'),
  readResult: publicObject('contest'),
  readProtocol: publicObject('contest'),
  listResults: anyone,
  readOwnSheet: publicObject('contest'),
  appealResult: publicObject('contest'),
  answerResultAppeal: organizersOf('contest'),
  listAppointments: organizersOf('contest'),
  appoint: organizersOf('contest'),
  renewAppointment: organizersOf('contest'),
  endAppointment: organizersOf('contest'),
  listMyAppointments: anyone,
  readCertificateCode: own('appointment'),
  logDuty: own('appointment'),
  strikeDuty: own('appointment'),
  verifyCertificate: anyone,

  listOpenContests: anyone,
  readOpenContest: { ...publicObject('contest'), drafts: organizersOf('contest') },
  startEntry: { ...publicObject('contest'), drafts: organizersOf('contest') },
  readMyEntry: own('entry'),
  listMyEntries: anyone,
  saveEntry: own('entry'),
  submitEntry: own('entry'),
  withdrawEntry: own('entry'),
  appealRejection: own('entry'),
  inviteTeamMember: own('entry'),
  joinTeam: anyone,
  leaveTeam: own('entry'),
  beginUpload: own('entry'),
  attachFile: own('entry'),
  detachFile: own('entry'),
  listEntries: checkersAndOrganizersOf('contest'),
  readEntry: { ...checkersAndOrganizersOf('entry'), who: ['checker', 'organizer', 'judge'] },
  claimEntry: checkersAndOrganizersOf('entry'),
  returnEntry: checkersAndOrganizersOf('entry'),
  qualifyEntry: checkersAndOrganizersOf('entry'),
  rejectEntry: checkersAndOrganizersOf('entry'),
  decideEntryAppeal: checkersAndOrganizersOf('entry'),
  shortlistEntry: organizersOf('entry'),
  unshortlistEntry: organizersOf('entry'),
  listStageEntries: organizersOf('contest'),
  takeOverEntries: organizersOf('contest'),
  typeEntry: organizersOf('contest'),
  retypeEntry: organizersOf('entry'),

  signUp: publicObject('activity'),
  cancelRegistration: own('registration'),
  giveBackSeats: own('registration'),
  leaveWaitlist: own('registration'),
  answerOffer: own('registration'),
  reconfirm: own('registration'),
  agreeToTerms: own('registration'),
  appealAbsence: own('registration'),
  listTickets: anyone,
  readTicket: own('registration'),
  listRoster: organizersOf('activity'),
  readRosterEntry: organizersOf('registration'),
  revealPhone: organizersOf('registration'),
  decideAppeal: organizersOf('registration'),
} as const satisfies Readonly<Record<string, AccessRule>>;

type Table = typeof accessTable;
export type Action = keyof Table;
type ActionOf<Rule extends AccessRule> = { [A in Action]: Table[A] extends Rule ? A : never }[Action];
export type AnyoneAction = ActionOf<AnyoneRule>;
export type OwnAction = ActionOf<OwnRule>;
export type PublicAction = ActionOf<PublicRule>;
export type RoleAction = ActionOf<RoleRule>;
