import type { MessageTemplate } from '../../../../devtools/cloud/localCloud';

export const reminder: MessageTemplate = {
  id: 'tmplReminder',
  title: '活动开始提醒',
  fields: [
    { name: 'thing1', label: '活动名称' },
    { name: 'time2', label: '开始时间' },
  ],
};

export const reminderData = { thing1: { value: '山歌传习' }, time2: { value: '2026年12月1日 15:01' } };

/** A function that calls the open API named by its event, and answers how that went. */
export const callingOpenApi = (openapi: readonly string[]) => ({
  main: `async ({ namespace, api, argument }) => {
    try {
      return await cloud.openapi[namespace][api](argument);
    } catch (error) {
      return { errCode: error.errCode, errMsg: error.errMsg };
    }
  }`,
  config: { permissions: { openapi }, timeout: 20 },
});
