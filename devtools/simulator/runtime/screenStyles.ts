/** The phone around the pages. */
export const screenStyles = `
.phone-screen { position: relative; width: 100%; height: 100%; min-height: 320px; overflow: hidden; background: #fff;
  font: 16px/1.4 -apple-system, BlinkMacSystemFont, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  color: #000; -webkit-text-size-adjust: 100%; user-select: none; -webkit-tap-highlight-color: transparent; }
.phone-screen *, .phone-screen *::before, .phone-screen *::after { box-sizing: border-box; }
.phone-pages { position: absolute; inset: 0; }
.phone-top { position: absolute; top: 0; left: 0; right: 0; color: #000; pointer-events: none; z-index: 1; }
.phone-top.white { color: #fff; }
.phone-top > *, .phone-top button { pointer-events: auto; }
.phone-top.custom .phone-status, .phone-top.custom .phone-navigation { pointer-events: none; }
.phone-status { height: 24px; padding: 0 18px; display: flex; align-items: center; justify-content: space-between;
  font-size: 13px; font-weight: 600; }
.phone-signal { display: inline-flex; align-items: flex-end; gap: 2px; }
.phone-signal i { width: 3px; background: currentColor; border-radius: 1px; }
.phone-signal i:nth-child(1) { height: 4px; } .phone-signal i:nth-child(2) { height: 6px; }
.phone-signal i:nth-child(3) { height: 8px; } .phone-signal i:nth-child(4) { height: 10px; }
.phone-navigation { position: relative; height: 44px; display: flex; align-items: center; justify-content: center; }
.phone-title { margin: 0; max-width: calc(100% - 220px); font-size: 17px; font-weight: 600; line-height: 44px;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.phone-back { position: absolute; left: 0; top: 0; width: 48px; height: 44px; border: 0; background: none; color: inherit;
  cursor: pointer; display: none; padding: 0; }
.can-go-back .phone-back { display: block; }
.custom .phone-back { display: none; }
.phone-back::before { content: ""; position: absolute; left: 18px; top: 16px; width: 11px; height: 11px;
  border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg); }
.phone-spinner { display: none; width: 16px; height: 16px; margin-right: 8px; border-radius: 50%;
  border: 2px solid currentColor; border-right-color: transparent; animation: phone-turn 1s linear infinite; }
.loading .phone-spinner { display: block; }
.phone-capsule { position: absolute; right: 7px; top: 6px; width: 87px; height: 32px; border-radius: 16px;
  border: 0.5px solid #0002; background: #fff9; color: #000; display: flex; align-items: center; justify-content: space-evenly; }
.white .phone-capsule { background: #0002; border-color: #fff5; color: #fff; }
.phone-capsule button { position: relative; width: 42px; height: 32px; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; }
.phone-capsule b { width: 0.5px; height: 18px; background: currentColor; opacity: 0.25; }
.phone-capsule .more::before { content: ""; position: absolute; left: 18.5px; top: 13.5px; width: 5px; height: 5px;
  border-radius: 50%; background: currentColor; box-shadow: -7px 0 0 -1px currentColor, 7px 0 0 -1px currentColor; }
.phone-capsule .leave::before { content: ""; position: absolute; inset: 7px 12px; border: 2px solid currentColor; border-radius: 50%; }
.phone-capsule .leave::after { content: ""; position: absolute; inset: 13px 18px; border-radius: 50%; background: currentColor; }
.phone-tabs { position: absolute; left: 0; right: 0; bottom: 0; height: 50px; display: flex; border-top: 0.5px solid; }
.phone-tabs > div { position: relative; flex: 1; display: flex; flex-direction: column; align-items: center;
  justify-content: center; font-size: 11px; line-height: 1.3; cursor: pointer; }
.phone-tabs img { width: 27px; height: 27px; object-fit: contain; }
.phone-tabs em { display: none; position: absolute; left: 50%; top: 3px; margin-left: 6px; font: 11px/16px inherit;
  background: #fa5151; color: #fff; border-radius: 9px; min-width: 18px; padding: 0 5px; text-align: center; font-style: normal; }
.phone-tabs em.badge { display: block; }
.phone-tabs em.dot { display: block; min-width: 8px; width: 8px; height: 8px; padding: 0; }
.phone-layer { position: absolute; inset: 0; pointer-events: none; z-index: 10; }
.phone-layer > * { pointer-events: auto; }
.phone-problem { position: absolute; left: 8px; right: 8px; top: 72px; padding: 10px 12px; border-radius: 8px; background: #b3261e;
  color: #fff; font-size: 13px; word-break: break-word; cursor: pointer; z-index: 20; }
.phone-veil { position: absolute; inset: 0; background: #0009; }
.phone-veil.clear { background: transparent; }
.phone-toast { position: absolute; left: 50%; top: 42%; transform: translate(-50%, -50%); max-width: 72%; padding: 12px 16px;
  border-radius: 8px; background: #4c4c4c; color: #fff; font-size: 16px; text-align: center; word-break: break-word; }
.phone-toast.with-icon { width: 136px; min-height: 136px; padding: 26px 8px 16px; }
.phone-toast svg, .phone-toast .phone-spinner { display: block; width: 44px; height: 44px; margin: 0 auto 14px; }
.phone-toast img { display: block; width: 44px; height: 44px; margin: 0 auto 14px; object-fit: contain; }
.phone-toast.through { pointer-events: none; }
.phone-dialog { position: absolute; left: 50%; top: 46%; transform: translate(-50%, -50%); width: min(320px, 84%); background: #fff;
  border-radius: 12px; overflow: hidden; text-align: center; }
.phone-dialog h2 { margin: 0; padding: 28px 24px 0; font-size: 17px; font-weight: 700; }
.phone-dialog p { margin: 0; padding: 16px 24px 28px; font-size: 16px; color: #0008; white-space: pre-wrap; word-break: break-word; }
.phone-dialog h2 + p { padding-top: 12px; }
.phone-dialog p.alone { color: #000; padding-top: 32px; }
.phone-dialog input { width: calc(100% - 48px); margin: 12px 24px 24px; padding: 8px 10px; font: inherit; border: 1px solid #0002; border-radius: 4px; }
.phone-dialog footer { display: flex; border-top: 0.5px solid #0002; }
.phone-dialog button { flex: 1; height: 54px; border: 0; background: none; font: inherit; font-size: 17px; font-weight: 600; cursor: pointer; }
.phone-dialog button + button { border-left: 0.5px solid #0002; }
.phone-sheet { position: absolute; left: 0; right: 0; bottom: 0; background: #fff; border-radius: 12px 12px 0 0; overflow: hidden; }
.phone-sheet > button { display: block; width: 100%; min-height: 56px; border: 0; border-top: 0.5px solid #0001; background: #fff;
  font: inherit; font-size: 17px; cursor: pointer; }
.phone-sheet > button:last-child { border-top: 8px solid #f2f2f2; }
.phone-sheet > p { margin: 0; padding: 14px; font-size: 13px; text-align: center; color: #0008; }
.phone-sheet header { display: flex; justify-content: space-between; border-bottom: 0.5px solid #0002; }
.phone-sheet header button { border: 0; background: none; padding: 14px 16px; font: inherit; font-size: 17px; cursor: pointer; }
.phone-sheet header button:last-child { color: #07c160; }
.phone-sheet header button:first-child { color: #888; }
.phone-wheels { position: relative; display: flex; height: 240px; }
.phone-wheel { flex: 1; overflow: hidden auto; scroll-snap-type: y mandatory; padding: 100px 0; scrollbar-width: none; text-align: center; }
.phone-wheel > div { height: 40px; line-height: 40px; scroll-snap-align: center; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; cursor: pointer; }
.phone-wheels::after { content: ""; position: absolute; left: 0; right: 0; top: 100px; height: 40px; border: solid #0002; border-width: 0.5px 0; pointer-events: none; }
@keyframes phone-turn { to { transform: rotate(360deg); } }
`;
