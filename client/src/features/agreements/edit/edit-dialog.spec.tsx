import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { noNetwork, renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { agreementDetail } from '../agreement.fixture';
import { EditAgreementById, EditAgreementDialog } from './edit-dialog';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 40_000 });
jest.setTimeout(90_000);
beforeAll(() => speak());
afterEach(cleanup);

describe('the form of a supplement', () => {
  const contract = { id: 'a0', title: '紧固件投资合同', kind: 'contract' as const, signedOn: '2024-09-01', deals: agreementDetail({}, [1, 2, 3]).deals.map(({ deal: { id, name } }) => ({ deal: { id, name } })) };
  const supplement = (parent: AgreementDetailFragment['parent']) => agreementDetail({ kind: 'supplement', title: '补充协议', parent }, [1]);
  const left = () => screen.queryAllByRole('button', { name: /^加回/ }).map((button) => button.textContent);
  const show = (agreement: AgreementDetailFragment) =>
    renderWith(<EditAgreementDialog agreement={agreement} onClose={() => undefined} />, { UpdateAgreement: () => ({ updateAgreement: { agreement, current: null, userErrors: [] } }), AgreementOrganisations: () => ({ organisations: [] }) });

  it('offers every deal of what it stands on that it does not cover', async () => {
    const { sentOf } = show(supplement(contract));
    expect(left()).toEqual(['加回“紧固件项目2”', '加回“紧固件项目3”']);
    fireEvent.click(screen.getByRole('button', { name: '加回“紧固件项目3”' }));
    await screen.findByLabelText('“紧固件项目3”的协议金额');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sentOf('UpdateAgreement')[0]).toMatchObject({ input: { deals: [{ dealId: 'd1', amount: '80000000.00' }, { dealId: 'd3', amount: '0' }] } }));
  });

  it('keeps its own where what it stands on is out of reach', () => {
    show(supplement(null));
    expect(left()).toEqual([]);
    expect(screen.getByLabelText('“紧固件项目1”的协议金额')).toBeTruthy();
  });
});

describe('the form of an agreement that is opened from elsewhere', () => {
  const open = (answer: () => object, props: { field: string; dealId?: string }) => {
    const close = jest.fn();
    renderWith(<EditAgreementById id="a1" onClose={close} {...props} />, { Agreement: answer, AgreementOrganisations: () => ({ organisations: [] }) });
    return close;
  };

  it('goes to the amount of the deal it is about', async () => {
    open(() => ({ agreement: agreementDetail() }), { field: 'deals', dealId: 'd2' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('“紧固件项目2”的协议金额')));
  });

  it('says that the connection broke, and closes', async () => {
    const close = open(noNetwork, { field: 'deals', dealId: 'd2' });
    await screen.findByText(/网络已断开或服务器没有回应/);
    expect(close).toHaveBeenCalledTimes(1);
  });
});
