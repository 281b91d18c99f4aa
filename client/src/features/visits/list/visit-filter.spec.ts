import { describe, expect, it } from '@jest/globals';
import { planMatches } from '../plan/plan-matches';
import { activeFilters, calendarFilterOf, unknownFilters, visitFilterOf, visitSortOf } from './visit-filter';

const ID = '01890000-0000-7000-8000-0000000000c1';
const DAY = '2026-11-22';

describe('the filter of the log', () => {
  it('is what the address says', () => {
    expect(visitFilterOf({ period: 'quarter', direction: 'in', kind: 'inspection', org: ID, person: ID, company: ID, alliance: ID, mine: 'true', search: '锂电' }, DAY)).toEqual({
      from: '2026-10-01', to: DAY, direction: 'in', kind: 'inspection', organisationId: ID, personId: ID, companyId: ID, allianceId: ID, mine: true, search: '锂电',
    });
  });

  it('leaves out what it does not know, so that a broken link shows a list and not an error', () => {
    expect(visitFilterOf({ period: 'ever', direction: 'up', kind: 'x', org: '1', person: '%', company: 'abc', alliance: `${ID}0` }, DAY)).toEqual({});
    expect(activeFilters({ period: 'ever', direction: 'up', org: '1', search: '锂电', kind: 'call' })).toEqual(['search', 'kind']);
  });

  it('names what it left out, for whoever takes the list for what was asked for', () => {
    expect(unknownFilters({ period: 'ever', from: '2024-13-01', direction: 'up', org: '1', search: '锂电', kind: 'call', person: ID, sort: 'x', mine: 'true' })).toEqual(['period', 'from', 'direction', 'org']);
    expect(unknownFilters({ period: 'custom', from: '2024-06-01', to: '2024-06-30', alliance: ID })).toEqual([]);
  });

  it('has the days of the month in the calendar, and no period', () => {
    expect(calendarFilterOf({ period: 'year', direction: 'out' }, { from: '2026-11-01', to: '2026-11-30' })).toEqual({ from: '2026-11-01', to: '2026-11-30', direction: 'out' });
    expect(activeFilters({ view: 'calendar', period: 'year', direction: 'out' })).toEqual(['direction']);
  });

  it('is sorted by the day, the latest first, unless the address knows better', () => {
    expect([visitSortOf(undefined), visitSortOf('createdAt.asc'), visitSortOf('summary.asc')]).toEqual([
      { by: 'visitedOn', direction: 'desc' }, { by: 'createdAt', direction: 'asc' }, { by: 'visitedOn', direction: 'asc' },
    ]);
  });
});

describe('a plan in the filtered calendar', () => {
  const plan = { direction: 'out' as const, company: { id: ID, name: '长安五金' }, organisation: { id: 'o', shortName: '招商局', path: '/1/4/9/' }, createdBy: { id: ID, name: '招商专员岗' } };

  it('stands there when it answers to all that is asked', () => {
    expect([{}, { direction: 'out' }, { company: ID }, { person: ID }, { org: ID }].map((values) => planMatches(plan, values, '/1/4/'))).toEqual([true, true, true, true, true]);
  });

  it('does not where it does not, or cannot yet be known to', () => {
    const other = ID.replace('c1', 'c2');
    expect([{ direction: 'in' }, { company: other }, { person: other }, { search: '锂电' }, { kind: 'call' }, { alliance: ID }].map((values) => planMatches(plan, values, undefined))).toEqual([false, false, false, false, false, false]);
    expect([planMatches(plan, { org: ID }, '/1/5/'), planMatches(plan, { org: ID }, undefined)]).toEqual([false, false]);
  });
});
