import { mapText as text } from '../../../locales/zh-CN/area/map';
import { copyText } from '../../device/feedback';
import { openMap } from '../../device/map';
import { Entry } from '../Entry';

type Props = {
  readonly name: string;
  readonly address: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
};

/** The map where the organiser has looked the place up; else the address, to be pasted into any map. */
export function OpenMap({ name, address, position }: Props) {
  return position ? (
    <Entry
      name="map"
      icon="place"
      text={text.open}
      aside={address}
      onTap={() => openMap({ ...position, name, address })}
    />
  ) : (
    <Entry name="map" icon="place" text={text.copy} aside={address} onTap={() => copyText(`${address}${name}`)} />
  );
}
