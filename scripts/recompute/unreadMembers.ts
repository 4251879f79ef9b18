import type { Path } from '../../domain/judging/fault';

/** Members of `raw` that are not in what was read of it; a misspelt `deduction` would else change a result in silence. */
export function unreadMembers(raw: unknown, read: unknown): readonly Path[] {
  const found: Path[] = [];
  const path: (string | number)[] = [];
  const compare = (one: unknown, other: unknown): void => {
    if (one === other || !isNested(one) || !isNested(other)) return;
    for (const name of Object.keys(one)) {
      path.push(Array.isArray(one) ? Number(name) : name);
      if (Object.hasOwn(other, name)) compare(Reflect.get(one, name), Reflect.get(other, name));
      else found.push([...path]);
      path.pop();
    }
  };
  compare(raw, read);
  return found;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
