import { findingsOf, judgeEntry, judgePapers, plannedTotal, routeOf, type StatisticsFacts } from './statistics.js';

const WHOLE: StatisticsFacts = {
  filingEntity: '柳州某某紧固件有限公司', filingOn: '2024-03-01', filingTotal: '80000000', contractEntity: '柳州某某紧固件有限公司', contractOn: '2024-03-01',
  applicationEntity: '柳州某某紧固件有限公司', applicationTotal: '80000000.00', siteStage: 'foundation', photoCount: 2, commencedOn: '2024-04-01', totalInvestment: null,
};
const open = (patch: Partial<StatisticsFacts>): string[] => findingsOf({ ...WHOLE, ...patch }).filter(({ ok }) => !ok).map(({ code, field }) => `${code} ${field}`);

describe('the check of the papers', () => {
  it('finds nothing where all agree', () => {
    expect(open({})).toEqual([]);
    expect(judgeEntry(WHOLE)).toEqual([]);
  });

  it('wants one entity in all three, however its brackets are written', () => {
    expect(open({ filingEntity: '甲（广西）有限公司', contractEntity: '甲(广西) 有限公司', applicationEntity: '甲(广西)有限公司' })).toEqual([]);
    expect(open({ applicationEntity: '柳州某某实业有限公司' })).toEqual(['STATISTICS_ENTITY applicationEntity']);
    expect(open({ contractEntity: null })).toEqual(['STATISTICS_ENTITY contractEntity']);
  });

  it('wants the filing on the day of the construction contract or before', () => {
    expect(open({ contractOn: '2024-02-29' })).toEqual(['STATISTICS_DAYS contractOn']);
    expect(open({ filingOn: null })).toEqual(['STATISTICS_DAYS filingOn']);
  });

  it('wants one planned total, to the fen', () => {
    expect(open({ applicationTotal: '80000000.01' })).toEqual(['STATISTICS_TOTAL applicationTotal']);
    expect(open({ filingTotal: null })).toEqual(['STATISTICS_TOTAL filingTotal']);
  });

  it('wants two photographs, a site that is past levelling, and the commencement', () => {
    expect(open({ photoCount: 1 })).toEqual(['STATISTICS_PHOTOS photoIds']);
    expect(open({ siteStage: 'levelling' })).toEqual(['STATISTICS_SITE siteStage']);
    expect(open({ siteStage: null })).toEqual(['STATISTICS_SITE siteStage']);
    expect(open({ commencedOn: null })).toEqual(['STATISTICS_COMMENCED null']);
  });

  it('wants 500 万 and more', () => {
    expect(open({ filingTotal: '5000000', applicationTotal: '5000000' })).toEqual([]);
    expect(open({ filingTotal: '4999999.99', applicationTotal: '4999999.99' })).toEqual(['STATISTICS_SIZE applicationTotal']);
  });

  it('lists all that refuses an entry', () => {
    expect(judgeEntry({ ...WHOLE, photoCount: 0, siteStage: 'levelling' })).toEqual([
      { code: 'STATISTICS_NOT_READY', field: ['input', 'dealId'], params: { count: 2, findings: 'STATISTICS_PHOTOS,STATISTICS_SITE' } },
      { code: 'STATISTICS_PHOTOS', field: ['input', 'dealId'] }, { code: 'STATISTICS_SITE', field: ['input', 'dealId'] },
    ]);
  });
});

describe('the size of a project', () => {
  it('says how it is reported', () => {
    expect(['4999999.99', '5000000', '49999999.99', '50000000', null].map(routeOf)).toEqual([null, 'byHand', 'byHand', 'onLine', null]);
  });

  it('is what the application says, else the filing, else the deal', () => {
    const papers = { applicationTotal: '3', filingTotal: '2', totalInvestment: '1' };
    expect([plannedTotal(papers), plannedTotal({ ...papers, applicationTotal: null }), plannedTotal({ ...papers, applicationTotal: null, filingTotal: null })]).toEqual(['3', '2', '1']);
  });
});

describe('judgePapers', () => {
  it('takes today and not tomorrow', () => {
    expect(judgePapers({ filingOn: '2024-06-30', contractOn: null }, '2024-06-30')).toEqual([]);
    expect(judgePapers({ filingOn: '2024-07-01', contractOn: '2024-07-02' }, '2024-06-30').map(({ field }) => field.join('.'))).toEqual(['input.filingOn', 'input.contractOn']);
  });
});
