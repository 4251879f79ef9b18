const setDataLimitBytes = 1024 * 1024;

/** WeChat sends setData to the view as JSON and refuses more than 1024 kB a call. */
export function refuseOversizedData(data: unknown): void {
  const bytes = new Blob([JSON.stringify(data) ?? '']).size;
  if (bytes > setDataLimitBytes) {
    throw new Error(`setData:fail data exceeds 1024 kB (${Math.ceil(bytes / 1024)} kB)`);
  }
}

/** Taro writes `root.cn.[0].v` where glass-easel reads `root.cn[0].v`. */
export function withPlainPaths(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([path, value]) => [path.replace(/\.\[/g, '['), value]));
}
