/** What the page around the phones says. The phones themselves speak from locales/. */
export const pageTexts = {
  title: '同心 · 演示',
  name: '同心',
  demoMark: '演示数据',
  approximation: '这里用浏览器近似微信，不是微信本身；人物与活动均为虚构。',
  reset: '重置演示数据',
  steps: [
    '居民打开「家门口的山茶课」，报名，让票亮在屏幕上',
    '主办方打开同一个活动，点管理、签到台',
    '点「扫签到码」，选居民的手机',
    '再看学时和排行',
  ],
  roles: { resident: '居民', organizer: '主办方', other: '换一个人', supervisor: '主持人', judge: '评委' },
  plays: { activities: '活动', roadshow: '今晚的路演' },
  chooseScene: '看哪一段',
  roadshowSteps: [
    '三部手机都点「我的」，打开「特聘村主任项目路演 · 今晚」',
    '主持人点「开场」，再点本页右上的「打开大屏」',
    '主持人请第 1 个项目上台，开始路演，开始答辩，开放打分，都不用等计时',
    '两位评委打分并提交，另外五位会自己打分；主持人锁定、亮分，看大屏',
    '听完六个，主持人结束评分、同意揭晓；第三部手机换成「老码头」，也同意，再一个一个揭晓',
  ],
  openHall: '打开大屏',
  hallNotStarted: '还没有开场：请先在主持人的手机上点「开场」。',
  hallFailed: '大屏没有打开，终端里写着原因。',
  chooseHolder: '这部手机是谁的',
  alone: '单独打开',
  aloneHint: '在新标签页里只看这一部手机',
  reload: '重开',
  reloadHint: '像划掉小程序再打开一样',
  resetPhone: '清空',
  resetPhoneHint: '清掉这部手机里存的东西；云端的报名和学时不变',
  weChat: '微信',
  weChatHint: '离开小程序，看这部手机的服务通知、聊天、日历和相册',
  largeText: '大字',
  newcomer: '新访客',
  network: '网络',
  networks: { online: '正常', slow: '很慢', offline: '断网' },
  phoneOf: (role: string, nickname: string) => `${role}（${nickname}）的手机`,
  phoneOfOther: (nickname: string) => `${nickname}的手机`,
} as const;

/** The same in the evening of a contest. */
export const eveningHolderTexts: Readonly<Record<string, string>> = {
  unlisted: '评委',
  'team-lead': '另一位主持人',
  resident: '观众',
};

/** Why one would look at the third phone as each of those who may hold it. */
export const holderTexts: Readonly<Record<string, string>> = {
  listed: '已上榜，有票',
  unlisted: '未上榜，有学时',
  young: '14 到 17 岁',
  newcomer: '第一次打开',
  'team-lead': '志愿服务队主办方',
  administrator: '管理员',
};

export const scanTexts = {
  title: '把扫码对准哪台手机？',
  scanner: (phone: string) => `${phone}正在扫码`,
  nothingFound: (phone: string) => `${phone}上没有看到二维码。请先在那部手机上打开票或海报，再扫一次。`,
  cancel: '不扫了',
} as const;

export const resetTexts = {
  title: '重置演示数据？',
  explanation: '所有报名、签到和新建的活动都会清掉，换成一套新的演示数据。三部手机也会清空。',
  confirm: '清掉重来',
  cancel: '不重置',
  working: '正在重新准备演示数据，大约十几秒…',
  failed: '没有重置成功，终端里写着原因。请停下再运行一次 npm start。',
} as const;

/** What the terminal says. */
export const terminalTexts = {
  building: '准备小程序和云函数（第一次要几分钟，没有改动就不重做）…',
  functionsBuilt: { made: '云函数：已编译', fresh: '云函数：没有改动' },
  miniprogramBuilt: { made: '小程序：已编译', fresh: '小程序：没有改动' },
  phonesBuilt: { made: '手机页面：已生成', fresh: '手机页面：没有改动' },
  screenBuilt: { made: '大屏：已生成', fresh: '大屏：没有改动' },
  cloudStarted: '本地云：已启动',
  seeding: '演示数据：正在补齐…',
  seeded: (activities: number) => (activities === 0 ? '演示数据：已是最新' : `演示数据：新增 ${activities} 场活动`),
  ready: (address: string, seconds: number, folder: string) =>
    `\n  打开 ${address}\n  （用了 ${seconds} 秒；按 Ctrl-C 停止，数据留在 ${folder}）\n`,
  alreadyRunning: (address: string) => `演示已经在运行：${address}\n要重新开始，请先在那个终端里按 Ctrl-C。`,
  alreadyStarting: '另一个 npm start 正在启动，请等它给出地址。',
  stopping: '正在停止…',
  stopped: (folder: string) => `已停止，数据留在 ${folder}。`,
  failed: '没有启动成功：',
} as const;
