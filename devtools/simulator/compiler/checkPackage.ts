import { type AppConfig, pagePaths } from './compiledPackage';

const tabBarCounts = { fewest: 2, most: 5 } as const;

/** What WeChat refuses to open: pages without files, tabs that are no pages or lie in a subpackage, icons not there. */
export function refusePackage(appConfig: AppConfig, files: ReadonlySet<string>): void {
  const problems: string[] = [];
  for (const page of pagePaths(appConfig)) {
    const missing = ['js', 'wxml'].filter((extension) => !files.has(`${page}.${extension}`));
    if (missing.length > 0) problems.push(`page "${page}" has no ${missing.join(' and no ')} file`);
  }
  const tabs = appConfig.tabBar?.list;
  if (tabs !== undefined && (tabs.length < tabBarCounts.fewest || tabs.length > tabBarCounts.most)) {
    problems.push(`tabBar.list has ${tabs.length} items instead of 2 to 5`);
  }
  for (const { pagePath, iconPath, selectedIconPath } of tabs ?? []) {
    if (!appConfig.pages.includes(pagePath)) problems.push(`tabBar page "${pagePath}" is not in pages`);
    for (const icon of [iconPath, selectedIconPath]) {
      if (icon !== undefined && !files.has(icon.replace(/^\//, '')))
        problems.push(`tabBar icon "${icon}" is not found`);
    }
  }
  if (problems.length > 0) throw new Error(`app.json does not fit the package:\n${problems.join('\n')}`);
}
