import { _, $, connected, credits } from './support/credits';
import { failureOf } from './support/sdk';

describe('aggregate', () => {
  it('joins by a field', async () => {
    const { list } = await credits()
      .match({ _id: 1 })
      .lookup({ from: 'members', localField: 'member', foreignField: '_id', as: 'who' })
      .project({ who: 1 })
      .end();
    expect(list).toEqual([{ _id: 1, who: [{ _id: 'm1', name: '周' }] }]);
  });

  it('joins by a pipeline', async () => {
    const pipeline = $()
      .pipeline()
      .match(_().expr($().eq(['$_id', '$$member'])))
      .project({ _id: 0 })
      .done();
    const { list } = await credits()
      .sort({ _id: 1 })
      .lookup({ from: 'members', let: { member: '$member' }, pipeline, as: 'who' })
      .project({ who: 1 })
      .end();
    expect(list).toEqual([
      { _id: 1, who: [{ name: '周' }] },
      { _id: 2, who: [{ name: '吴' }] },
      { _id: 3, who: [{ name: '周' }] },
    ]);
  });

  it('joins by every element of an array, null and missing alike', async () => {
    const teams = connected.database.collection('teams');
    await teams.add({
      data: [{ _id: 't', people: [{ id: 'm1' }, { id: 'm2' }] }, { _id: 'u', people: [] }, { _id: 'v' }],
    });
    const { list } = await teams
      .aggregate()
      .lookup({ from: 'members', localField: 'people.id', foreignField: '_id', as: 'who' })
      .lookup({ from: 'teams', localField: 'nothing', foreignField: 'people', as: 'alone' })
      .project({ who: '$who.name', alone: '$alone._id' })
      .end();
    expect(list).toEqual([
      { _id: 't', who: ['周', '吴'], alone: ['v'] },
      { _id: 'u', who: [], alone: ['v'] },
      { _id: 'v', who: [], alone: ['v'] },
    ]);
  });

  it('joins by a pipeline that finds through an index, with a join of its own', async () => {
    const own = $()
      .pipeline()
      .match(_().expr($().and([$().eq(['$member', '$$id']), $().gt(['$hours', 2])])))
      .lookup({
        from: 'members',
        let: { hours: '$hours' },
        pipeline: [{ $match: { _id: 'm1' } }, { $project: { h: '$$hours', id: '$$id' } }],
        as: 'inner',
      })
      .project({ inner: 1 })
      .done();
    const { list } = await connected.database
      .collection('members')
      .aggregate()
      .match({ _id: 'm1' })
      .lookup({ from: 'credits', let: { id: '$_id' }, pipeline: own, as: 'credits' })
      .end();
    expect(list).toEqual([{ _id: 'm1', name: '周', credits: [{ _id: 3, inner: [{ _id: 'm1', h: 4, id: 'm1' }] }] }]);
  });

  it('leaves what it joined as it is stored, whatever later stages do to it', async () => {
    const nested = $().pipeline().match({ _id: 't' }).project({ people: 1 }).done();
    const { list } = await credits()
      .match({ _id: 1 })
      .lookup({ from: 'members', localField: 'member', foreignField: '_id', as: 'who' })
      .lookup({ from: 'teams', pipeline: nested, as: 'teams' })
      .project({ 'who.name': 0, 'teams.people.id': 0 })
      .project({ who: 1, teams: 1 })
      .end();
    expect(list).toEqual([{ _id: 1, who: [{ _id: 'm1' }], teams: [{ _id: 't', people: [{}, {}] }] }]);
    const member = await connected.database.collection('members').doc('m1').get();
    const team = await connected.database.collection('teams').doc('t').get();
    expect([member.data?.name, team.data?.people]).toEqual(['周', [{ id: 'm1' }, { id: 'm2' }]]);
  });

  it('joins an unknown collection as an empty one, and does not start from one', async () => {
    const joined = await credits()
      .match({ _id: 2 })
      .lookup({ from: 'nowhere', localField: 'member', foreignField: '_id', as: 'who' })
      .end();
    expect(joined.list).toMatchObject([{ _id: 2, who: [] }]);
    expect((await failureOf(connected.database.collection('nowhere').aggregate().count('n').end())).errMsg).toContain(
      'Db or Table not exist: nowhere',
    );
  });
});
