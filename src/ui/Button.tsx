import type { ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly onTap: () => void;
  /** `primary` is the one thing to do on a screen. */
  readonly kind?: 'primary' | 'default' | 'danger';
  readonly className?: string;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly label?: string;
  /** `share` opens WeChat's own sheet to forward the page. */
  readonly openType?: 'share' | '';
};

const disabledStyle = 'background:var(--track);border-color:var(--track);color:var(--ink-2);';
const shapeStyle = 'height:auto;min-height:var(--touch);padding:10px 16px;font-weight:600;';

export function Button({
  children,
  onTap,
  kind = 'default',
  className = '',
  isBusy = false,
  isDisabled = false,
  label = '',
  openType = '',
}: Props) {
  // The tap also reaches the host while the button inside is disabled or busy: a second tap stops here.
  const tapOnce = () => {
    if (!isBusy && !isDisabled) onTap();
  };
  return (
    <van-button
      class={className}
      type={kind}
      size="normal"
      block={true}
      round={false}
      plain={false}
      square={false}
      hairline={false}
      loading={isBusy}
      disabled={isDisabled}
      loading-type="circular"
      loading-size="20px"
      loading-text=""
      icon=""
      class-prefix="van-icon"
      color=""
      custom-style={isDisabled ? shapeStyle + disabledStyle : shapeStyle}
      open-type={openType}
      form-type=""
      aria-label={label}
      onTap={tapOnce}
    >
      {children}
    </van-button>
  );
}
