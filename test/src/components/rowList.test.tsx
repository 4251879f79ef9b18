import { act, render } from '@testing-library/react';
import { RowList } from '../../../src/components/list/RowList';
import { rowSection } from '../../../src/components/list/rowSection';
import { phoneForTests } from '../../support/phone/phoneForTests';

it('draws no row again when more are drawn below it', () => {
  phoneForTests.reset();
  const drawn: number[] = [];
  const rows = Array.from({ length: 150 }, (_, index) => index);
  const draw = (row: number) => {
    drawn.push(row);
    return <i>{row}</i>;
  };
  const sections = [rowSection({ name: 'all', rows, keyOf: String, draw })];
  const { container } = render(<RowList name="all" sections={sections} />);
  for (let time = 0; time < 2; time++) act(() => phoneForTests.happen('bottomReached'));
  expect(container.querySelectorAll('i')).toHaveLength(150);
  expect(drawn).toEqual(rows);
});
