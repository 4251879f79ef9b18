export const profileText = {
  title: '我的资料',
  save: '保存',
  saved: '已保存',
  consent: '我看过隐私说明，同意保存昵称和年龄段',
} as const;
