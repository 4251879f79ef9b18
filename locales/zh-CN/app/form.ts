/** What every form says of itself. */
export const formText = {
  faults: (count: number) => (count === 1 ? '有 1 处要改，请看标红的地方' : `有 ${count} 处要改，请看标红的地方`),
  refused: '这一项没有通过，请改一改',
  kept: '草稿已存在手机里',
  restored: '已接着上次没写完的内容',
  restoredNext: '只存在这台手机里，提交后就清除。',
  startAgain: '不要了，重新填',
} as const;
