import { Picker, View } from '@tarojs/components';
import { type ServiceDetails, serviceTypes } from '../../../domain/activity/activity';
import { textRules } from '../../../domain/text/limits';
import { serviceTypeNames } from '../../../locales/zh-CN/activity/kinds';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { CheckRow } from '../../components/form/CheckRow';
import { PickedValue } from '../../components/form/PickedValue';
import { TextField } from '../../components/form/TextField';

type Props = {
  readonly details: ServiceDetails;
  readonly wrong?: string | undefined;
  readonly wrongPolicy?: string | undefined;
  readonly onChange: (details: ServiceDetails) => void;
};

/** Recruiting volunteers must say what the work is, what may happen, and who insures it. */
export function ServiceFields({ details, wrong, wrongPolicy, onChange }: Props) {
  return (
    <>
      <View className="field field-service-type">
        <View className="field__label">{text.serviceType}</View>
        <Picker
          className="service-type-picker"
          mode="selector"
          range={serviceTypes.map((type) => serviceTypeNames[type])}
          value={serviceTypes.indexOf(details.serviceType)}
          onChange={({ detail }) =>
            onChange({ ...details, serviceType: serviceTypes[Number(detail.value)] ?? details.serviceType })
          }
        >
          <PickedValue label={text.serviceType}>{serviceTypeNames[details.serviceType]}</PickedValue>
        </Picker>
      </View>
      <TextField
        name="risks"
        label={text.risks}
        hint={text.risksHint}
        rule={textRules.risks}
        isLong={true}
        value={details.risks}
        wrong={wrong}
        onChange={(risks) => onChange({ ...details, risks })}
      />
      <CheckRow
        name="hazardous"
        isChecked={details.isHazardous}
        onToggle={() => onChange({ ...details, isHazardous: !details.isHazardous })}
      >
        {text.isHazardous}
      </CheckRow>
      <TextField
        name="insurance"
        label={text.insurance}
        hint={text.insuranceHint}
        rule={textRules.insurancePolicyNumber}
        value={details.insurancePolicyNumber ?? ''}
        wrong={wrongPolicy}
        onChange={(number) => onChange({ ...details, insurancePolicyNumber: number === '' ? null : number })}
      />
    </>
  );
}
