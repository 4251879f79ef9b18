import { Map as TownMap, View } from '@tarojs/components';
import { pickPositionText as text } from '../../../locales/zh-CN/area/pickPosition';
import { placeName } from '../../../locales/zh-CN/area/place';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { pinImage } from './pinImage';
import { usePosition } from './usePosition';
import './index.scss';

export default function PositionPage() {
  const { mapId, opening, venue, townshipCode, isPicked, county, use, remove, failed } = usePosition();
  const actions = (
    <>
      <Button className="use-position-button" kind="primary" onTap={use}>
        {text.use}
      </Button>
      {isPicked && (
        <View className="position__remove">
          <View className="text-link remove-position" aria-role="button" onClick={remove}>
            {text.remove}
          </View>
        </View>
      )}
    </>
  );
  return (
    <Screen className="position" actions={actions}>
      <View className="position__place">{venue || placeName(townshipCode)}</View>
      <View className="position__how">
        {text.how}
        {!isPicked && text.startsAt(county)}
      </View>
      <View className="position__frame">
        <TownMap
          id={mapId}
          className="position__map"
          latitude={opening.latitude}
          longitude={opening.longitude}
          scale={opening.scale}
          showScale={true}
          aria-label={text.map}
          onError={failed}
        />
        <View className="position__pin" aria-hidden="true" style={{ backgroundImage: pinImage }} />
      </View>
    </Screen>
  );
}
