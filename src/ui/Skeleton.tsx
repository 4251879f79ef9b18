/** Where words will be: a heading and lines of the text's own height, at rest. Says nothing by itself. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <van-skeleton
      row={lines}
      title={true}
      avatar={false}
      loading={true}
      animate={false}
      avatar-size="32px"
      avatar-shape="round"
      title-width="60%"
      row-width="100%"
    />
  );
}
