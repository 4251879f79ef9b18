/** Why a text cannot be taken; that it is missing or too short is said by its field. */
export const writtenText = {
  tooLong: (most: number, characters: number) => `最多 ${most} 个字，现在 ${characters} 个`,
  notShown: '里面有显示不出来的字符，请删掉重写',
  notAPhoneNumber: '这不是手机号，请填 11 位数字',
} as const;
