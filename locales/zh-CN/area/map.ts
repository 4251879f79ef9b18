export const mapText = {
  open: '看地图',
  copy: '复制地址',
} as const;
