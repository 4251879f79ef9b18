import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { inviteOrganizer, listOrganisations } from '../../../contracts/member/calls';
import { openPage } from '../../device/navigation';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

export type ListedOrganisation = OutputOf<typeof listOrganisations>['organisations'][number];
export type Invitation = { readonly name: string; readonly code: string; readonly expiresAt: string };

export function useOrganisations(isAdministrator: boolean) {
  const shown = useCall(listOrganisations, isAdministrator ? {} : null);
  const inviting = useSend(inviteOrganizer);
  const [invitation, setInvitation] = useState<Invitation | null>(null);

  const invite = async ({ id: organisationId, name }: ListedOrganisation) => {
    const invited = await inviting.send({ organisationId });
    if (invited) setInvitation({ name, ...invited });
  };

  return {
    shown,
    found: () => openPage('organizer/organisation'),
    inviting: { ...inviting, invitation, close: () => setInvitation(null), invite },
  };
}
