import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { LightRowFragment } from '../../../gql/graphql';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { DaysForm } from '../lead/days-form';
import { LightsDrawer } from '../page/lights/lights-drawer';
import { dealFacts, startLight } from '../page/facts.fixture';
import { LightDialog } from './light-dialog';

beforeAll(() => speak('en'));
afterEach(cleanup);

const nothing = () => undefined;
const LIGHT: LightRowFragment = {
  rule: 'LEAD_SLA', title: 'Lead deadline', explanation: 'Past its day.', source: null, enabled: true, yellow: '1', red: '3', yellowUnit: 'days', unit: 'workingDays', defaultYellow: '1', defaultRed: '3', changed: false, version: 1,
};
const ORGANISATION = { id: 'o1', name: 'Demo county' };
const DAYS = { organisation: ORGANISATION, answerDays: 1, assessDays: 5, assessDaysBig: 10, bigFrom: '100000000.00', feedbackDays: 1, reportDays: 30, workingDays: false, changed: false, version: 1 };
const suffixes = () => [...document.querySelectorAll('.ant-input-suffix, .ant-input-number-suffix')].map((one) => one.textContent);

describe('a threshold in English', () => {
  it('is one day, and two days, beside its field as it is typed', () => {
    renderWith(<LightDialog light={LIGHT} county={ORGANISATION} onClose={nothing} />, {});
    expect(suffixes()).toEqual(['day', 'working days']);
    fireEvent.change(screen.getByDisplayValue('1'), { target: { value: '2' } });
    fireEvent.change(screen.getByDisplayValue('3'), { target: { value: '1' } });
    expect(suffixes()).toEqual(['days', 'working day']);
  });

  it.each([['1', 'days', '1 day'], ['-1', 'days', '-1 day'], ['3', 'months', '3 months'], [0, 'months', '0 months']])('of %s %s is told with the light as %s', (threshold, unit, said) => {
    renderWith(<LightsDrawer deal={dealFacts({ lights: [startLight({ facts: { threshold, unit } })] })} onExtend={nothing} onClose={nothing} />, {});
    expect(screen.getByText('Threshold').nextElementSibling?.textContent).toBe(said);
  });

  it('of a lead is one day, and five days', () => {
    renderWith(<DaysForm settings={DAYS} />, {});
    expect(suffixes().filter((word) => word.startsWith('day'))).toEqual(['day', 'days', 'days', 'day', 'days']);
  });
});
