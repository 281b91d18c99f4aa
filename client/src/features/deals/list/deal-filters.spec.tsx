import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { countedLink, dealsLink, type DealsQuery } from '../../../shared/links';
import { speak } from '../../../test/words';
import { renderWith } from '../../../test/api';
import { DEAL_FILTER_KEYS, type DealFilterKey, dealFilterOf } from './deal-filter';
import { DealFilters } from './deal-filters';

configure({ defaultHidden: true });
beforeAll(() => speak());
afterEach(cleanup);

/** What the list reads out of the address that a number links to. */
const read = (link: string): Partial<Record<DealFilterKey, string>> => {
  const params = new URLSearchParams(link.split('?')[1]);
  expect([...params.keys()].filter((key) => !(DEAL_FILTER_KEYS as readonly string[]).includes(key))).toEqual([]);
  return Object.fromEntries(params);
};

describe('a link to the list', () => {
  it.each<[DealsQuery, object]>([
    [{ status: 'active' }, { status: 'active', counted: true }],
    [{ stage: 'talks', status: 'active', light: 'red' }, { stage: 'talks', status: 'active', light: 'red', counted: true }],
    [{ signedIn: 2026 }, { signedIn: 2026, counted: true }],
    [{ frameworkIn: 2026 }, { frameworkIn: 2026, counted: true }],
    [{ commencedIn: 2026 }, { commencedIn: 2026, counted: true }],
  ])('from a number of the report, %j, becomes the exact filter', (query, filter) => {
    expect(dealFilterOf(read(countedLink(query)))).toEqual(filter);
  });

  it('carries what else can be asked, and nothing that was not', () => {
    expect(dealFilterOf(read(dealsLink({ mine: true, stages: ['talks', 'review'] })))).toEqual({ mine: true, stages: ['talks', 'review'], archived: false });
    expect(dealsLink({ mine: false, counted: false })).toBe('/deals');
  });
});

describe('the filters of the list', () => {
  it('ignore in the address what is no value of theirs', () => {
    expect(dealFilterOf({ light: 'blue', signedIn: '20260', frameworkIn: 'x', commencedIn: '1949' })).toEqual({ archived: false });
  });

  it('show what came with a link as tags that can be taken off', () => {
    const set = jest.fn();
    renderWith(<DealFilters filter={{ values: { signedIn: '2026', counted: 'true' }, set, clear: jest.fn(), count: 2 }} />, {});
    expect([screen.getByText('2026 年签约'), screen.getByText('不含分期')]).toHaveLength(2);
    fireEvent.click(screen.getByLabelText('取消筛选：2026 年签约'));
    expect(set).toHaveBeenCalledWith({ signedIn: null });
  });

  it('offer the lights, on the board too', () => {
    renderWith(<DealFilters board filter={{ values: { light: 'red' }, set: jest.fn(), clear: jest.fn(), count: 1 }} />, {});
    expect(screen.getByLabelText('信号灯')).not.toBeNull();
    expect(screen.getByText('滞后')).not.toBeNull();
  });
});
