import { aPhone } from './support/aPhone';

describe('a selector query', () => {
  it('answers in order, within the page on top', async () => {
    const { phone } = await aPhone({ launchUrl: 'pages/controls/index' });
    type Query = {
      select(selector: string): { fields(fields: object): Query };
      selectAll(selector: string): { fields(fields: object): Query };
      exec(listener: (answers: unknown[]) => void): void;
    };
    const query = (phone.wx.createSelectorQuery as () => Query)();
    const answers = await new Promise<unknown[]>((resolve) => {
      query
        .select('#labelled')
        .fields({ id: true, properties: ['hoverClass'] })
        .select('.nothing')
        .fields({ id: true })
        .selectAll('#progress')
        .fields({ id: true, properties: ['percent'] })
        .exec(resolve);
    });
    expect(answers).toEqual([{ id: 'labelled', hoverClass: 'pressed' }, null, [{ id: 'progress', percent: 40 }]]);
  });

  it('gives the node of a 2d canvas, which the phone shows to other phones', async () => {
    const { phone } = await aPhone({ launchUrl: 'pages/controls/index' });
    type Node = { width: number; height: number; getContext: unknown; createImage: unknown };
    type Query = {
      select(selector: string): { node(): { exec(listener: (answers: [{ node: Node }]) => void): void } };
    };
    const node = await new Promise<Node>((resolve) => {
      (phone.wx.createSelectorQuery as () => Query)()
        .select('#canvas')
        .node()
        .exec(([answer]) => resolve(answer.node));
    });
    node.width = 240;
    node.height = 160;
    expect(phone.currentCanvases().map(({ width, height }) => [width, height])).toEqual([[240, 160]]);
  });
});
