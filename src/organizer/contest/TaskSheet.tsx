import { View } from '@tarojs/components';
import { taskRoleNames, contestText as text } from '../../../locales/zh-CN/contest/manage';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import type { useOfficials } from './useOfficials';

/** What can be done about one person's task. */
export function TaskSheet({ officials }: { readonly officials: ReturnType<typeof useOfficials> }) {
  const { chosen, failure } = officials;
  return (
    <Popup isOpen={chosen !== null} onClose={officials.close}>
      {chosen && (
        <View className="contest-sheet">
          <View className="card__title">{chosen.name}</View>
          <View className="contest__aside">{taskRoleNames[chosen.role]}</View>
          {failure && <FailureNotice failure={failure} />}
          {!chosen.hasJoined && (
            <>
              <Button
                className="invite-again-button"
                kind="primary"
                isBusy={officials.isInviting}
                onTap={() => officials.invite(chosen)}
              >
                {text.invite}
              </Button>
              <View className="contest__aside contest-sheet__hint">{text.inviteNext}</View>
            </>
          )}
          <Button className="remove-person-button" kind="danger" onTap={() => officials.removing.open(chosen)}>
            {text.remove}
          </Button>
        </View>
      )}
    </Popup>
  );
}
