/** Only the mark: the row around it takes the tap, so that the whole line is the target. */
export function Switch({ isOn, isBusy = false }: { readonly isOn: boolean; readonly isBusy?: boolean }) {
  return (
    <van-switch
      checked={isOn}
      loading={isBusy}
      disabled={false}
      size="28px"
      active-color="#1F6F5C"
      inactive-color="#857C6E"
      active-value={true}
      inactive-value={false}
    />
  );
}
