import { phoneHolders } from '../content/people';
import { eveningHolderTexts, holderTexts, pageTexts } from '../texts';
import { askToReset } from './askToReset';
import { button, element } from './element';
import { fitPhone } from './fit';
import { openHall } from './openHall';
import { answerScans } from './phoneMessages';
import { type PhonePanel, phonePanel } from './phonePanel';
import { chooseAndRead } from './scan';

const nicknameOf = (phoneId: string): string =>
  Object.values(phoneHolders).find((holder) => holder.phoneId === phoneId)?.profile?.nickname ?? pageTexts.newcomer;

function fixedPhone(phoneId: string, role: string): PhonePanel {
  const heading = element('h2', {}, role, element('small', {}, nicknameOf(phoneId)));
  return phonePanel(heading, { id: () => phoneId, name: () => pageTexts.phoneOf(role, nicknameOf(phoneId)) });
}

function switchablePhone(holders: Readonly<Record<string, string>>): PhonePanel {
  const select = element(
    'select',
    { 'aria-label': pageTexts.chooseHolder },
    ...Object.entries(holders).map(([phoneId, text]) =>
      element('option', { value: phoneId }, `${nicknameOf(phoneId)} · ${text}`),
    ),
  );
  const heading = element('h2', {}, pageTexts.roles.other, select);
  const panel = phonePanel(heading, {
    id: () => select.value,
    name: () => pageTexts.phoneOfOther(nicknameOf(select.value)),
  });
  select.addEventListener('change', panel.open);
  return panel;
}

const isRoadshow = new URLSearchParams(location.search).get('play') === 'roadshow';
const panels = isRoadshow
  ? [
      fixedPhone(phoneHolders.organizer.phoneId, pageTexts.roles.supervisor),
      fixedPhone(phoneHolders.listed.phoneId, pageTexts.roles.judge),
      switchablePhone(eveningHolderTexts),
    ]
  : [
      fixedPhone(phoneHolders.resident.phoneId, pageTexts.roles.resident),
      fixedPhone(phoneHolders.organizer.phoneId, pageTexts.roles.organizer),
      switchablePhone(holderTexts),
    ];
const steps = isRoadshow ? pageTexts.roadshowSteps : pageTexts.steps;

/** Which part of the product the page plays: each is an address of its own. */
function plays(): HTMLElement {
  const links = Object.entries({ activities: './', roadshow: './?play=roadshow' } as const).map(([play, href]) => {
    const isCurrent = (play === 'roadshow') === isRoadshow;
    const text = pageTexts.plays[play as keyof typeof pageTexts.plays];
    return element('a', { href, 'data-play': play, ...(isCurrent && { 'aria-current': 'page' }) }, text);
  });
  return element('nav', { class: 'plays', 'aria-label': pageTexts.chooseScene }, ...links);
}

const phones = element('main', {}, ...panels.map(({ root }) => root));

document.title = pageTexts.title;
document.body.append(
  element(
    'header',
    { class: 'top' },
    element('img', { src: 'mark.svg', alt: '' }),
    element('h1', {}, pageTexts.name),
    element('span', { class: 'mark' }, pageTexts.demoMark),
    element('p', {}, pageTexts.approximation),
    plays(),
    ...(isRoadshow ? [button(pageTexts.openHall, { class: 'outlined', 'data-act': 'open-hall' }, openHall)] : []),
    button(pageTexts.reset, { class: 'outlined', 'data-act': 'reset-demo' }, () => askToReset(panels)),
  ),
  element('ol', { class: 'steps' }, ...steps.map((step) => element('li', {}, step))),
  phones,
);

/** Everything but the glass keeps its size; the glass takes what is left of the window. */
function sizePhones(): void {
  const [first] = panels;
  if (!first) return;
  const around = { width: first.root.offsetWidth - first.glass.clientWidth, height: document.body.scrollHeight };
  const gaps = Number.parseFloat(getComputedStyle(phones).columnGap) * (panels.length - 1);
  const sides = Number.parseFloat(getComputedStyle(phones).paddingLeft) * 2;
  const { scale, width, height } = fitPhone({
    width: (document.documentElement.clientWidth - sides - gaps) / panels.length - around.width,
    height: window.innerHeight - (around.height - first.glass.clientHeight),
  });
  document.documentElement.style.setProperty('--scale', String(scale));
  document.documentElement.style.setProperty('--glass-width', `${width}px`);
  document.documentElement.style.setProperty('--glass-height', `${height}px`);
}

sizePhones();
window.addEventListener('resize', sizePhones);
answerScans(panels, (scanner) => chooseAndRead(scanner, panels));
for (const { open } of panels) open();
