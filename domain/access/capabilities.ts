/** What the server has recorded about a member. Nothing a request says about roles counts. */
export type Grant =
  | { readonly role: 'administrator' }
  | { readonly role: 'organizer'; readonly organisationId: string };

export type Capability = 'create-organisation' | 'invite-organizer' | 'manage-activities' | 'read-roster' | 'check-in';

/** Administrators found organisations and invite; the activities belong to the organisation's own organisers. */
const capabilitiesOf = {
  administrator: ['create-organisation', 'invite-organizer'],
  organizer: ['manage-activities', 'read-roster', 'check-in'],
} satisfies Record<Grant['role'], readonly Capability[]>;

/** `organisationId` names whose things are touched; `null` where the act belongs to no organisation. */
export function can(grants: readonly Grant[], capability: Capability, organisationId: string | null): boolean {
  return grants.some((grant) => {
    const capabilities: readonly Capability[] = capabilitiesOf[grant.role];
    if (!capabilities.includes(capability)) return false;
    return grant.role === 'administrator' || grant.organisationId === organisationId;
  });
}
