import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { texts } from '../phone/texts';

interface ActionSheetOptions {
  readonly itemList: readonly string[];
  readonly itemColor?: string;
  readonly alertText?: string;
}

const maximumItems = 6;

/** @throws ApiFailure `cancel` when the person chooses none. */
export function openActionSheet(phone: Phone, options: ActionSheetOptions): Promise<{ tapIndex: number }> {
  const { itemList, itemColor = '#000000', alertText } = options;
  if (itemList.length > maximumItems) throw new ApiFailure('parameter error: itemList should not be large than 6');
  const { document } = phone;
  const veil = document.createElement('div');
  veil.className = 'phone-veil phone-actions';
  const sheet = document.createElement('div');
  sheet.className = 'phone-sheet';
  sheet.setAttribute('role', 'menu');
  veil.append(sheet);
  if (alertText !== undefined) {
    const alert = document.createElement('p');
    alert.textContent = alertText;
    sheet.append(alert);
  }
  phone.screen.layer.append(veil);
  return new Promise((resolve, reject) => {
    const addButton = (text: string, color: string, react: () => void) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.style.color = color;
      button.addEventListener('click', () => {
        veil.remove();
        react();
      });
      sheet.append(button);
    };
    itemList.forEach((text, tapIndex) => {
      addButton(text, itemColor, () => resolve({ tapIndex }));
    });
    addButton(texts.cancel, '#000000', () => reject(new ApiFailure('cancel')));
    veil.addEventListener('click', (event) => {
      if (event.target !== veil) return;
      veil.remove();
      reject(new ApiFailure('cancel'));
    });
  });
}
