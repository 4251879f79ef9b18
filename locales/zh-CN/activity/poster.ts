export const posterText = {
  title: '分享活动',
  forward: '转发给微信好友',
  save: '存到相册',
  saved: '已存到相册，可发朋友圈或打印',
  scan: '微信扫一扫，报名参加',
  host: (name: string) => `${name} 主办`,
  seats: (capacity: number) => `名额 ${capacity}`,
  sessions: (count: number) => `共 ${count} 场`,
  picture: (title: string) => `《${title}》的海报，上面有小程序码`,
  drawing: '正在画海报',
} as const;
