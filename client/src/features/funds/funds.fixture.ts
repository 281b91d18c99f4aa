import type { DealFundsQuery, FundRowFragment } from '../../gql/graphql';

/** Money that an officer reported, for specs. */
export const fundRow = (patch: Partial<FundRowFragment> = {}): FundRowFragment => ({
  id: 'f1', version: 1, period: '2024-10', amount: '12000000.00', kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', state: 'reported', note: null,
  reportedBy: '招商专员岗', reportedOn: '2024-11-01', checkedBy: null, checkedOn: null, recognisedAmount: null, recognisedBy: null, recognisedOn: null, returnedReason: null,
  viewerCan: [], files: [], deal: { id: 'd1', name: '紧固件项目', number: 'XM-1' }, ...patch,
});

/** The deal of those. */
export const fundedDeal = (fundArrivals: FundRowFragment[], viewerCan: string[] = []): DealFundsQuery => ({
  deal: {
    id: 'd1', name: '紧固件项目', number: 'XM-1', fundOrigin: 'otherProvince', viewerCan, fundArrivals, phases: [],
    fundSummary: { reported: '12000000.00', checked: '0.00', recognised: '10000000.00', contractedInward: '40000000.00', rate: '25.0' },
  },
});
