import type { ComponentSpace } from 'glass-easel';
import type { Phone } from '../phone/phone';
import { type Builtin, registerBuiltin } from './builtin';
import { button } from './button';
import { canvas } from './canvas';
import { checkbox, checkboxGroup, radio, radioGroup } from './choices';
import { form } from './form';
import { icon } from './icon';
import { image } from './image';
import { input } from './input';
import { label } from './label';
import { map } from './map';
import { navigator } from './navigator';
import { picker } from './picker';
import { pickerView, pickerViewColumn } from './pickerView';
import { progress } from './progress';
import { richText } from './richText';
import { scrollView } from './scrollView';
import { slider } from './slider';
import { swiper, swiperItem } from './swiper';
import { switchToggle } from './switch';
import { span, text } from './text';
import { textarea } from './textarea';
import { unemulated } from './unemulated';
import { coverView, rootPortal, view } from './view';

/** Every builtin component that the simulator emulates: add yours here. */
export const builtins: readonly Builtin[] = [
  button,
  canvas,
  checkbox,
  checkboxGroup,
  coverView,
  form,
  icon,
  image,
  input,
  label,
  map,
  navigator,
  picker,
  pickerView,
  pickerViewColumn,
  progress,
  radio,
  radioGroup,
  richText,
  rootPortal,
  scrollView,
  slider,
  span,
  swiper,
  swiperItem,
  switchToggle,
  text,
  textarea,
  view,
];

const emulatedTags: ReadonlySet<string> = new Set(builtins.map(({ tag }) => tag));

export const builtinStyles: string = [
  '[hidden] { display: none !important; }',
  ...builtins.map(({ styles }) => styles ?? ''),
].join('\n');

export function registerBuiltins(space: ComponentSpace, phone: Phone): void {
  for (const builtin of [...builtins, ...unemulated(emulatedTags)]) registerBuiltin(builtin, space, phone);
}
