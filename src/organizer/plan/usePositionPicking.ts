import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { showNote } from '../../device/feedback';
import { openPage } from '../../device/navigation';
import { takePosition } from '../../device/pickedPosition';
import { useReturn } from '../../device/useReturn';
import type { PlanForm } from './planForm';

/** Opens the map, and takes what was picked on it when the person comes back. */
export function usePositionPicking(form: PlanForm | null, onChange: (changes: Partial<PlanForm>) => void) {
  useReturn(() => {
    const picked = takePosition();
    if (picked !== null) onChange(picked);
  });

  return () => {
    if (form === null) return;
    const { townshipCode, venue, position } = form;
    if (townshipCode === '') {
      showNote(text.townshipFirst);
      return;
    }
    const picked = position && { latitude: String(position.latitude), longitude: String(position.longitude) };
    openPage('organizer/position', { townshipCode, venue, ...picked });
  };
}
