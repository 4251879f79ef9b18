import * as v from 'valibot';
import { wireShape } from '../../scripts/docs/wireShape';

it('writes a schema as a type with its limits behind', () => {
  const schema = v.strictObject({
    id: v.pipe(v.string(), v.regex(/^act_[0-9a-z]{16}$/)),
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
    capacity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
    ages: v.array(v.picklist([0, 14, 18])),
    details: v.nullable(
      v.variant('kind', [v.object({ kind: v.literal('lecture') }), v.object({ kind: v.literal('service') })]),
    ),
    said: v.pipe(v.string(), v.description('line, 1 to 16')),
    nothing: v.object({}),
  });
  expect(wireShape(schema)).toBe(
    [
      '{',
      '  id: string (^act_[0-9a-z]{16}$);',
      '  title: string (1 to 40);',
      '  capacity: number (whole, 1 to 5000);',
      '  ages: (0 | 14 | 18)[];',
      "  details: {\n    kind: 'lecture';\n  } | {\n    kind: 'service';\n  } | null;",
      '  said: string (line, 1 to 16);',
      '  nothing: {};',
      '}',
    ].join('\n'),
  );
});
