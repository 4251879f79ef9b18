/** WeChat and the phone around the mini-program. */
export const outsideStyles = `
.phone-mail { display: none; align-items: center; gap: 4px; margin: 0 8px 0 auto; padding: 0 8px; height: 20px; border: 0; border-radius: 10px;
  background: #07c160; color: #fff; font: inherit; font-size: 12px; font-weight: 600; line-height: 20px; cursor: pointer; }
.phone-mail.unread { display: inline-flex; }
.phone-mail::before { content: ""; width: 13px; height: 10px; border: 1.5px solid currentColor; border-radius: 3px; }
.phone-banners { position: absolute; z-index: 30; left: 8px; right: 8px; top: 8px; display: flex; flex-direction: column; gap: 8px; pointer-events: none; }
.phone-banner { display: flex; border-radius: 16px; background: #fff; pointer-events: auto;
  box-shadow: 0 6px 24px #0003, 0 0 0 0.5px #0001; animation: phone-banner 0.25s ease-out; font-size: calc(15px * var(--text)); }
@keyframes phone-banner { from { transform: translateY(-120%); } }
.phone-banner .open { flex: 1; min-width: 0; display: flex; gap: 12px; align-items: flex-start; padding: 12px 0 14px 14px; border: 0; background: none;
  color: #000; font: inherit; text-align: left; cursor: pointer; }
.phone-banner .phone-sign { width: 36px; height: 36px; border-radius: 8px; font-size: 18px; }
.phone-banner .words { display: flex; flex-direction: column; flex: 1; min-width: 0; gap: 1px; }
.phone-banner .words > span { overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; color: #0009; }
.phone-banner small { display: flex; justify-content: space-between; color: #0008; font-size: calc(12px * var(--text)); }
.phone-banner .close { flex: none; width: 44px; border: 0; background: none; color: #0006; font-size: 20px; cursor: pointer; }
.phone-banner .close::before { content: "×"; }
.phone-desk { position: absolute; inset: 0; z-index: 8; display: flex; flex-direction: column; background: #ededed; font-size: calc(16px * var(--text)); }
.phone-desk > header { position: relative; flex: none; display: flex; align-items: flex-end; justify-content: center; min-height: 68px; padding: 24px 12px 0; }
.phone-desk h2 { margin: 0; font-size: 17px; font-weight: 600; line-height: 44px; }
.phone-desk .return, .phone-desk .scan { position: absolute; bottom: 0; height: 44px; border: 0; background: none; font: inherit; font-size: 16px; cursor: pointer; }
.phone-desk .return { left: 6px; padding: 0 8px 0 22px; }
.phone-desk .return::before { content: ""; position: absolute; left: 10px; top: 16px; width: 10px; height: 10px; border: solid currentColor;
  border-width: 0 0 2px 2px; transform: rotate(45deg); }
.phone-desk .scan { right: 6px; padding: 0 8px; color: #06ae56; }
.phone-scan, .phone-modal { z-index: 15; }
.phone-desk nav { flex: none; display: flex; padding: 4px 12px 8px; gap: 4px; overflow: auto hidden; scrollbar-width: none; }
.phone-desk nav button { position: relative; flex: 1 0 auto; min-height: 44px; padding: 0 10px; border: 0; border-radius: 22px; background: none; color: #0009;
  font: inherit; font-size: calc(15px * var(--text)); white-space: nowrap; cursor: pointer; }
.phone-desk nav [aria-selected=true] { background: #fff; color: #000; font-weight: 600; }
.phone-desk em { display: inline-block; min-width: 18px; margin-left: 4px; padding: 0 5px; border-radius: 9px; background: #fa5151; color: #fff;
  font: 600 12px/18px inherit; font-size: 12px; line-height: 18px; font-style: normal; }
.phone-desk main { flex: 1; overflow: hidden auto; padding: 0 12px 24px; }
.phone-desk .empty { margin: 96px 24px; text-align: center; color: #0008; }
.phone-desk time { display: block; margin: 14px 0 8px; text-align: center; color: #0008; font-size: calc(12px * var(--text)); }
.desk-card { border-radius: 8px; background: #fff; overflow: hidden; overflow-wrap: anywhere; }
.desk-card header { display: flex; align-items: center; gap: 8px; padding: 12px 16px; color: #0009; font-size: calc(14px * var(--text)); }
.desk-card h3 { margin: 0; padding: 4px 16px 10px; font-size: calc(18px * var(--text)); font-weight: 600; }
.desk-card dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 14px; margin: 0; padding: 0 16px 16px; font-size: calc(15px * var(--text)); }
.desk-card dt { color: #0008; max-width: 7em; } .desk-card dd { margin: 0; }
.desk-card .open { display: block; width: 100%; min-height: calc(48px * var(--text)); padding: 0 16px; border: 0; border-top: 0.5px solid #0001; background: none;
  font: inherit; font-size: calc(15px * var(--text)); text-align: left; cursor: pointer; }
.desk-card .open::after { content: "›"; float: right; color: #0005; }
.phone-desk main > .desk-card { margin-bottom: 12px; } .phone-desk .desk-card.entry h3 { padding-top: 14px; }
.desk-picture { display: inline-block; width: 31%; margin: 0 1%; padding: 0; border: 0; background: #fff; cursor: pointer; }
.desk-picture img { display: block; width: 100%; aspect-ratio: 3 / 4; object-fit: cover; }
.received small { color: #0009; font-size: calc(13px * var(--text)); }
.received .open-card { display: block; margin-top: 4px; padding: 0; border: 0; background: none; color: #000; font: inherit; cursor: pointer; }
`;
