import { View } from '@tarojs/components';
import type * as v from 'valibot';
import type { terms } from '../../../contracts/activity/shown';
import { serviceTypes } from '../../../domain/activity/activity';
import { serviceTypeNames } from '../../../locales/zh-CN/activity/kinds';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { Fact } from '../Fact';

type Props = { readonly terms: v.InferOutput<typeof terms> };

/** What a volunteer says yes to by signing up. */
export function TermsFacts({ terms: { serviceType, risks, isHazardous, isInsured } }: Props) {
  return (
    <>
      <Fact icon="people" label={text.serviceType}>
        {nameOfService(serviceType)}
      </Fact>
      <Fact icon="warning" label={text.risks}>
        {risks}
        {isHazardous && <View className="terms-facts__hazard">{text.hazardous}</View>}
      </Fact>
      <Fact icon="shield" label={text.insurance}>
        {isInsured ? text.insured : text.notInsured}
      </Fact>
    </>
  );
}

const nameOfService = (type: string): string => {
  const known = serviceTypes.find((serviceType) => serviceType === type);
  return known ? serviceTypeNames[known] : type;
};
