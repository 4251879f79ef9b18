/** Only the mark: the row around it takes the tap, so that the whole line is the target. */
export function Checkbox({ isChecked }: { readonly isChecked: boolean }) {
  return (
    <van-checkbox
      class="checkbox"
      value={isChecked}
      disabled={false}
      use-icon-slot={false}
      checked-color="#1F6F5C"
      label-position="right"
      label-disabled={true}
      shape="round"
      icon-size="24px"
    />
  );
}
