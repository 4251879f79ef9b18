/** What the app collects, why, who sees it and for how long it is kept. A new version needs new consents. */
export const privacyText = {
  title: '隐私说明',
  version: (version: string) => `版本 ${version}`,
  lead: '我们只收集办活动用得到的信息，用完就删。不收集宗教、民族、党派等身份信息，不收集身份证号、生日和位置。',
  what: '收集什么、做什么用、保存多久',
  rows: [
    {
      name: '昵称、年龄段',
      why: '认出您、核对活动的年龄要求。不收集生日。',
      who: '您报名的活动的主办方',
      kept: '到您注销账号为止',
    },
    {
      name: '微信身份标识',
      why: '在服务器上认出是您本人，换手机也找得到票。',
      who: '只在服务器上使用，不给任何人看',
      kept: '只保存由它算出的编号，不保存标识本身',
    },
    {
      name: '报名和签到记录',
      why: '留座位、验票、累计学时。',
      who: '您自己和这个活动的主办方',
      kept: '到您注销账号为止',
    },
    {
      name: '手机号',
      why: '只在需要时询问，供主办方当天联系您。每次查看都有记录。',
      who: '这个活动的主办方',
      kept: '活动结束后 30 天删除',
    },
    {
      name: '公开的排行',
      why: '您单独同意后，才显示昵称和学时。未满 18 周岁不公开。',
      who: '所有打开排行的人',
      kept: '到您关掉公开为止',
    },
  ],
  labels: { why: '用途', who: '谁看得到', kept: '保存' },
  onPhone: '存在您手机里的',
  onPhoneText: '票的副本和签到码（没有网络时用）、字号设置。删除小程序就会清除。',
  device: '用到的手机功能',
  deviceText: '相机只用于主办方扫签到码；剪贴板只在您点「复制」时写入。',
  minors: '未成年人',
  minorsText: '未满 14 周岁不能单独使用，请由监护人联系主办方。14–17 周岁可以报名，不进入公开排行。',
  rights: '您可以随时',
  rightsText:
    '在「我的」里修改资料、关掉排行公开；在票上取消报名。不同意不必要的用途，不影响参加活动。需要导出资料或注销账号，请联系活动的主办方。',
} as const;
