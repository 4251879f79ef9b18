import { templateValue } from '../../../domain/message/templateValue';

/** A field as it is chosen in WeChat's console: `name` is its type and number, `label` stands before the value. */
export type Field<Facts> = {
  readonly name: string;
  readonly label: string;
  readonly value: (facts: Facts) => string;
};
export type Template<Facts> = { readonly title: string; readonly fields: readonly Field<Facts>[] };

export const fieldOf = <Facts>(name: string, label: string, value: Field<Facts>['value']): Field<Facts> => ({
  name,
  label,
  value,
});

/**
 * The values of a message, by the names of its fields, each within WeChat's limits. `names`: where a deployment's template
 * numbers its fields otherwise, theirs in the order of ours.
 */
export const valuesOf = <Facts>(
  { fields }: Template<Facts>,
  facts: Facts,
  names: readonly string[] = [],
): { readonly [field: string]: string } =>
  Object.fromEntries(
    fields.map((one, index) => {
      const name = names[index] ?? one.name;
      return [name, templateValue(name, one.value(facts))];
    }),
  );
