/** How to reach an organisation: entered by its people, shown to everyone. */
export const officeText = {
  title: '主办方的联系方式',
  lead: '居民在每个活动页上都看得到。请填单位对外的办公联系方式，不要填个人的手机号和住址。',
  name: '联系部门',
  nameHint: '居民找谁，例如「办公室」「服务队值班室」',
  nameWrong: '请填写找哪个部门',
  phone: '办公电话',
  phoneHint: '居民点一下就能拨打。座机请带区号，例如 0830-5550101',
  phoneWrong: '这不是电话号码。请填 11 位手机号，或带区号的座机',
  place: '办公地点',
  placeHint: '写到哪栋楼哪一间，也可以写上班时间',
  noWay: '电话和地点，至少填一项',
  save: '保存',
  saved: '已保存，马上生效',
  contact: '联系主办方',
  call: (phone: string) => `拨打 ${phone}`,
  none: '还没有填写',
} as const;
