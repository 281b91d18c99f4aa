import { describe, expect, it } from '@jest/globals';
import { jurisdictionFor, mayStandUnder } from './placing.js';

const CITY = { kind: 'city', jurisdictionId: 'city' } as const;
const COUNTY = { kind: 'county', jurisdictionId: 'county' } as const;

describe('jurisdictionFor', () => {
  it('is the nearest county at or above', () => {
    expect(jurisdictionFor('new', 'county', CITY)).toBe('new');
    expect(jurisdictionFor('new', 'park', COUNTY)).toBe('county');
    expect(jurisdictionFor('new', 'department', { kind: 'park', jurisdictionId: 'county' })).toBe('county');
  });

  it('keeps what belongs to the city out of the counties, and the other way round', () => {
    expect(jurisdictionFor('new', 'department', CITY)).toBe('new');
    expect(jurisdictionFor('new', 'zone', CITY)).toBe('new');
    expect(jurisdictionFor('new', 'department', { kind: 'zone', jurisdictionId: 'zone' })).toBe('zone');
    expect(jurisdictionFor('new', 'city', CITY)).toBe('new');
  });
});

describe('mayStandUnder', () => {
  it('puts cities and counties under a city only', () => {
    expect(mayStandUnder('county', 'city')).toBe(true);
    expect(mayStandUnder('county', 'park')).toBe(false);
    expect(mayStandUnder('city', 'county')).toBe(false);
    expect(mayStandUnder('park', 'township')).toBe(true);
  });
});
