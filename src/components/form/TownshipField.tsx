import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { countyCodeOf } from '../../../domain/activity/activity';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { counties } from '../../../locales/zh-CN/area/divisions';
import { placeName } from '../../../locales/zh-CN/area/place';
import { PickedValue } from './PickedValue';

type Props = { readonly value: string; readonly onChange: (code: string) => void; readonly wrong?: string | undefined };

/** County in the left column, its townships in the right. */
export function TownshipField({ value, onChange, wrong }: Props) {
  const [countyIndex, setCountyIndex] = useState(() => indexOfCounty(value));
  const townships = counties[countyIndex]?.townships ?? [];
  const townshipIndex = Math.max(
    0,
    townships.findIndex(([code]) => code === value),
  );
  return (
    <View className={`field field-township ${wrong ? 'field--wrong' : ''}`}>
      <View className="field__label">{text.township}</View>
      <Picker
        className="township-picker"
        mode="multiSelector"
        range={[counties.map((county) => county.name), townships.map(([, name]) => name)]}
        value={[countyIndex, townshipIndex]}
        onColumnChange={({ detail }) => {
          if (detail.column === 0) setCountyIndex(detail.value);
        }}
        onChange={({ detail }) => {
          const chosen = counties[Number(detail.value[0])];
          setCountyIndex(Number(detail.value[0]));
          const township = chosen?.townships[Number(detail.value[1])] ?? chosen?.townships[0];
          if (township) onChange(township[0]);
        }}
        onCancel={() => setCountyIndex(indexOfCounty(value))}
      >
        <PickedValue label={text.township}>{placeName(value) || text.chooseTownship}</PickedValue>
      </Picker>
      {wrong && <View className="field__wrong">{wrong}</View>}
    </View>
  );
}

const indexOfCounty = (townshipCode: string): number =>
  Math.max(
    0,
    counties.findIndex((county) => county.code === countyCodeOf(townshipCode)),
  );
