import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { DealFacts } from '../deal';
import { EditDialog } from './edit-dialog';
import { dealFacts } from './facts.fixture';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(90_000);

beforeAll(() => speak());
afterEach(cleanup);

const PARENT = {
  id: 'd0', name: '原项目', number: 'XM-1', masked: false, relation: null, phaseName: null, stage: 'production' as const, stageEnteredOn: '2020-06-01', status: 'active' as const, light: 'green' as const,
  lightReason: null, totalInvestment: null, totalInvestmentBound: 'exact' as const, registeredOn: '2019-06-01', company: null, parcels: [{ id: 'k1', number: 'DK-1' }, { id: 'k2', number: 'DK-2' }],
};
const show = (patch: Partial<DealFacts>) => {
  const view = renderWith(<EditDialog deal={dealFacts({ parent: PARENT, ...patch })} onClose={() => undefined} />, {
    UpdateDeal: () => ({ updateDeal: { deal: dealFacts(patch), current: null, userErrors: [] } }), DealOrganisations: () => ({ organisations: [] }),
  });
  return () => view.sentOf('UpdateDeal').map(({ input }) => input);
};
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));

describe('the form of a deal beside another', () => {
  it('puts right the name of a phase, which is never empty; its land is recorded as a supply', async () => {
    const sent = show({ relation: 'phase', phaseName: '一棋' });
    expect(screen.queryByLabelText('所在地块')).toBeNull();
    const phase = screen.getByLabelText('期次');
    fireEvent.change(phase, { target: { value: ' ' } });
    save();
    expect(await screen.findByText('必填，请填写。')).toBeTruthy();
    fireEvent.change(phase, { target: { value: '一期' } });
    save();
    await waitFor(() => expect(sent()).toEqual([{ id: 'd1', expectedVersion: 3, phaseName: '一期' }]));
  });

  it('links an expansion to land of the deal it grew from', async () => {
    const sent = show({ relation: 'expansion', parcel: null });
    expect(screen.queryByLabelText('期次')).toBeNull();
    fireEvent.mouseDown(screen.getByLabelText('所在地块'));
    fireEvent.click(await screen.findByTitle('DK-2'));
    save();
    await waitFor(() => expect(sent()).toEqual([{ id: 'd1', expectedVersion: 3, parcelId: 'k2' }]));
  });

  it('asks a deal that stands alone for neither', () => {
    show({ parent: null, relation: null });
    expect([screen.queryByLabelText('期次'), screen.queryByLabelText('所在地块')]).toEqual([null, null]);
  });
});
