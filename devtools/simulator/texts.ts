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
  unread: (count: number) => `${count} 条服务通知未读，点开看`,
} as const;

/** WeChat's question before a mini-program may send messages. */
export const subscribeTexts = {
  asks: '申请',
  title: '发送以下消息',
  keep: '总是保持以上选择，不再询问',
  refuse: '取消',
  allow: '允许',
} as const;
