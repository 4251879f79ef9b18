import type { Phone } from '../phone/phone';
import { texts } from '../phone/texts';

export interface Wheel {
  readonly labels: readonly string[];
  readonly selected: number;
}

export interface WheelSheet {
  readonly title?: string;
  /** The wheels as they stand; asked again after each turn, since a month has its own days. */
  readonly wheels: () => readonly Wheel[];
  readonly onTurn: (wheel: number, index: number) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export const wheelItemHeight = 40;

/** Opens the sheet of wheels that WeChat's pickers share. */
export function openWheelSheet(phone: Phone, { title = '', wheels, onTurn, onConfirm, onCancel }: WheelSheet): void {
  const { document } = phone;
  const veil = document.createElement('div');
  veil.className = 'phone-veil phone-picker';
  veil.innerHTML = `<div class="phone-sheet" role="dialog"><header><button type="button">${texts.cancel}</button><span></span>
    <button type="button">${texts.confirm}</button></header><div class="phone-wheels"></div></div>`;
  const row = veil.querySelector('.phone-wheels');
  const [cancel, confirm] = veil.querySelectorAll('button');
  const heading = veil.querySelector('header span');
  if (heading !== null) heading.textContent = title;
  const close = (react: () => void) => {
    veil.remove();
    react();
  };
  cancel?.addEventListener('click', () => close(onCancel));
  confirm?.addEventListener('click', () => close(onConfirm));
  veil.addEventListener('click', (event) => {
    if (event.target === veil) close(onCancel);
  });
  const draw = () => {
    wheels().forEach(({ labels, selected }, wheelIndex) => {
      const known = row?.children[wheelIndex];
      const drawn = known?.getAttribute('data-labels');
      const signature = labels.join('\n');
      const wheel = known ?? document.createElement('div');
      if (drawn !== signature) {
        wheel.className = 'phone-wheel';
        wheel.setAttribute('role', 'listbox');
        wheel.setAttribute('data-labels', signature);
        wheel.replaceChildren(...labels.map((label, index) => wheelItem(label, () => turn(wheelIndex, index))));
      }
      if (known === undefined) {
        row?.append(wheel);
        wheel.addEventListener('scroll', () => {
          const index = Math.round(wheel.scrollTop / wheelItemHeight);
          if (index !== (wheels()[wheelIndex]?.selected ?? 0)) turn(wheelIndex, index, false);
        });
      }
      [...wheel.children].forEach((item, index) => {
        item.setAttribute('aria-selected', String(index === selected));
      });
    });
  };
  const turn = (wheelIndex: number, index: number, isScrolled = true) => {
    onTurn(wheelIndex, index);
    draw();
    if (isScrolled) settle();
  };
  const settle = () => {
    wheels().forEach(({ selected }, wheelIndex) => {
      const wheel = row?.children[wheelIndex];
      if (wheel) wheel.scrollTop = selected * wheelItemHeight;
    });
  };
  const wheelItem = (label: string, choose: () => void) => {
    const item = document.createElement('div');
    item.setAttribute('role', 'option');
    item.textContent = label;
    item.addEventListener('click', choose);
    return item;
  };
  phone.screen.layer.append(veil);
  draw();
  settle();
}
