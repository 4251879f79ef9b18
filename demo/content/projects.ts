import type { EntryPlan } from '../../domain/entry/entry';

type Project = EntryPlan & { readonly townshipCode: string };

const project = (
  title: string,
  village: string,
  townshipCode: string,
  { does, households, cost }: { readonly does: string; readonly households: number; readonly cost: number },
): Project => ({
  title,
  team: `${village}项目组`,
  townshipCode,
  summary: `${does}预计带动${households}户，第一年投入${cost}万元。`,
  plan: [
    `一、做什么：${does}`,
    `二、怎么带动：${households}户按股入社，优先用本村劳力；每季度在村务栏公布一次账目。`,
    `三、钱从哪里来：第一年投入${cost}万元，村集体出三成，项目组出五成，其余申请小额贷款。`,
    '四、怎么分：盈利先提两成公积金，再按股分红；亏损的年份项目组先担。',
    '五、风险：价格跌、天气坏、人手不够，各写了一条应对办法，附在计划后面。',
    '六、履职承诺：每月驻村不少于八天，不在村里领报酬，期满向村民代表会议报账。',
  ].join('\n'),
});

/** Invented content: no such team, village or money. Townships and their codes are real. */
export const projects: readonly Project[] = [
  project('晚熟桂圆分级仓与社区团购', '清溪示例村', '510504107', {
    does: '建一座分级预冷仓，把晚熟桂圆分三级卖进城里的小区团购。',
    ...{ households: 46, cost: 38 },
  }),
  project('酿酒糯红高粱订单种植合作社', '石桥示例村', '510521108', {
    does: '统一供种、统一收购糯红高粱，和酒坊签三年订单。',
    ...{ households: 120, cost: 52 },
  }),
  project('竹材初加工共享车间', '新竹示例村', '510503107', {
    does: '闲置粮站改成共享车间，竹农自己来破篾、烘干，按件付费。',
    ...{ households: 33, cost: 45 },
  }),
  project('尧坝慢旅行：三天两夜研学线', '果园示例村', '510522105', {
    does: '把古镇、油纸伞和果园连成三天两夜的研学线，学生住进农家。',
    ...{ households: 18, cost: 26 },
  }),
  project('村播小站：十村联播电商', '渡口示例村', '510503100', {
    does: '十个村合用一个直播间和一套打包点，轮流上播卖当季农货。',
    ...{ households: 85, cost: 30 },
  }),
  project('真龙柚皮综合利用', '晒坝示例村', '510522125', {
    does: '收果农丢掉的柚皮，做蜜饯和精油，边角料还田。',
    ...{ households: 40, cost: 60 },
  }),
  project('高山特早茶采摘体验', '清溪示例村', '510503103', {
    does: '开放两百亩特早茶园，早春采摘、当天炒制、当天带走。',
    ...{ households: 27, cost: 22 },
  }),
  project('先市酱园风味厨房', '石桥示例村', '510522104', {
    does: '在老酱园旁开一间风味厨房，教做酱菜，也卖小瓶装。',
    ...{ households: 15, cost: 35 },
  }),
  project('赶黄草林下种植', '新竹示例村', '510525121', {
    does: '在杉木林下种赶黄草，签保底收购，林地一地两用。',
    ...{ households: 64, cost: 28 },
  }),
  project('油纸伞文创众创院', '果园示例村', '510502110', {
    does: '老手艺人和年轻设计师合用一个院子，伞面定制、课堂体验一起做。',
    ...{ households: 22, cost: 40 },
  }),
  project('稻鱼共生示范田认养', '渡口示例村', '510503106', {
    does: '一百亩稻鱼田分成小块给城里人认养，收成寄到家。',
    ...{ households: 31, cost: 24 },
  }),
  project('山村共享厨房与助餐点', '晒坝示例村', '510524109', {
    does: '村小的旧食堂改成共享厨房，中午给独居老人送餐，周末租给返乡的人办酒席。',
    ...{ households: 52, cost: 18 },
  }),
];
