import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, screen } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { DealRow } from '../deal';
import type { InlineEdit } from '../edit/use-inline-edit';
import { PhoneCard } from './phone-card';
import { dealRow } from './row.fixture';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

beforeAll(() => speak());
afterEach(cleanup);

const MESSAGE = '约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN';
const lightReason = { rule: 'START_PLAN', since: '2024-10-31', dueOn: '2024-10-31', message: MESSAGE } as const;
const show = (patch: Partial<DealRow>) => renderWith(<PhoneCard deal={dealRow({ lightReason, ...patch })} edit={{} as InlineEdit} />, {});

describe('a deal as a card', () => {
  it.each(['yellow', 'red'] as const)('tells why it is %s, where no finger can hover', (light) => {
    show({ light });
    expect(screen.getByText(MESSAGE).closest('a')?.getAttribute('href')).toBe('/deals/d1');
  });

  it.each([['green', 'active'], ['grey', 'active'], ['red', 'suspended']] as const)('has no such line where the light is %s or the deal %s', (light, status) => {
    show({ light, status });
    expect(screen.queryByText(MESSAGE)).toBeNull();
  });
});
