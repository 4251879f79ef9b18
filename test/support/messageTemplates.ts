import { messageKinds } from '../../domain/notice/notice';
import { messageTemplates } from '../../locales/zh-CN/message/templates';

/** The ids of the templates that the cloud of the tests has, by kind. */
export const templateIds = Object.fromEntries(messageKinds.map((kind) => [kind, `template-${kind}`]));

export const templatesInConsole = messageKinds.map((kind) => {
  const { title, fields } = messageTemplates[kind];
  return { id: `template-${kind}`, title, fields: fields.map(({ name, label }) => ({ name, label })) };
});
