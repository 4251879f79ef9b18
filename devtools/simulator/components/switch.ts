import type { Builtin } from './builtin';
import { actOnTap } from './labelled';

export const switchToggle: Builtin = {
  tag: 'switch',
  properties: {
    checked: Boolean,
    disabled: Boolean,
    type: { type: String, value: 'switch' },
    color: { type: String, value: '#04BE02' },
  },
  styles: `wx-switch { display: inline-block; vertical-align: middle; cursor: pointer; }
    wx-switch > i { display: block; position: relative; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf; transition: background .1s; }
    wx-switch > i::before { content: ""; position: absolute; top: 1px; left: 1px; width: 30px; height: 30px; border-radius: 15px; background: #fff;
      box-shadow: 0 1px 3px rgba(0,0,0,.4); transition: transform .3s; }
    wx-switch[checked] > i { background: var(--on); } wx-switch[checked] > i::before { transform: translateX(20px); }
    wx-switch[disabled] { opacity: .6; }`,
  create(part) {
    const { element } = part;
    element.append(part.make('i', ''));
    element.setAttribute('role', 'switch');
    const toggle = () => {
      if (part.flag('disabled')) return;
      part.set('checked', !part.flag('checked'));
      part.emit('change', { value: part.flag('checked') });
    };
    actOnTap(part, toggle);
    part.isField(
      () => part.flag('checked'),
      () => part.set('checked', false),
    );
    return {
      changed(property) {
        if (property === 'checked') {
          element.toggleAttribute('checked', part.flag('checked'));
          element.setAttribute('aria-checked', String(part.flag('checked')));
        } else if (property === 'disabled') element.toggleAttribute('disabled', part.flag('disabled'));
        else if (property === 'color') element.style.setProperty('--on', part.text('color'));
      },
    };
  },
};
