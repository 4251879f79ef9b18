import { limits } from '../limits';

const { thing, phrase, name, words, symbols, digits } = limits.messageValue;

const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';
const month = '(?:0?[1-9]|1[0-2])';
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])';
const day = [
  `\\d{4}年${month}月(?:${dayOfMonth}日)?`,
  `${month}月${dayOfMonth}日`,
  `\\d{4}[-/.]${month}(?:[-/.]${dayOfMonth})?`,
  `${month}[-/.]${dayOfMonth}`,
].join('|');
const time = `(?:(?:${day})\\s?)?${clock}`;
const date = `(?:${day})(?:\\s?${clock})?`;
const span = (moment: string) => new RegExp(`^${moment}(?:~${moment})?$`);

/** WeChat's table of value types (developers.weixin.qq.com, sendMessage); lengths count characters. */
const rules: { readonly [type: string]: RegExp } = {
  thing: new RegExp(`^\\P{Cc}{1,${thing}}$`, 'u'),
  number: new RegExp(`^(?=.{1,${digits}}$)-?\\d+(?:\\.\\d+)?$`),
  letter: new RegExp(`^[A-Za-z]{1,${words}}$`),
  symbol: new RegExp(`^[^\\p{L}\\p{N}\\p{Cc}]{1,${symbols}}$`, 'u'),
  character_string: new RegExp(`^[^\\p{Script=Han}\\p{Cc}]{1,${words}}$`, 'u'),
  time: span(time),
  date: span(date),
  amount: /^\p{Sc}?\d{1,10}(?:\.\d+)?元?$/u,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^[\p{Script=Han}A-Za-z\d][A-Za-z\d]{0,6}[\p{Script=Han}A-Za-z\d]?$/u,
  name: new RegExp(`^(?:[^\\p{N}\\p{Cc}]{1,${name.mixed}}|[^\\p{Script=Han}\\p{N}\\p{Cc}]{1,${name.letters}})$`, 'u'),
  phrase: new RegExp(`^\\p{Script=Han}{1,${phrase}}$`, 'u'),
};

const typeOf = (field: string): string => /^([a-z_]+?)\d+$/.exec(field)?.[1] ?? '';

export const isMessageField = (field: string): boolean => Object.hasOwn(rules, typeOf(field));

/** Whether WeChat takes a value for a field such as `thing1`, whose name tells its type. */
export const fitsField = (field: string, value: string): boolean => rules[typeOf(field)]?.test(value) ?? false;
