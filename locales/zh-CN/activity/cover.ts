export const coverText = {
  add: '加一张封面图',
  change: '换一张封面图',
  next: '放在活动页、列表和海报上，请用自己拍的或可以公开的照片',
  sending: '正在放上去…',
  done: '封面图放好了',
  picture: '封面图',
  remove: '拿掉封面图',
  removed: '已拿掉封面图',
  confirmRemove: '拿掉封面图？',
  confirmRemoveNext: '图片会删除，换回这一类活动的图案。',
  /** WeChat's question takes four characters at most. */
  takeAway: '拿掉',
  keep: '留着',
  noPicture: '这张图片打不开，请换一张',
} as const;
