import type { MessageKind } from '../../../domain/notice/notice';
import type { RegistrationStatus } from '../../../domain/registration/registration';
import { RemindersCard } from '../RemindersCard';

/** What is worth a message, by how things stand. */
const kindsFor: Partial<Record<RegistrationStatus, readonly MessageKind[]>> = {
  confirmed: ['reminder', 'change', 'cancellation'],
  waiting: ['offer', 'change', 'cancellation'],
  applied: ['admission', 'change', 'cancellation'],
};

/** On a ticket. */
export function TicketReminders({ status }: { readonly status: RegistrationStatus }) {
  return <RemindersCard kinds={kindsFor[status] ?? []} />;
}
