import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { Button } from '../../ui/Button';
import type { NextStep } from './nextStep';

type Props = {
  readonly step: NextStep;
  readonly waiting: number;
  readonly isBusy: boolean;
  readonly onGo: (step: NextStep) => void;
};

const classes: Record<NextStep, string> = {
  complete: 'complete-button',
  publish: 'publish-button',
  poster: 'poster-button',
  draw: 'draw-button',
  review: 'review-button',
  desk: 'open-desk-button',
  roster: 'roster-button',
};

export function ManagementActions({ step, waiting, isBusy, onGo }: Props) {
  const words: Record<NextStep, string> = {
    complete: text.complete,
    publish: text.publish,
    poster: text.makePoster,
    draw: text.goDraw,
    review: text.reviewCount(waiting),
    desk: text.desk,
    roster: text.seeRoster,
  };
  return (
    <Button className={classes[step]} kind="primary" isBusy={isBusy} onTap={() => onGo(step)}>
      {words[step]}
    </Button>
  );
}
