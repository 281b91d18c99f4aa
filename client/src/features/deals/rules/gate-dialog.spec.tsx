import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import type { GateRowFragment } from '../../../gql/graphql';
import { noNetwork, renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { GateDialog } from './gate-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const GATE: GateRowFragment = {
  code: 'PROPOSAL', title: '投资计划书', stage: 'review', demand: 'off', minInvestment: null, condition: null, defaultStage: 'review', defaultDemand: 'hard',
  allowedStages: ['review'], allowedDemands: ['off', 'soft', 'hard'], changed: true, version: 1,
};
const CONFLICT = { code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被修改' };
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));

describe('a gate that somebody else changed meanwhile', () => {
  it('keeps what was taken over from them when the save after the merge fails and is tried again', async () => {
    const theirs = { ...GATE, demand: 'hard' as const, minInvestment: '100000000.00', version: 2 };
    const answers = [() => ({ setGate: { gates: [theirs], userErrors: [CONFLICT] } }), noNetwork, () => ({ setGate: { gates: [theirs], userErrors: [] } })];
    const onClose = jest.fn();
    const { sentOf } = renderWith(<GateDialog gate={GATE} county={{ id: 'o1', name: '示例县' }} onClose={onClose} />, { SetGate: () => answers.shift()?.() ?? {} });
    save();
    await screen.findByText(/网络/);
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const sent = { organisationId: 'o1', code: 'PROPOSAL', stage: 'review' };
    expect(sentOf('SetGate')).toEqual([
      { input: { ...sent, demand: 'off', minInvestment: null, expectedVersion: 1 } },
      { input: { ...sent, demand: 'hard', minInvestment: '100000000.00', expectedVersion: 2 } },
      { input: { ...sent, demand: 'hard', minInvestment: '100000000.00', expectedVersion: 2 } },
    ]);
  });
});
