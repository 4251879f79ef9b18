import type { PlaceOutcome } from '../../../domain/admission/placeOutcomes';

export const drawText = {
  title: '抽签结果',
  notYet: '还没有封存名单',
  notYetNext: '报名截止后，主办方会封存名单，并在这里公布承诺值。',
  closed: '名单已封存，等待抽签',
  closedNext: '下面的承诺值锁住了一个没人能改的秘密数。主办方封存名单时就说好了用哪个公开数来抽，不能再换。',
  drawn: '已抽签',
  applicants: (count: number) => `${count} 份报名参加抽签`,
  mine: (lot: string) => `您的签号 ${lot}`,
  myRank: (rank: number) => `抽到第 ${rank} 位`,
  commitment: '承诺值（封存时公布）',
  source: '公开数的来源',
  day: '公布的日子',
  value: '公开数',
  secret: '秘密数（抽签后公布）',
  order: '抽出的顺序',
  seatsEnd: (places: number) =>
    places > 0 ? `座位到第 ${places} 位为止，后面的按这个顺序候补` : '没有座位可给，都按这个顺序候补',
  outcomes: { s: '有座位', w: '候补', '-': '已取消或最后安排' } satisfies Record<PlaceOutcome, string>,
  check: '在我的手机上重算一遍',
  agrees: '重算结果一致：没有人能动手脚',
  differs: '重算结果不一致，请把这一页截图交给主办方的上级',
  how: '怎么算的：秘密数和公开数合起来，决定怎样洗这份排好序的名单。承诺值先公布，所以秘密数改不了；公开数后公布，所以没人能预先挑。',
  copy: '复制全部数据',
} as const;
