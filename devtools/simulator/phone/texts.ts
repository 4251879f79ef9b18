/** What the phone itself says, outside the mini-program's own pages. */
export const texts = {
  cancel: '取消',
  confirm: '确定',
  gotIt: '知道了',
  back: '返回',
  capsuleMore: '更多',
  capsuleClose: '关闭',
  call: (phoneNumber: string) => `呼叫 ${phoneNumber}`,
  copied: '内容已复制',
  problem: '模拟器提示',
  scanWhichPhone: '扫哪一部手机？',
  noOtherPhone: '没有可以扫的手机',
  noCodeSeen: '那部手机上没有看到二维码',
  year: '年',
  month: '月',
  day: '日',
} as const;

/** WeChat and the phone around the mini-program. */
export const outsideTexts = {
  desk: '微信',
  serviceNotices: '服务通知',
  noNotices: '还没有服务通知',
  openPage: '进入小程序查看',
  now: '现在',
  closeBanner: '收起',
  unread: (count: number) => `${count} 条消息未读，点开看`,
  scan: '扫一扫',
  scanned: '扫到的内容',
  chats: '聊天',
  noCards: '还没有人发来小程序',
  calendar: '日历',
  noEntries: '日历里还没有日程',
  album: '相册',
  noPictures: '相册里还没有图片',
  savedPicture: '保存的图片',
  pictures: (count: number) => `${count} 张图片，点一下关闭`,
  card: (title: string) => `[小程序] ${title}`,
} as const;

/** Files of the machine that the phone runs on. */
export const fileTexts = {
  pictures: '选择图片',
  files: '选择文件',
  tooMany: (most: number) => `最多选 ${most} 个`,
  notAllowed: '这里不能选这种文件',
} as const;

/** A mini-program's page on its way to a friend. */
export const sharingTexts = {
  miniProgram: '小程序',
  sendTo: '发送给',
  nobody: '没有可以发送的人',
  send: '发送',
  sent: '已发送',
  failed: '发送失败',
} as const;

/** What the capsule's dots open. */
export const menuTexts = { share: '转发给朋友', setting: '设置', restart: '重新进入小程序' } as const;

/** The phone's calendar. */
export const calendarTexts = {
  heading: '新建日程',
  add: '添加',
  time: '时间',
  place: '地点',
  alarm: '提醒',
  description: '备注',
  alarmBefore: (minutes: number) => (minutes === 0 ? '开始时' : `提前 ${durationText(minutes)}`),
} as const;

function durationText(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} 天`;
  return minutes % 60 === 0 ? `${minutes / 60} 小时` : `${Math.round(minutes)} 分钟`;
}

export const locationTexts = {
  map: '地图',
  unnamed: '位置',
  coordinates: (latitude: number, longitude: number) => `北纬 ${latitude.toFixed(6)}，东经 ${longitude.toFixed(6)}`,
} as const;

export const documentTexts = {
  heading: '文档',
  about: (kind: string, bytes: number) => `${kind.toUpperCase()}，${bytes} 字节`,
} as const;

/** Of a `<map>` on a page. */
export const mapTexts = {
  noData: '模拟器没有地图数据',
  distance: (metres: number) => (metres >= 1000 ? `${metres / 1000} 公里` : `${metres} 米`),
} as const;

/** WeChat's questions before a mini-program may do something, and where the answers can be changed. */
export const permissionTexts = {
  asks: '申请',
  refuse: '拒绝',
  allow: '允许',
  wishes: {
    'scope.writePhotosAlbum': '保存图片或视频到你的相册',
    'scope.addPhoneCalendar': '添加日程到你的日历',
  },
  scopes: { 'scope.writePhotosAlbum': '添加到相册', 'scope.addPhoneCalendar': '添加到日历' },
  setting: '设置',
  messages: '接收订阅消息',
  askAgain: '订阅消息下次重新询问',
  nothingAsked: '这个小程序还没有申请过权限',
} as const;

/** WeChat's question before a mini-program may send messages. */
export const subscribeTexts = {
  asks: '申请',
  title: '发送以下消息',
  keep: '总是保持以上选择，不再询问',
  refuse: '取消',
  allow: '允许',
} as const;
