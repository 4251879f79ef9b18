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
`;
