import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { type IconName, iconSvg } from '../src/components/iconPaths';
import { findBrowser } from './findBrowser';

/** A tabBar takes pictures of 81 × 81 px only; they are drawn from the same paths as every other icon. */
const tabs: Record<string, IconName> = { home: 'calendar', tickets: 'ticket', rankings: 'ranking', me: 'person' };
const colors = { '': '#5B616B', Selected: '#B8322A' };
const folder = path.join(__dirname, '..', 'src', 'assets', 'tabs');

async function drawTabIcons() {
  mkdirSync(folder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 81, height: 81 });
  for (const [tab, icon] of Object.entries(tabs)) {
    for (const [suffix, color] of Object.entries(colors)) {
      const style = '<style>html,body{margin:0;background:transparent}svg{width:81px;height:81px}</style>';
      await page.setContent(style + iconSvg(icon, color, suffix === '' ? 1.75 : 2.1));
      writeFileSync(path.join(folder, `${tab}${suffix}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawTabIcons();
