import '../../../test/dom';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, screen, within } from '@testing-library/react';
import type { DealFilter, Stage } from '../../../gql/schema';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { Board } from './board';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

const desk = globalThis.matchMedia;
beforeAll(() => speak());
beforeAll(() => {
  globalThis.matchMedia = (media) => Object.assign(desk(media), { matches: true });
  // jsdom has no layout: nothing to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
});
afterAll(() => { globalThis.matchMedia = desk; });
afterEach(cleanup);

const COUNTS: Partial<Record<Stage, number>> = { lead: 7, talks: 12, review: 3 };
const wholes = (filter: DealFilter) => ({ totalCount: COUNTS[filter.stage ?? 'capacity'] ?? 0, totalCountCapped: filter.stage === 'talks' });
const show = (filtered: boolean) =>
  renderWith(
    <Board filter={filtered ? { mine: true } : {}} sort={{ by: 'stageEnteredOn', direction: 'desc' }} filtered={filtered} unfolded={[]} onFold={() => undefined} listOf={() => '/deals'} column="talks" onColumn={() => undefined} />,
    {
      BoardColumn: () => ({ deals: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }),
      DealTotals: (variables) => ({ deals: { ...wholes(variables['filter'] as DealFilter), sumInvestment: '0' }, wholes: wholes(variables['wholes'] as DealFilter) }),
      BoardFigures: () => ({ pipeline: { suspended: 2, lost: 3, stages: [{ stage: 'lead', count: 40, phaseCount: 0, sumInvestment: '0' }, { stage: 'contract', count: 9, phaseCount: 0, sumInvestment: '0' }] } }),
    },
  );
const picker = () => within(screen.getByRole('group', { name: '选择阶段' })).getAllByRole('button').map(({ textContent }) => textContent);

describe('the stages of a phone', () => {
  it('count all that stand in them while nothing is filtered', () => {
    show(false);
    expect(picker()).toEqual(['线索40', '在谈', '评审', '框架协议', '正式签约9', '供地', '开工', '竣工', '投产', '达产达效', '搁置与流失5']);
  });

  it('count under the filter where that is asked for, the column in sight and its neighbours, and claim nothing of the others', () => {
    const { sentOf } = show(true);
    expect(picker()).toEqual(['线索7', '在谈12+', '评审3', '框架协议', '正式签约', '供地', '开工', '竣工', '投产', '达产达效', '搁置与流失']);
    // No further question is asked for it.
    expect(new Set(sentOf('DealTotals').map(({ filter }) => (filter as DealFilter).stage))).toEqual(new Set(['lead', 'talks', 'review']));
  });
});
