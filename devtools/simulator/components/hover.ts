import type { BuiltinPart } from './builtinPart';

/** Puts `hover-class` on an element while a finger is on it. */
export function watchHover(part: BuiltinPart): void {
  const { component, phone } = part;
  component.addListener('touchstart', () => {
    const names = part.text('hoverClass');
    if (names === '' || names === 'none' || part.flag('disabled')) return;
    phone.timers.setTimeout(() => part.setHoverClass(names), part.amount('hoverStartTime'));
  });
  const leave = () => {
    phone.timers.setTimeout(() => part.setHoverClass(''), part.amount('hoverStayTime'));
  };
  component.addListener('touchend', leave);
  component.addListener('touchcancel', leave);
}
