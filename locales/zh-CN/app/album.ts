export const albumText = {
  notSaved: '没有存成，请再试一次',
  notAllowed: '没有允许使用相册',
  notAllowedNext: '打开设置，允许「添加到相册」，再回来点一次。',
  openSettings: '去设置',
  notNow: '先不',
} as const;
