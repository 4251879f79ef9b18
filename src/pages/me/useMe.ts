import { listMyContests } from '../../../contracts/contest/officials';
import { readMe } from '../../../contracts/member/calls';
import { openPage, openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useListing } from '../../gateway/useListing';
import { chooseTextSize, useIsLargeText } from '../../theme/textSize';
import { useInvitation } from './useInvitation';

export function useMe() {
  const shown = useCall(readMe, {});
  const isLargeText = useIsLargeText();
  const contests = useCall(listMyContests, {});
  const reload = async () => {
    await Promise.all([shown.reload(), contests.reload()]);
  };
  useRefresh(reload);
  return {
    shown,
    listing: useListing(shown.reload),
    contests: contests.value?.contests ?? [],
    invitation: useInvitation(reload),
    isLargeText,
    toggleLargeText: () => chooseTextSize(isLargeText ? 'standard' : 'large'),
    editProfile: () => openPage('pages/profile'),
    readPrivacy: () => openPage('pages/privacy'),
    readHelp: () => openPage('pages/help'),
    readMessages: () => openPage('pages/messages'),
    openWorkbench: () => openPage('organizer/activities'),
    openAdministration: () => openPage('organizer/administration'),
    seeContests: () => openPage('roadshow/contests'),
    seeTickets: () => openTab('tickets'),
  };
}
