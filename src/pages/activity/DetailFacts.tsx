import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { serviceTypes } from '../../../domain/activity/activity';
import { serviceTypeNames } from '../../../locales/zh-CN/activity/kinds';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
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
      return (
        <>
          <Fact icon="people" label={text.serviceType}>
            {nameOfService(details.serviceType)}
          </Fact>
          <Fact icon="warning" label={text.risks}>
            {details.risks}
          </Fact>
          <Fact icon="shield" label={text.insurance}>
            {details.isInsured ? text.insured : text.notInsured}
          </Fact>
        </>
      );
    case 'roadshow':
      return null;
  }
}

const nameOfService = (type: string): string => {
  const known = serviceTypes.find((serviceType) => serviceType === type);
  return known ? serviceTypeNames[known] : type;
};
