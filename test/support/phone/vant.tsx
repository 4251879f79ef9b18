import type { ComponentProps } from 'react';
import type { Button as RealButton } from '../../../src/ui/Button';
import type { Checkbox as RealCheckbox } from '../../../src/ui/Checkbox';
import type { Popup as RealPopup } from '../../../src/ui/Popup';
import type { Skeleton as RealSkeleton } from '../../../src/ui/Skeleton';
import type { Switch as RealSwitch } from '../../../src/ui/Switch';

/** Vant's components are WeChat's own kind and run in the simulator; here are their plainest stand-ins. */
export const Button = ({ className, isBusy, isDisabled, onTap, children }: ComponentProps<typeof RealButton>) => (
  <button type="button" className={className} disabled={isBusy === true || isDisabled === true} onClick={onTap}>
    {children}
  </button>
);
export const Checkbox = ({ isChecked }: ComponentProps<typeof RealCheckbox>) => (
  <input type="checkbox" checked={isChecked} readOnly={true} />
);
export const Switch = ({ isOn }: ComponentProps<typeof RealSwitch>) => (
  <input type="checkbox" checked={isOn} readOnly={true} />
);
export const Skeleton = ({ lines }: ComponentProps<typeof RealSkeleton>) => <div data-lines={lines} />;
export const Popup = ({ isOpen, onClose, children }: ComponentProps<typeof RealPopup>) =>
  isOpen ? (
    <div>
      <button type="button" className="popup-overlay" onClick={onClose} />
      {children}
    </div>
  ) : null;
