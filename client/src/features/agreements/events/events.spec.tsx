import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { SigningEventRowFragment } from '../../../gql/graphql';
import { SigningEventPage } from '../pages/signing-event-page';
import { EditEventDialog, HoldEventDialog } from './event-dialog';
import { EventFigures } from './event-figures';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 40_000 });
jest.setTimeout(90_000);
beforeAll(() => speak());
afterEach(cleanup);

const event = (patch: Partial<SigningEventRowFragment> = {}): SigningEventRowFragment => ({
  id: 'e1', version: 2, name: '五金产业推介会', heldOn: '2024-06-18', level: 'county', venue: '示例县会议中心', note: null, organisation: { id: 'o1', name: '示例县招商局' },
  dealCount: 3, totalInvestment: '310000000.00', contractedInward: '200000000.00',
  rates: { signed: 3, registered: 2, registeredRate: '66.7', commenced: 0, commencedRate: '0.0', contractedInward: '200000000.00', fundsInPlace: '50000000.00', fundsRate: '25.0' }, ...patch,
});
const rate = (name: string) => document.querySelector(`[data-rate="${name}"]`)?.textContent ?? '';

describe('what became of the deals of an event', () => {
  it('is three rates, each with what it is a share of and the list behind it', () => {
    renderWith(<EventFigures event={event()} />, {});
    expect(rate('注册率')).toContain('66.7%');
    expect(rate('开工率')).toContain('0.0%');
    expect(rate('资金到位率')).toContain('25.0%');
    expect(screen.getAllByRole('link').map((link) => new URL(link.getAttribute('href') ?? '', 'http://here').searchParams.get('cameTo'))).toEqual([null, 'registered']);
  });

  it('has no rate where nothing counts: a dash that says so, not nought', () => {
    renderWith(<EventFigures event={event({ dealCount: 0, rates: { signed: 0, registered: 0, registeredRate: null, commenced: 0, commencedRate: null, contractedInward: '0', fundsInPlace: '0', fundsRate: null } })} />, {});
    expect(rate('注册率')).toContain('–');
    expect(rate('注册率')).not.toContain('%');
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the page of an event', () => {
  it.each([[['updateSigningEvent'], true], [[], false]])('offers the change to those who held it alone: %j', (viewerCan, isOffered) => {
    renderWith(<SigningEventPage />, { SigningEvent: () => ({ signingEvent: { ...event(), viewerCan, deals: [], agreements: [] } }) }, { rights: ['agreement.sign'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('五金产业推介会');
    expect(screen.queryByRole('button', { name: '修改' }) !== null).toBe(isOffered);
  });
});

describe('the form of an event', () => {
  it('sends what was typed without blanks, and shows a refusal at its field', async () => {
    const held = jest.fn();
    const { sentOf } = renderWith(<HoldEventDialog onClose={() => undefined} onHeld={held} />, {
      HoldSigningEvent: () => ({ holdSigningEvent: { signingEvent: null, userErrors: [{ code: 'TOO_LONG', field: ['input', 'venue'], message: '地点太长。' }] } }),
    });
    fireEvent.change(screen.getByLabelText('活动名称'), { target: { value: ' 五金产业推介会 ' } });
    fireEvent.click(screen.getByRole('button', { name: '登记' }));
    expect((await screen.findByText('地点太长。')).closest('.ant-form-item')?.querySelector('label')?.textContent).toBe('地点');
    expect(sentOf('HoldSigningEvent')[0]).toMatchObject({ input: { name: '五金产业推介会', level: 'county', venue: null, note: null } });
    expect(held).not.toHaveBeenCalled();
  });

  it('merges what somebody else changed, and asks where both changed the same', async () => {
    let asked = 0;
    const { sentOf } = renderWith(<EditEventDialog event={event()} onClose={() => undefined} />, {
      UpdateSigningEvent: () => ({ updateSigningEvent: asked++ === 0
        ? { signingEvent: event({ version: 3, name: '五金产业签约会', venue: '商务中心' }), userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被修改' }] }
        : { signingEvent: event({ version: 4 }), userErrors: [] } }),
    });
    fireEvent.change(screen.getByLabelText('活动名称'), { target: { value: '五金产业大会' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText('五金产业签约会');
    fireEvent.submit(document.querySelector('.zq-conflict-form') as Element);
    await waitFor(() => expect(sentOf('UpdateSigningEvent')[1]).toEqual({ input: { id: 'e1', expectedVersion: 3, name: '五金产业大会' } }));
  });
});
