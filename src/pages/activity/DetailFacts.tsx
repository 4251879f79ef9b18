import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { TermsFacts } from '../../components/activity/TermsFacts';
import { Fact } from '../../components/Fact';

type Details = OutputOf<typeof readActivity>['activity']['details'];

export function DetailFacts({ details }: { readonly details: Details }) {
  switch (details.kind) {
    case 'lecture':
      return (
        <Fact icon="book" label={text.classHours}>
          {details.classHours > 0 ? text.classHoursWorth(details.classHours) : text.noClassHours}
        </Fact>
      );
    case 'service':
      return <TermsFacts terms={details} />;
    case 'roadshow':
      return null;
  }
}
