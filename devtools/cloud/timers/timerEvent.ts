/** What a function receives from its timer (cloud.tencent.com/document/product/583/9708); `Time` is in whole seconds. */
export const timerEvent = (triggerName: string, now: number) => ({
  Type: 'Timer',
  TriggerName: triggerName,
  Time: `${new Date(now).toISOString().slice(0, -'.000Z'.length)}Z`,
  Message: '',
});
