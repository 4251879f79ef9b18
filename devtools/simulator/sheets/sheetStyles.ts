/** What WeChat and the phone ask in a sheet from below. `--text` is how much larger than usual the person reads. */
export const sheetStyles = `
.phone-asking { padding: 24px 24px 34px; font-size: calc(17px * var(--text)); max-height: 92%; overflow: hidden auto; }
.phone-asking h2 { margin: 18px 0 6px; font-size: calc(17px * var(--text)); font-weight: 700; line-height: 1.4; }
.phone-app { display: flex; align-items: center; gap: 8px; font-size: calc(15px * var(--text)); }
.phone-app b { font-weight: 400; }
.phone-sign { display: inline-grid; place-items: center; flex: none; width: 24px; height: 24px; border-radius: 50%; background: #b8322a;
  color: #fff; font-size: 13px; line-height: 1; }
.phone-asking .phone-tick { display: flex; align-items: center; width: 100%; min-height: calc(56px * var(--text)); padding: 8px 0; border: 0;
  border-bottom: 0.5px solid #0002; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.phone-tick::after { content: ""; flex: none; order: 2; margin-left: auto; width: 22px; height: 22px; border: 1px solid #b2b2b2; border-radius: 50%;
  background: center / 13px no-repeat; }
.phone-tick[aria-checked=true]::after { border-color: #07c160; background-color: #07c160;
  background-image: url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="white" stroke-width="2.4"><path d="M2 8.5l4 4 8-9"/></svg>'); }
.phone-asking .phone-tick.keep { min-height: 0; margin-top: 14px; padding: 6px 0; border: 0; color: #0009; font-size: calc(14px * var(--text)); }
.phone-tick.keep::after { order: -1; margin: 0 8px 0 0; width: 18px; height: 18px; background-size: 11px; }
.phone-asking footer { display: flex; justify-content: center; gap: 16px; margin-top: 26px; }
.phone-asking footer button { flex: 1; max-width: 136px; min-height: calc(44px * var(--text)); border: 0; border-radius: 6px; font: inherit; font-weight: 600; cursor: pointer; }
.phone-asking .refuse { background: #f2f2f2; color: #06ae56; }
.phone-asking .allow { background: #07c160; color: #fff; }
.phone-asking .allow:disabled { background: #0000000d; color: #0003; cursor: default; }
.phone-files input { display: block; width: 100%; min-height: calc(44px * var(--text)); margin-top: 12px; font: inherit; }
.phone-files .notice { min-height: 1.4em; margin: 10px 0 0; color: #fa5151; font-size: calc(15px * var(--text)); }
.phone-menu .phone-app { padding: 18px 20px 0; } .phone-menu .tiles { display: flex; align-items: flex-start; gap: 8px; padding: 18px 12px 22px; }
.phone-menu .tile { flex: 1; max-width: 33%; border: 0; background: none; color: #0009; font: inherit; font-size: calc(12px * var(--text)); cursor: pointer; }
.phone-menu .tile:disabled { opacity: 0.35; cursor: default; }
.phone-menu .tile i { display: block; width: 56px; height: 56px; margin: 0 auto 8px; border-radius: 14px; background: #f2f2f2 center / 28px no-repeat; }
.phone-menu .send i { background-image: url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" fill="none" stroke="black" stroke-width="1.8" stroke-linejoin="round"><path d="M16 6l8 7-8 7v-4C10 16 6 18 4 22c0-7 4-12 12-12z"/></svg>'); }
.phone-menu .setting i { background-image: url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" fill="none" stroke="black" stroke-width="1.8"><circle cx="14" cy="14" r="4"/><path d="M14 3l9.5 5.5v11L14 25l-9.5-5.5v-11z"/></svg>'); }
.phone-menu .restart i { background-image: url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" fill="none" stroke="black" stroke-width="1.8"><path d="M23 14a9 9 0 1 1-3-6.7M20 3v5h-5"/></svg>'); }
.share-card { width: 100%; max-width: 264px; padding: 12px 14px 0; border-radius: 8px; background: #fff; box-shadow: 0 0 0 0.5px #0002; text-align: left; overflow-wrap: anywhere; }
.share-card small { display: flex; align-items: center; gap: 6px; color: #0008; font-size: calc(12px * var(--text)); }
.share-card .phone-sign { width: 18px; height: 18px; font-size: 11px; }
.share-card b { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; margin: 8px 0; font-size: calc(16px * var(--text)); font-weight: 400; line-height: 1.35; }
.share-card .picture { display: grid; place-items: center; aspect-ratio: 5 / 4; background: #faf7f2 center / cover; overflow: hidden; }
.share-card .picture span { padding: 12px; color: #b8322a; font-size: calc(18px * var(--text)); text-align: center; }
.share-card footer { margin: 8px 0 0; padding: 5px 0; border-top: 0.5px solid #0001; color: #0008; font-size: calc(11px * var(--text)); justify-content: flex-start; }
.phone-sharing .phone-asking { display: flex; flex-direction: column; overflow: hidden; }
.phone-sharing .phone-asking > * { flex: none; } .phone-sharing .share-card { max-width: 208px; margin: 0 auto; }
.phone-sharing .phone-asking > .phone-ticks { flex: 0 1 auto; min-height: calc(72px * var(--text)); overflow: hidden auto; }
.phone-sharing .phone-asking > footer { margin-top: 16px; }
.phone-calendar { padding-bottom: 28px; font-size: calc(17px * var(--text)); }
.phone-calendar > header b { align-self: center; font-size: calc(17px * var(--text)); }
.phone-calendar > header button { min-height: 52px; font-size: calc(17px * var(--text)); }
.phone-calendar .desk-card h3 { padding-top: 18px; }
.phone-location, .phone-setting { position: absolute; inset: 0; z-index: 9; display: flex; flex-direction: column; background: #ededed; font-size: calc(17px * var(--text)); }
.phone-location .map { flex: 1; display: grid; place-items: center; background-color: #eef1e8; background-image:
  linear-gradient(0deg, #fff 6px, transparent 6px), linear-gradient(90deg, #fff 6px, transparent 6px), linear-gradient(90deg, #dfe8d4 40%, transparent 40%);
  background-size: 100% 96px, 120px 100%, 240px 192px; }
.phone-location .map svg { width: 40px; height: 50px; margin-top: -50px; filter: drop-shadow(0 3px 3px #0004); }
.phone-location footer { padding: 20px 20px 32px; background: #fff; overflow-wrap: anywhere; }
.phone-location h2 { margin: 0; font-size: calc(20px * var(--text)); } .phone-location p { margin: 6px 0; color: #0009; }
.phone-location small { color: #0008; font-size: calc(13px * var(--text)); }
.phone-location .back, .phone-setting .back { position: absolute; left: 10px; top: 30px; width: 48px; height: 48px; border: 0; border-radius: 50%; background: #fff; cursor: pointer; }
.phone-location .back::before, .phone-setting .back::before { content: ""; position: absolute; left: 20px; top: 18px; width: 11px; height: 11px; border: solid #000; border-width: 0 0 2px 2px; transform: rotate(45deg); }
.phone-setting header { position: relative; min-height: 84px; padding-top: 30px; }
.phone-setting .back { background: none; }
.phone-setting h2 { margin: 0; font-size: 17px; line-height: 48px; text-align: center; }
.phone-setting p { margin: 24px; text-align: center; color: #0008; }
.phone-setting .row { display: flex; align-items: center; justify-content: space-between; width: 100%; min-height: calc(56px * var(--text)); padding: 0 16px; border: 0; border-bottom: 0.5px solid #0001;
  background: #fff; font: inherit; text-align: left; cursor: pointer; }
.phone-setting .row::after { content: ""; flex: none; width: 50px; height: 30px; border-radius: 15px; background: radial-gradient(circle at 15px 15px, #fff 12.5px, #0000 13px) #0000001a; }
.phone-setting .row[aria-checked=true]::after { background: radial-gradient(circle at 35px 15px, #fff 12.5px, #0000 13px) #07c160; }
.phone-setting .row.plain { margin-top: 12px; color: #576b95; } .phone-setting .row.plain::after { display: none; }
.phone-viewer { position: absolute; inset: 0; z-index: 12; background: #000; }
.phone-viewer .leaves { display: flex; height: 100%; overflow: auto hidden; scroll-snap-type: x mandatory; scrollbar-width: none; }
.phone-viewer .leaf { flex: none; display: grid; place-items: center; width: 100%; height: 100%; scroll-snap-align: start; }
.phone-viewer img { max-width: 100%; max-height: 100%; }
`;
