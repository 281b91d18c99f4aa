import { describe, expect, it } from '@jest/globals';
import { blocker } from '../deal.fixture';
import { logEntry } from './facts.fixture';
import { passedWithout } from './overrides';

const legal = blocker('LEGAL_REVIEW_MISSING', 'signAgreement', 'legalReview', '合法性审查意见未登记。');
const land = blocker('LAND_SUPPLY_MISSING', 'supplyLand', 'contractOn', '没有生效的供地。', 'land');

describe('what is missing of stages that were passed', () => {
  it('stands with the override that passed over it, and apart what went missing since', () => {
    const by = logEntry({ id: 'l2', overridden: true, reason: '县长办公会议定', unmet: [legal.message] });
    expect(passedWithout([legal, land], [logEntry(), by])).toEqual([{ by, blockers: [legal] }, { by: null, blockers: [land] }]);
  });

  it('is not laid to an override that was taken back, and to the last of several', () => {
    const [first, last] = [logEntry({ id: 'l2', overridden: true, unmet: [legal.message] }), logEntry({ id: 'l3', overridden: true, unmet: [legal.message] })];
    expect(passedWithout([legal], [first, last])[0]?.by?.id).toBe('l3');
    expect(passedWithout([legal], [first, { ...last, undone: true }])[0]?.by?.id).toBe('l2');
    expect(passedWithout([legal], [{ ...first, undone: true }])[0]?.by).toBeNull();
  });

  it('of an override whose conditions were not written down, is what its stages ask', () => {
    const by = logEntry({ id: 'l2', fromStage: 'talks', toStage: 'contract', overridden: true });
    expect(passedWithout([legal, land], [by])).toEqual([{ by, blockers: [legal] }, { by: null, blockers: [land] }]);
  });
});
