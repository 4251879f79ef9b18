import { isMessageField } from './messageValue';

/** A subscribe message as chosen by hand in WeChat's console. */
export type MessageTemplate = {
  readonly id: string;
  readonly title: string;
  /** `name` is type and number (`thing1`), `label` what the card shows before the value. */
  readonly fields: readonly { readonly name: string; readonly label: string }[];
};

/** Throws what the console would refuse; otherwise answers the templates by their ids. */
export function templatesById(templates: readonly MessageTemplate[]): ReadonlyMap<string, MessageTemplate> {
  const byId = new Map(templates.map((template) => [template.id, template]));
  if (byId.size !== templates.length) throw new Error('two message templates have one id');
  for (const { id, fields } of templates) {
    const names = fields.map((field) => field.name);
    const wrong = names.find((name, at) => !isMessageField(name) || names.indexOf(name) !== at);
    if (wrong !== undefined) throw new Error(`message template ${id}: no such field, or twice: ${wrong}`);
  }
  return byId;
}
