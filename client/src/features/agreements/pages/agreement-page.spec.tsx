import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { agreementDetail, commitmentRow, promiseRow } from '../agreement.fixture';
import { ObligationCards } from '../obligations-card';
import { AgreementPage } from './agreement-page';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 40_000 });
jest.setTimeout(90_000);
beforeAll(() => speak());
afterEach(cleanup);

const show = (agreement: AgreementDetailFragment, action: string) =>
  renderWith(<Routes><Route path="/agreements/:id" element={<AgreementPage />} /></Routes>, { Agreement: () => ({ agreement }), AgreementOrganisations: () => ({ organisations: [] }) }, { at: `/agreements/a1?do=${action}` });
const dialog = () => screen.queryByRole('dialog');
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent).filter((text) => text !== '');
/** Two of one agreement: the first is the reader's to settle, the second another organisation's. */
const owed = { commitments: [commitmentRow({ viewerCan: ['meetCommitment'] }), commitmentRow({ id: 'c2', content: '年税收' })], promises: [promiseRow(), promiseRow({ id: 'p2', content: '落户奖励', viewerCan: ['settlePromise'] })] };
const SETTLING = ['登记完成：就业', '登记兑现：落户奖励'];
const settling = () => screen.getAllByRole('button', { name: /^登记(完成|兑现)：/ }).map((button) => button.getAttribute('aria-label'));

describe('what may be done with an agreement', () => {
  it.each(['edit', 'supplement', 'termination'])('is opened by the address: %s', async (action) => {
    show(agreementDetail(), action);
    expect(await screen.findByLabelText('签订日期')).toBeTruthy();
    expect(dialog()).not.toBeNull();
  });

  it.each<[string, Partial<AgreementDetailFragment>, string]>([
    ['to end what was ended', { terminated: true }, 'termination'],
    ['to add to what was ended', { terminated: true }, 'supplement'],
    ['to add to a supplement', { kind: 'supplement' }, 'supplement'],
    ['to add to what is another organisation’s', { viewerCan: [] }, 'supplement'],
    ['to change what is another organisation’s', { viewerCan: [] }, 'edit'],
  ])('is not, by no address: %s', (_, patch, action) => {
    show(agreementDetail(patch), action);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('紧固件投资合同');
    expect(dialog()).toBeNull();
    expect(buttons()).not.toContain('后续协议');
  });
});

describe('what each side owes', () => {
  it('is settled by who may, row by row, on the page of the agreement', () => {
    show(agreementDetail(owed), '');
    expect(settling()).toEqual(SETTLING);
  });

  it('is settled by who may on the page of the deal, whatever else may be done with the deal', () => {
    renderWith(<ObligationCards dealId="d1" />, { DealObligations: () => ({ deal: { id: 'd1', ...owed } }) });
    expect(settling()).toEqual(SETTLING);
  });
});
