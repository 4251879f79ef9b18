import { act, fireEvent } from '@testing-library/react';
import { leavePosition } from '../../../src/device/pickedPosition';
import { aManagedPlan } from '../../support/phone/managedPlan';
import { good, phoneForTests } from '../../support/phone/phoneForTests';
import { openEdited, openNew, sent } from '../../support/phone/planPage';

const park = { latitude: 28.8856, longitude: 105.4452 };

it('leads to the map with what is known of the place, and takes what was picked there', async () => {
  const { container, tap } = await openEdited();
  expect(container.querySelector('.field-position')).toBeNull();
  await tap('.settings-entry');
  await tap('.position-entry');
  const place = `townshipCode=510503107&venue=${encodeURIComponent('镇竹编工坊')}`;
  expect(phoneForTests.journey).toEqual([`open /organizer/position/index?${place}`]);
  leavePosition(park);
  await act(async () => phoneForTests.happen('shown'));
  expect(container.querySelector('.field-position')?.textContent).toContain('已在地图上标好');
  await tap('.position-entry');
  expect(phoneForTests.journey[1]).toBe(`open /organizer/position/index?${place}&latitude=28.8856&longitude=105.4452`);
  phoneForTests.answer('editActivity', () => good({ version: 4 }));
  await tap('.save-plan-button');
  expect(sent('editActivity').plan.position).toEqual(park);
});

it('takes a position away again when that was chosen on the map, and keeps it when nothing was', async () => {
  const { container, tap } = await openEdited(aManagedPlan({ plan: { position: park } }));
  await act(async () => phoneForTests.happen('shown'));
  expect(container.querySelector('.field-position')?.textContent).toContain('已在地图上标好');
  leavePosition(null);
  await act(async () => phoneForTests.happen('shown'));
  await tap('.settings-entry');
  expect(container.querySelector('.field-position')?.textContent).toContain('在地图上标出来');
  phoneForTests.answer('editActivity', () => good({ version: 4 }));
  await tap('.save-plan-button');
  expect(sent('editActivity').plan.position).toBeNull();
});

it('drops a position when another township is chosen, and says so', async () => {
  const { container } = await openEdited(aManagedPlan({ plan: { position: park } }));
  const township = container.querySelector('.township-picker input');
  await act(async () => fireEvent.change(township ?? document.body, { target: { value: '02' } }));
  expect(phoneForTests.notes).toEqual(['换了乡镇，地图位置要重新标']);
  expect(container.textContent).not.toContain('已在地图上标好');
});

it('asks for the township before the map', async () => {
  const { tap } = await openNew();
  await tap('.settings-entry');
  await tap('.position-entry');
  expect([phoneForTests.notes, phoneForTests.journey]).toEqual([['请先选区县和乡镇'], []]);
});
