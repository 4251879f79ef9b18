import { View } from '@tarojs/components';
import { taskRoleNames, contestText as text } from '../../../locales/zh-CN/contest/manage';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { copyText } from '../../device/feedback';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import type { Invitation } from './useOfficials';

type Props = {
  readonly title: string;
  readonly invitation: Invitation | null;
  readonly onClose: () => void;
};

/** The code, and words around it that can be sent as they are. */
export function InvitationSheet({ title, invitation, onClose }: Props) {
  return (
    <Popup isOpen={invitation !== null} onClose={onClose}>
      {invitation && <Words title={title} invitation={invitation} />}
    </Popup>
  );
}

function Words({ title, invitation }: { readonly title: string; readonly invitation: Invitation }) {
  const { name, code, expiresAt } = invitation;
  const role = taskRoleNames[invitation.role];
  const until = sayMoment(expiresAt, now());
  return (
    <View className="contest-sheet">
      <View className="contest__aside">{text.codeFor(role, name)}</View>
      <View className="contest-sheet__code">{code}</View>
      <View className="contest__aside">{text.codeNext(until)}</View>
      <Button
        className="copy-share-button"
        kind="primary"
        onTap={() => copyText(text.share({ contest: title, role, code, until }))}
      >
        {text.copyShare}
      </Button>
      <View className="text-link contest-sheet__link copy-code" aria-role="button" onClick={() => copyText(code)}>
        {text.copyCode}
      </View>
    </View>
  );
}
