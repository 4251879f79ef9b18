import { View } from '@tarojs/components';
import { administrationText as text } from '../../../locales/zh-CN/organisation/administration';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { copyText } from '../../device/feedback';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import type { Invitation } from './useOrganisations';

type Props = { readonly invitation: Invitation | null; readonly onClose: () => void };

/** The only time that the code can be seen: the server keeps no copy of it. */
export function InvitationSheet({ invitation, onClose }: Props) {
  return (
    <Popup isOpen={invitation !== null} onClose={onClose}>
      {invitation && (
        <View className="invitation">
          <View className="invitation__label">{text.code}</View>
          <View className="invitation__code">{invitation.code}</View>
          <View className="administration__aside">
            {text.codeNext(invitation.name, sayMoment(invitation.expiresAt, now()))}
          </View>
          <Button className="copy-code-button" kind="primary" onTap={() => copyText(invitation.code)}>
            {text.copy}
          </Button>
        </View>
      )}
    </Popup>
  );
}
