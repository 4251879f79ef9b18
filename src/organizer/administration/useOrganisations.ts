import { useState } from 'react';
import { createOrganisation, inviteOrganizer, listOrganisations } from '../../../contracts/member/calls';
import { administrationText as text } from '../../../locales/zh-CN/member/administration';
import { showNote } from '../../device/feedback';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

export type Invitation = { readonly name: string; readonly code: string; readonly expiresAt: string };

/** Names the pending founding: a retry after a lost answer finds the organisation that it made. */
const foundingRequest = 'createOrganisation';

export function useOrganisations() {
  const shown = useCall(listOrganisations, {});
  const founding = useSend(createOrganisation);
  const inviting = useSend(inviteOrganizer);
  const [isNaming, setIsNaming] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);

  const found = async (name: string): Promise<boolean> => {
    const founded = await founding.send({ requestId: pendingRequestId(foundingRequest), name });
    if (!founded) return false;
    requestAnswered(foundingRequest);
    setIsNaming(false);
    showNote(text.founded);
    await shown.reload();
    return true;
  };
  const invite = async (organisationId: string, name: string) => {
    const invited = await inviting.send({ organisationId });
    if (invited) setInvitation({ name, ...invited });
  };

  return {
    shown,
    founding: { ...founding, isNaming, open: () => setIsNaming(true), close: () => setIsNaming(false), found },
    inviting: { ...inviting, invitation, close: () => setInvitation(null), invite },
  };
}
