import { describe, expect, it } from '@jest/globals';
import { reasonsFor } from './ways-out';

describe('reasons to take a deal out', () => {
  it('are grounds of termination for a termination alone', () => {
    for (const way of [undefined, 'lost', 'transferred'] as const) {
      expect(reasonsFor('land', way)).toEqual(['market', 'funding', 'land', 'energyEnvironment', 'policy', 'lostToCompetitor', 'investorStrategy', 'government', 'other']);
    }
    expect(reasonsFor('contract', 'terminated').slice(0, 8)).toEqual([
      'depositUnpaid', 'companyUnregistered', 'investorWithdrew', 'falseInformation', 'startOverdue', 'slowConstruction', 'targetsMissed', 'againstPolicy',
    ]);
  });

  it('speak of a contract only where one is signed', () => {
    expect(reasonsFor('framework', 'terminated').slice(0, 4)).toEqual(['investorWithdrew', 'falseInformation', 'againstPolicy', 'market']);
  });
});
