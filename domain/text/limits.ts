import type { TextRule } from './written';

const line = (most: number, least = 1): TextRule => ({ shape: 'line', least, most });
const paragraph = (most: number, least = 1): TextRule => ({ shape: 'paragraph', least, most });

/** Every text that people type: phone and server read it by the same rule. */
export const textRules = {
  nickname: line(16),
  organisationName: line(30, 2),
  officeContactName: line(20),
  officePlace: line(60),
  removalReason: line(100, 2),
  title: line(40),
  summary: paragraph(1000, 0),
  venue: line(60),
  onlineAccess: paragraph(200, 0),
  risks: paragraph(300, 0),
  insurancePolicyNumber: line(40),
  placeKindName: line(12),
  callOffReason: line(100, 2),
  rejectReason: line(100, 2),
  appealReason: paragraph(300, 5),
  appealAnswer: line(100, 2),
  contestTitle: line(40, 2),
  contestSummary: paragraph(1000, 0),
  criterionName: line(20),
  personName: line(20),
  awardName: line(12),
  villageName: line(20, 2),
  villageOpinion: paragraph(300, 2),
  endReason: line(100, 2),
  dutyDone: paragraph(300, 2),
  recusalReason: line(60, 2),
  unlockReason: line(100, 2),
  resultAnswer: paragraph(300, 2),
  stageNote: paragraph(300),
  judgeNote: paragraph(500, 0),
  judgeRemark: paragraph(150, 0),
  entryTitle: line(40, 2),
  entryTeam: line(30, 1),
  entrySummary: paragraph(300, 10),
  entryPlan: paragraph(5000, 20),
  /** What is to be mended in one field. */
  entryReason: line(200, 2),
  entryRejection: paragraph(300, 2),
  fileName: line(80),
  publicSource: line(60, 4),
  publicValue: line(80, 3),
  /** As it may be typed: twelve characters, hyphens and spaces between them. */
  inviteCode: line(40, 12),
} satisfies Record<string, TextRule>;
