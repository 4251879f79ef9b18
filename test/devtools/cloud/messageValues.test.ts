import { fitsField } from '../../../devtools/cloud/openApi/messageValue';

/** For each type, values that WeChat's table allows and values that it does not. */
const table: readonly [field: string, allowed: readonly string[], refused: readonly string[]][] = [
  ['thing1', ['山'.repeat(20), 'A1，!😀'], ['山'.repeat(21), '两\n行', '']],
  ['number2', ['0', '12.5', '9'.repeat(32)], ['9'.repeat(33), '1,000', '十', '1.']],
  ['letter3', ['a'.repeat(32)], ['a'.repeat(33), 'a1', '山']],
  ['symbol4', ['！？-+='], ['!!!!!!', 'a', '1', '山']],
  ['character_string5', ['A-01_x?', 'x'.repeat(32)], ['x'.repeat(33), '山', 'a\tb']],
  [
    'time6',
    ['15:01', '9:05:30', '2019年10月1日 15:01', '2019-10-01 15:01~16:30', '10月1日 08:00'],
    ['24:00', '15:60', '2019年10月1日', '15:01～16:00', '15点'],
  ],
  [
    'date7',
    ['2019年10月1日', '2019年10月1日 15:01', '2018/01/01', '2018.01.01~2018.01.03', '2018-01', '10月1日', '01-01'],
    ['2019年13月1日', '2019年10月32日', '15:01', '十月一日'],
  ],
  ['amount8', ['¥9.90', '￥10元', '100', '€1234567890'], ['12345678901', '¥¥1', '十元', '1角']],
  ['phone_number9', ['+86-0766-66888866', '13800000000'], ['1'.repeat(18), '手机138', 'a1']],
  ['car_number10', ['粤A8Z888挂', '川E12345'], ['粤A8Z8881挂', '川粤A1234']],
  ['name11', ['山'.repeat(10), 'a'.repeat(20), '古丽·阿依'], ['山'.repeat(11), 'a'.repeat(21), '王5', '王aaaaaaaaaa']],
  ['phrase12', ['配送中', '山'.repeat(5)], ['山'.repeat(6), '中a', '中，']],
  ['unknown13', [], ['山']],
];

describe('a value of a subscribe message', () => {
  it.each(table)('as %s fits where WeChat documents it', (field, allowed, refused) => {
    const fitting = (values: readonly string[]) => values.filter((value) => fitsField(field, value));
    expect([fitting(allowed), fitting(refused)]).toEqual([allowed, []]);
  });
});
