import { collection } from './collection';
import type {
  AccessLogDocument,
  ActivityDocument,
  AddressDocument,
  AttendanceDocument,
  BalanceDocument,
  ContactDocument,
  DeploymentDocument,
  DrawDocument,
  InvitationDocument,
  MemberDocument,
  MessageDocument,
  OrganisationDocument,
  RegistrationDocument,
  SeatsDocument,
} from './database';

export const members = collection<MemberDocument>('members');
export const organisations = collection<OrganisationDocument>('organisations');
export const invitations = collection<InvitationDocument>('invitations');
export const deployment = collection<DeploymentDocument>('deployment');
export const activities = collection<ActivityDocument>('activities');
export const seats = collection<SeatsDocument>('seats');
export const registrations = collection<RegistrationDocument>('registrations');
export const contacts = collection<ContactDocument>('contacts');
export const attendances = collection<AttendanceDocument>('attendances');
export const accessLog = collection<AccessLogDocument>('accessLog');
export const addresses = collection<AddressDocument>('addresses');
export const balances = collection<BalanceDocument>('balances');
export const draws = collection<DrawDocument>('draws');
export const messages = collection<MessageDocument>('messages');
