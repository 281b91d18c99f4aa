import { AGREEMENT_KINDS, countsAsSigned, stageOf } from './agreement.js';
import { judgeAgainstContract, judgeAgainstFrameworks, judgeSigning, type Signing } from './signing.js';

const TODAY = '2020-12-31';
const FIRST = '01900000-0000-7000-8000-00000000000a';
const SECOND = '01900000-0000-7000-8000-00000000000b';
const signing = (patch: Partial<Signing> = {}): Signing => ({ kind: 'contract', signedOn: '2020-05-16', deals: [{ dealId: FIRST, amount: '80000000.00' }], ...patch });
const codes = (patch: Partial<Signing>): string[] => judgeSigning(signing(patch), TODAY).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('kinds of agreement', () => {
  it('count as signed only when they are a contract', () => {
    expect(countsAsSigned('intent')).toBe(false);
    expect(countsAsSigned('framework')).toBe(false);
    expect(countsAsSigned('contract')).toBe(true);
    expect([countsAsSigned('supplement'), countsAsSigned('termination')]).toEqual([false, false]);
  });

  it('lead to their stage', () => {
    expect([stageOf('intent'), stageOf('framework'), stageOf('contract')]).toEqual(['framework', 'framework', 'contract']);
    expect([stageOf('supplement'), stageOf('termination')]).toEqual([null, null]);
  });
});

describe('judgeSigning', () => {
  it('takes a contract without agreed days and reviews as it was signed', () => {
    expect(codes({})).toEqual([]);
  });

  it('takes today, and refuses tomorrow', () => {
    expect(codes({ signedOn: TODAY })).toEqual([]);
    expect(codes({ signedOn: '2021-01-01' })).toEqual(['FUTURE_DATE input.signedOn']);
  });

  it('wants the expiry after the signing', () => {
    expect(codes({ expiresOn: '2020-05-16' })).toEqual(['EXPIRY_NOT_AFTER_SIGNING input.expiresOn']);
    expect(codes({ expiresOn: '2020-05-17' })).toEqual([]);
  });

  it('lets the agreed days fall together, but not out of order', () => {
    expect(codes({ agreedStartOn: '2020-05-16', agreedCompletionOn: '2020-05-16', agreedProductionOn: '2020-05-16' })).toEqual([]);
    expect(codes({ agreedStartOn: '2020-09-01', agreedCompletionOn: '2020-08-01' })).toEqual(['AGREED_DAYS_OUT_OF_ORDER input.agreedCompletionOn']);
    expect(codes({ agreedStartOn: '2020-09-01', agreedProductionOn: '2020-08-01' })).toEqual(['AGREED_DAYS_OUT_OF_ORDER input.agreedProductionOn']);
  });

  it('names each agreed day that lies before the signing', () => {
    expect(codes({ agreedStartOn: '2020-05-15', agreedCompletionOn: '2020-05-01' })).toEqual([
      'AGREED_DAY_BEFORE_SIGNING input.agreedStartOn', 'AGREED_DAY_BEFORE_SIGNING input.agreedCompletionOn',
    ]);
  });

  it('points at the second mention of a deal', () => {
    const deals = [{ dealId: FIRST, amount: '1' }, { dealId: SECOND, amount: '1' }, { dealId: FIRST, amount: '2' }];
    expect(codes({ deals })).toEqual(['DEAL_REPEATED input.deals.2.dealId']);
  });
});

describe('judgeSigning, in full,', () => {
  it('wants days of what happened in the past', () => {
    expect(codes({ legalReviewOn: TODAY, fairCompetitionOn: TODAY, deposit: '1', depositPaidOn: TODAY })).toEqual([]);
    const ahead = '2021-01-01';
    expect(codes({ legalReviewOn: ahead, fairCompetitionOn: ahead, deposit: '1', depositPaidOn: ahead }))
      .toEqual(['FUTURE_DATE input.legalReviewOn', 'FUTURE_DATE input.fairCompetitionOn', 'FUTURE_DATE input.depositPaidOn']);
  });

  it('wants the effect on or after the signing, and the expiry after it', () => {
    expect(codes({ effectiveOn: '2020-05-16', expiresOn: '2020-05-17' })).toEqual([]);
    expect(codes({ effectiveOn: '2020-05-15' })).toEqual(['EFFECTIVE_BEFORE_SIGNING input.effectiveOn']);
    expect(codes({ effectiveOn: '2020-06-01', expiresOn: '2020-06-01' })).toEqual(['EXPIRY_NOT_AFTER_EFFECT input.expiresOn']);
  });

  it('wants an amount beside the days of a deposit', () => {
    expect(codes({ depositDueOn: '2020-06-16' })).toEqual(['DEPOSIT_MISSING input.deposit']);
    expect(codes({ deposit: '100', depositDueOn: '2020-05-15' })).toEqual(['DEPOSIT_DUE_BEFORE_SIGNING input.depositDueOn']);
    expect(codes({ deposit: '100', depositDueOn: '2020-05-16', depositPaidOn: '2020-05-01' })).toEqual([]);
  });

  it('wants no more from outside than is invested at all', () => {
    const deals = (inwardAmount: string): Signing['deals'] => [{ dealId: FIRST, amount: '100.00', inwardAmount }];
    expect(codes({ deals: deals('100') })).toEqual([]);
    expect(codes({ deals: deals('100.01') })).toEqual(['INWARD_ABOVE_AMOUNT input.deals.0.inwardAmount']);
  });

  it('takes more from outside than the nought of a supplement that leaves the amount as it was', () => {
    expect(codes({ kind: 'supplement', deals: [{ dealId: FIRST, amount: '0.00', inwardAmount: '50' }] })).toEqual([]);
    expect(codes({ kind: 'supplement', deals: [{ dealId: FIRST, amount: '49', inwardAmount: '50' }] })).toEqual(['INWARD_ABOVE_AMOUNT input.deals.0.inwardAmount']);
  });

  it('refuses what the fair-competition review found to violate the law where it would bind', () => {
    const faults = AGREEMENT_KINDS.map((kind) => codes({ kind, fairCompetitionResult: 'violating' }));
    expect(faults).toEqual([[], [], ['AGREEMENT_VIOLATES input.fairCompetitionResult'], ['AGREEMENT_VIOLATES input.fairCompetitionResult'], []]);
    expect([codes({ kind: 'contract', fairCompetitionResult: 'compliant' }), codes({ kind: 'contract', fairCompetitionResult: 'exempt' })]).toEqual([[], []]);
  });

  it('wants an amount of each deal, but of what changes or ends another agreement', () => {
    const deals = [{ dealId: FIRST, amount: '0.00' }];
    expect(codes({ deals })).toEqual(['NOT_POSITIVE input.deals.0.amount']);
    expect([codes({ deals, kind: 'supplement' }), codes({ deals, kind: 'termination' })]).toEqual([[], []]);
  });

  it('counts agreed days of a supplement from the signing of what it adds to', () => {
    const supplement = signing({ kind: 'supplement', agreedStartOn: '2020-04-01', registrationDueOn: '2020-03-31' });
    expect(judgeSigning(supplement, TODAY, '2020-03-31')).toEqual([]);
    expect(judgeSigning(supplement, TODAY, '2020-04-01').map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(['AGREED_DAY_BEFORE_SIGNING input.registrationDueOn']);
  });
});

describe('judgeAgainstFrameworks', () => {
  const frameworks = new Map([[SECOND, '2020-05-17']]);
  const deals = [{ dealId: FIRST, amount: '1' }, { dealId: SECOND, amount: '1' }];

  const early = (field: string[], frameworkOn = '2020-05-17'): object => ({ code: 'CONTRACT_BEFORE_FRAMEWORK', field: ['input', ...field], params: { frameworkOn, signedOn: '2020-05-16' } });

  it('refuses a contract older than the framework of a deal, at its day', () => {
    expect(judgeAgainstFrameworks(signing({ deals: deals.slice(1) }), frameworks)).toEqual([early(['signedOn'])]);
  });

  it('names the deals too where there are several, and at the day the latest framework', () => {
    expect(judgeAgainstFrameworks(signing({ deals }), frameworks)).toEqual([early(['signedOn']), early(['deals', '1', 'dealId'])]);
    expect(judgeAgainstFrameworks(signing({ deals }), new Map([...frameworks, [FIRST, '2020-06-01']]))).toEqual([
      early(['signedOn'], '2020-06-01'), early(['deals', '0', 'dealId'], '2020-06-01'), early(['deals', '1', 'dealId']),
    ]);
  });

  it('takes a contract of the same day, and any framework', () => {
    expect(judgeAgainstFrameworks(signing({ deals, signedOn: '2020-05-17' }), frameworks)).toEqual([]);
    expect(judgeAgainstFrameworks(signing({ deals, kind: 'framework' }), frameworks)).toEqual([]);
  });
});

describe('judgeAgainstContract', () => {
  const codes = (kind: Signing['kind'], contractOn: string | null): string[] => judgeAgainstContract({ kind, signedOn: '2020-05-16' }, contractOn).map(({ code, field }) => `${code} ${field.join('.')}`);

  it('refuses a framework or intent newer than the contract, at its day, and nothing else', () => {
    expect([codes('framework', '2020-05-15'), codes('intent', '2020-05-15')]).toEqual([['FRAMEWORK_AFTER_CONTRACT input.signedOn'], ['FRAMEWORK_AFTER_CONTRACT input.signedOn']]);
    expect([codes('framework', '2020-05-16'), codes('framework', null), codes('contract', '2020-05-15'), codes('supplement', '2020-05-15')]).toEqual([[], [], [], []]);
  });
});
