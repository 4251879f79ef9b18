export const signUpText = {
  title: '报名',
  nickname: '昵称',
  nicknameHint: '主办方看到的名字，也是您在同心的昵称，最多 16 个字',
  ageBand: '年龄段',
  ageBandHint: '只用来核对年龄要求，不收集生日',
  phone: '手机号',
  phoneHint: {
    optional: '可以不填。只给主办方当天联系您，活动结束 30 天后删除',
    required: '必填。只给主办方当天联系您，活动结束 30 天后删除',
  },
  consent: '我看过隐私说明，同意为这次报名使用上面填写的内容',
  readPrivacy: '看隐私说明',
  submit: '确认报名',
  submitAgain: '重试',
  seeTickets: '去票夹看票',
  wrong: {
    nickname: '请填写昵称，1 到 16 个字',
    ageBand: '请选择年龄段',
    phone: '请填写 11 位手机号',
    consent: '请先看隐私说明，再勾选同意',
  },
  guardian: '未满 14 周岁请由监护人用自己的微信报名',
} as const;
