/** Words that stand on every screen. */
export const shellText = {
  demo: '演示数据',
  loading: '正在打开…',
  retry: '重试',
  refreshFailed: '没能刷新，显示的是刚才的内容',
  gotIt: '知道了',
  confirm: '确定',
  goBack: '返回',
  undo: '撤销',
  keptCopy: (moment: string) => `没有连上网络，显示的是 ${moment} 存在手机里的票。`,
} as const;
