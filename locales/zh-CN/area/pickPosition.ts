/** Picking a place on the map. */
export const pickPositionText = {
  title: '在地图上标出来',
  how: '拖动地图，让图钉的尖对准活动的门口；两指张开可以放大。',
  startsAt: (county: string) => `地图从${county}的城区开始。`,
  use: '用这里',
  remove: '去掉这个位置',
  picked: '已标好，保存后生效',
  removed: '已去掉，保存后生效',
  notMoved: '图钉还没有移动',
  notMovedNext: (county: string) => `现在指的是${county}的城区，大概不是活动的地点。`,
  useAnyway: '就用这里',
  lookAgain: '再看看',
  notReady: '地图还没有打开，请过一会儿再点',
  failed: '地图没有打开，请检查网络后重新进来',
  map: '地图，图钉在正中间',
} as const;
