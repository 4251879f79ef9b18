import type { MessageTemplate } from '../devtools/cloud/localCloud';
import { type MessageKind, messageKinds } from '../domain/notice/notice';
import { messageTemplates } from '../locales/zh-CN/message/templates';

export const templateIdOf = (kind: MessageKind): string => `demo-template-${kind}`;

/** What a deployment chooses by hand in WeChat's console. */
export const demoTemplates: readonly MessageTemplate[] = messageKinds.map((kind) => {
  const { title, fields } = messageTemplates[kind];
  return { id: templateIdOf(kind), title, fields: fields.map(({ name, label }) => ({ name, label })) };
});

/** What the functions are told of it, as TONGXIN_MESSAGE_TEMPLATES. */
export const demoTemplateSetting = JSON.stringify(
  Object.fromEntries(messageKinds.map((kind) => [kind, templateIdOf(kind)])),
);
