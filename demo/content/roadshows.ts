import { type Offering, type OfOneKind, offered } from './offering';

const roadshow = (rest: OfOneKind): Offering =>
  offered({ organisation: 'roadshow', details: { kind: 'roadshow' }, ...rest });

/** Invented content: seats in the hall at the finals; the projects and teams do not exist. */
export const roadshows: readonly Offering[] = [
  roadshow({
    key: 'r01',
    title: '项目路演决赛观摩：种养与加工专场',
    summary:
      '六个项目上台：晚熟桂圆分级仓、糯红高粱订单种植、竹材共享车间、真龙柚皮利用、林下赶黄草、稻鱼共生田。每组八分钟陈述、五分钟答问，现场亮分。',
    townshipCode: '510503001',
    venue: '街道会议中心一号厅',
    dayOfCycle: 5,
    startsAt: { hour: 9, minute: 0 },
    minutes: 210,
    capacity: 60,
    taken: 21,
  }),
  roadshow({
    key: 'r02',
    title: '项目路演决赛观摩：文旅与电商专场',
    summary:
      '四个项目上台：三天两夜研学线、十村联播小站、高山特早茶采摘、油纸伞众创院。院坝座位少，观众席抽签：报名截止后公开抽，谁都可以复核。',
    townshipCode: '510522105',
    venue: '古镇戏台',
    dayOfCycle: 11,
    startsAt: { hour: 14, minute: 0 },
    minutes: 180,
    capacity: 12,
    taken: 18,
    admission: 'lot',
    seatsPerSignUp: 2,
  }),
  roadshow({
    key: 'r03',
    title: '特聘村主任项目路演总决赛',
    summary: '各专场前三名同台，公布名次，现场宣布聘任意向。评分规则和每位评委的分数当场公布，可以自己复算。',
    townshipCode: '510504001',
    venue: '江边剧场',
    dayOfCycle: 18,
    startsAt: { hour: 14, minute: 30 },
    minutes: 240,
    capacity: 80,
    taken: 26,
  }),
];
