import type { ActivityStatus } from '../../../domain/activity/activity';
import { manageText as text } from '../../../locales/zh-CN/organizer';
import { Button } from '../../ui/Button';

type Props = {
  readonly status: Exclude<ActivityStatus, 'cancelled'>;
  readonly isBusy: boolean;
  readonly onPublish: () => void;
  readonly onOpenDesk: () => void;
};

/** A draft wants to be published, what is published wants its door opened. */
export function ManagementActions({ status, isBusy, onPublish, onOpenDesk }: Props) {
  return status === 'draft' ? (
    <Button className="publish-button" kind="primary" isBusy={isBusy} onTap={onPublish}>
      {text.publish}
    </Button>
  ) : (
    <Button className="open-desk-button" kind="primary" onTap={onOpenDesk}>
      {text.desk}
    </Button>
  );
}
