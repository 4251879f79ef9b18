import { act, fireEvent, render, screen } from '@testing-library/react';
import ContestPlanPage from '../../../src/organizer/contestPlan/index';
import { aManagedContest, contestId } from '../../support/phone/managedContest';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const organisationId = 'org_0000000000000001';
const listed = (id: string, title: string, startAt: string, organisation = organisationId) => ({
  ...{ contestId: id, organisationId: organisation, title, status: 'published', startAt, venue: '礼堂' },
});

beforeEach(() => {
  phoneForTests.reset();
  const organisations = [{ id: organisationId, name: '江阳区文化馆' }];
  phoneForTests.answer('listManaged', () => good({ activities: [], waits: [], next: null, organisations }));
  phoneForTests.answer('listContests', () => good({ contests: [], organisations: [] }));
});
async function opened() {
  const { container } = render(<ContestPlanPage />);
  await screen.findByLabelText('比赛名称');
  return {
    container,
    write: (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } })),
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    faults: () => [...container.querySelectorAll('.field__wrong')].map(({ textContent }) => textContent),
  };
}
const openKept = (change: Parameters<typeof aManagedContest>[0] = {}) => {
  phoneForTests.parameters = { contestId };
  phoneForTests.answer('readContest', () => good(aManagedContest(change)));
  return opened();
};
const sent = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));

describe('earlier stages', () => {
  const [papers, visit] = ['con_000000000000papr', 'con_00000000000visit'] as const;
  beforeEach(() => {
    phoneForTests.answer('listContests', () =>
      good({
        contests: [
          listed('con_00000000000later', '以后的', '2100-09-01T11:00:00.000Z'),
          listed(contestId, '自己', '2100-07-08T11:00:00.000Z'),
          listed(visit, '初赛', '2100-06-02T11:00:00.000Z'),
          listed(papers, '书面评审', '2100-06-01T11:00:00.000Z'),
          listed('con_0000000000others', '别家的', '2100-05-01T11:00:00.000Z', 'org_0000000000000002'),
        ],
        organisations: [],
      }),
    );
  });

  it('are chosen among the organisation’s contests before this one, with their part of the final', async () => {
    const { container, write, tap, faults } = await openKept();
    expect([...container.querySelectorAll('.stages .check__text')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('初赛'),
      expect.stringContaining('书面评审'),
    ]);
    await tap(`.stage-${visit} .stage-check`);
    await tap(`.stage-${papers} .stage-check`);
    await write('「初赛」占百分之几', '２5');
    await write('「书面评审」占百分之几', '80');
    expect(container.querySelector('.stages__own')?.textContent).toBe('前面各场合计要小于 100%，这一场才有分');
    await tap('.save-contest-button');
    expect(faults()).toEqual(['请填大于 0 的数，最多两位小数；前面各场合计要小于 100']);
    await write('「书面评审」占百分之几', '15');
    expect(container.querySelector('.stages__own')?.textContent).toBe('这一场占 60%');
    await tap('.rounds-each-check');
    await tap('.stage-ties-last-stage');
    phoneForTests.answer('editContest', () => good({ version: 4 }));
    await tap('.save-contest-button');
    expect(sent('editContest')[0].plan.stages).toEqual({
      // The first stage first, whichever was chosen first.
      earlier: [
        { contestId: papers, weight: '15' },
        { contestId: visit, weight: '25' },
      ],
      ...{ roundsEach: true, tieBreak: 'last-stage' },
    });
  });

  it('stay as they were read, and are gone again when they are no longer chosen', async () => {
    const stages = { earlier: [{ contestId: visit, weight: '40' }], roundsEach: false, tieBreak: 'combined' } as const;
    const { plan } = aManagedContest();
    const { write, tap } = await openKept({ plan: { ...plan, stages } });
    phoneForTests.answer('editContest', () => good({ version: 4 }));
    await write('地点', '二楼');
    await tap('.save-contest-button');
    expect(sent('editContest')[0].plan.stages).toEqual(stages);
    await tap(`.stage-${visit} .stage-check`);
    await tap('.save-contest-button');
    expect(sent('editContest')[1].plan.stages).toBeNull();
  });
});

it('says nothing of stages to an organisation that has no contest before this one', async () => {
  const { container } = await opened();
  expect(container.querySelector('.stages')).toBeNull();
});
