import type { ClockPause } from './facts.js';
import { bareLead, wholeDeal } from './facts.fixture.js';
import { judgeLights, type LightLine } from './judge-lights.js';
import { LIGHT_RULES, type JudgedFacts, type LightCode } from './light-rules.js';
import { STAGES, type Stage } from './stages.js';

const NONE = new Map<string, LightLine>();
const quiet: JudgedFacts = { ...bareLead, lastProgressOn: '2024-01-01', extensions: null, siteKind: null, totalInvestment: null, contractedInward: null };

/** A deal of which one rule alone has something to say. */
const at = (stage: Stage, facts: Partial<JudgedFacts>): JudgedFacts => ({ ...quiet, ...facts, stage });
const on = (today: string, facts: JudgedFacts, rule: LightCode, lines: Record<string, LightLine> = {}): string => {
  const said = judgeLights(facts, new Map(Object.entries(lines)), today).lights.find((light) => light.rule === rule);
  return said ? `${said.state} ${said.since} ${said.dueOn}` : 'silent';
};

const signed = { contractSignedOn: '2024-03-10' };

/** Of each rule: the facts, and each day on which something changes with the day before it. */
const LINES: [LightCode, JudgedFacts, [day: string, said: string][]][] = [
  ['LEAD_SLA', at('lead', { leadDueOn: '2024-06-04' }), [
    ['2024-06-04', 'silent'], ['2024-06-05', 'yellow 2024-06-04 2024-06-05'], ['2024-06-06', 'yellow 2024-06-04 2024-06-05'], ['2024-06-07', 'red 2024-06-04 2024-06-07']]],
  ['TALK_STALE', at('talks', { lastProgressOn: '2024-03-15' }), [
    ['2024-05-14', 'silent'], ['2024-05-15', 'yellow 2024-03-15 2024-05-15'], ['2024-06-14', 'yellow 2024-03-15 2024-05-15'], ['2024-06-15', 'red 2024-03-15 2024-06-15']]],
  ['FRAME_EXPIRE', at('framework', { frameworkExpiresOn: '2024-06-30' }), [
    ['2024-05-30', 'silent'], ['2024-05-31', 'yellow 2024-06-30 2024-05-31'], ['2024-06-30', 'yellow 2024-06-30 2024-05-31'], ['2024-07-01', 'red 2024-06-30 2024-07-01']]],
  ['SIGN_REG', at('contract', { ...signed, registrationDueOn: '2024-04-09' }), [
    ['2024-04-01', 'silent'], ['2024-04-02', 'yellow 2024-04-09 2024-04-02'], ['2024-05-08', 'yellow 2024-04-09 2024-04-02'], ['2024-05-09', 'red 2024-04-09 2024-05-09']]],
  ['SIGN_LAND_STOCK', at('contract', { ...signed, siteKind: 'stockLand' }), [
    ['2024-05-08', 'silent'], ['2024-05-09', 'yellow 2024-03-10 2024-05-09'], ['2024-06-09', 'yellow 2024-03-10 2024-05-09'], ['2024-06-10', 'red 2024-03-10 2024-06-10']]],
  ['SIGN_LAND_NEW', at('contract', { ...signed, siteKind: 'newLand' }), [
    ['2024-04-23', 'silent'], ['2024-04-24', 'yellow 2024-03-10 2024-04-24'], ['2024-05-09', 'yellow 2024-03-10 2024-04-24'], ['2024-05-10', 'red 2024-03-10 2024-05-10']]],
  ['PLANT_START', at('land', { ...signed, plantLeasedOn: '2024-04-01', siteKind: 'plant' }), [
    ['2024-05-15', 'silent'], ['2024-05-16', 'yellow 2024-04-01 2024-05-16'], ['2024-05-31', 'yellow 2024-04-01 2024-05-16'], ['2024-06-01', 'red 2024-04-01 2024-06-01']]],
  ['START_PLAN', at('contract', { agreedStartOn: '2024-08-01' }), [
    ['2024-07-31', 'silent'], ['2024-08-01', 'yellow 2024-08-01 2024-08-01'], ['2024-10-31', 'yellow 2024-08-01 2024-08-01'], ['2024-11-01', 'red 2024-08-01 2024-11-01']]],
  // 200 days: 40 % are over on the 80th day, 30 % + 10 points; 60 % on the 120th, and red only the day after.
  ['PACE', at('construction', { commencedOn: '2024-01-01', agreedCompletionOn: '2024-07-19', progressPercent: '30.00' }), [
    ['2024-03-20', 'silent'], ['2024-03-21', 'yellow 2024-01-01 2024-03-21'], ['2024-04-30', 'yellow 2024-01-01 2024-03-21'], ['2024-05-01', 'red 2024-01-01 2024-05-01']]],
  ['STAT', at('construction', { commencedOn: '2024-03-10', totalInvestment: '5000000.00' }), [
    ['2024-04-09', 'silent'], ['2024-04-10', 'yellow 2024-03-10 2024-04-10'], ['2024-05-09', 'yellow 2024-03-10 2024-04-10'], ['2024-05-10', 'red 2024-03-10 2024-05-10']]],
  ['IDLE', at('land', { landContractOn: '2024-03-01', landStartOn: '2024-09-01' }), [
    ['2024-06-02', 'silent'], ['2024-06-03', 'yellow 2024-09-01 2024-06-03'], ['2025-02-28', 'yellow 2024-09-01 2024-06-03'], ['2025-03-01', 'red 2024-09-01 2025-03-01']]],
  ['FUND', at('contract', { ...signed, contractedInward: '100000000.00', fundsRecognised: '24999999.99' }), [
    ['2024-06-09', 'silent'], ['2024-06-10', 'yellow 2024-03-10 2024-06-10'], ['2024-07-09', 'yellow 2024-03-10 2024-06-10'], ['2024-07-10', 'red 2024-03-10 2024-07-10']]],
  ['PROMISE', at('talks', { promiseDueOn: '2024-06-30' }), [
    ['2024-06-14', 'silent'], ['2024-06-15', 'yellow 2024-06-30 2024-06-15'], ['2024-06-30', 'yellow 2024-06-30 2024-06-15'], ['2024-07-01', 'red 2024-06-30 2024-07-01']]],
  ['REPORT', at('construction', { reportDueOn: '2024-06-25' }), [
    ['2024-06-25', 'silent'], ['2024-06-26', 'yellow 2024-06-25 2024-06-26'], ['2024-06-28', 'yellow 2024-06-25 2024-06-26'], ['2024-06-29', 'red 2024-06-25 2024-06-29']]],
];

describe.each(LINES)('%s', (rule, facts, days) => {
  it.each(days)('on %s: %s', (today, said) => {
    expect(on(today, facts, rule)).toBe(said);
  });

  const redFrom = days.at(-1)?.[0] ?? '';
  const pause: ClockPause = { untilOn: '2030-03-01', reason: '迁改管线', documentNumber: '示例函〔2024〕1号', approvedBy: '分管副县长岗' };

  it('is paused by an approved extension until its day, visibly, and then counts from that day', () => {
    const paused = { ...facts, extensions: { [rule]: pause } };
    const alone = new Map(LIGHT_RULES.filter(({ code }) => code !== rule).map(({ code }) => [code, { enabled: false, yellow: 0, red: 1 }]));
    const told = judgeLights(paused, alone, redFrom);
    expect(told.lights.find((light) => light.rule === rule)).toMatchObject({ state: 'paused', dueOn: '2030-03-01', facts: { reason: '迁改管线', documentNumber: '示例函〔2024〕1号', approvedBy: '分管副县长岗' } });
    expect(told.light).toBe('green');
    expect(on('2030-02-28', paused, rule)).toMatch(/^paused/);
    expect(on('2030-03-01', paused, rule)).not.toMatch(/^paused/);
    expect(on('2032-03-01', paused, rule)).toMatch(/^red 2030-03-01/);
  });

  it('is silent where a county does not use it, and at stages that it does not speak of', () => {
    expect(on(redFrom, facts, rule, { [rule]: { enabled: false, yellow: 0, red: 1 } })).toBe('silent');
    const stages = LIGHT_RULES.find(({ code }) => code === rule)?.stages ?? [];
    for (const stage of STAGES.filter((each) => !stages.includes(each))) expect(on('2040-01-01', { ...facts, stage }, rule)).toBe('silent');
  });

  it('is silent once its clock has stopped', () => {
    for (const fact of LIGHT_RULES.find(({ code }) => code === rule)?.stoppedBy ?? []) expect(on(redFrom, { ...facts, [fact]: '2024-05-01' }, rule)).toBe('silent');
  });
});

describe('what a rule concerns', () => {
  it.each([
    ['SIGN_LAND_STOCK', at('contract', { ...signed, siteKind: 'newLand' })],
    ['SIGN_LAND_NEW', at('contract', { ...signed, siteKind: 'stockLand' })],
    ['PLANT_START', at('contract', { ...signed, siteKind: null })],
    ['STAT', at('construction', { commencedOn: '2024-01-01', totalInvestment: '4999999.99' })],
    ['STAT', at('construction', { commencedOn: '2024-01-01', totalInvestment: null })],
    ['FUND', at('contract', { ...signed, contractedInward: '100000000.00', fundsRecognised: '25000000.00' })],
    ['FUND', at('contract', { ...signed, contractedInward: '0.00' })],
    ['FUND', at('contract', { ...signed, contractedInward: null })],
    ['PACE', at('construction', { commencedOn: '2024-01-01', agreedCompletionOn: '2024-07-19', progressPercent: null })],
    ['PACE', at('construction', { commencedOn: '2024-01-01', agreedCompletionOn: '2024-07-19', progressPercent: '90.01' })],
  ] as const)('%s leaves out what lies one unit on the other side', (rule, facts) => {
    expect(on('2040-01-01', facts, rule)).toBe('silent');
  });

  it('takes the land’s start where the contract names none, and the contract’s day where no lease is known', () => {
    expect(on('2024-09-01', at('land', { landStartOn: '2024-09-01' }), 'START_PLAN')).toMatch(/^yellow 2024-09-01/);
    expect(on('2024-05-10', at('contract', { ...signed, siteKind: 'plant' }), 'PLANT_START')).toMatch(/^red 2024-03-10/);
  });

  it('falls due on the last day of a shorter month', () => {
    expect(on('2024-02-28', at('talks', { lastProgressOn: '2023-12-31' }), 'TALK_STALE')).toBe('silent');
    expect(on('2024-02-29', at('talks', { lastProgressOn: '2023-12-31' }), 'TALK_STALE')).toMatch(/^yellow/);
  });
});

describe('what follows much later', () => {
  it('is a proposal to leave the pool after six months', () => {
    const noteOn = (today: string): unknown => judgeLights(at('talks', { lastProgressOn: '2024-03-15' }), NONE, today).lights[0]?.facts['proposeExit'];
    expect([noteOn('2024-09-14'), noteOn('2024-09-15')]).toEqual([false, true]);
  });

  it('is idle land after a year and land to be taken back after two', () => {
    const noteOn = (today: string): unknown => judgeLights(at('land', { landStartOn: '2024-09-01' }), NONE, today).lights.find(({ rule }) => rule === 'IDLE')?.facts['idle'];
    expect(['2024-08-31', '2024-09-01', '2025-08-31', '2025-09-01', '2026-08-31', '2026-09-01'].map(noteOn)).toEqual(['near', 'late', 'late', 'suspected', 'suspected', 'recoverable']);
  });
});

describe('everything together', () => {
  const facts = at('land', { agreedStartOn: '2024-08-01', landStartOn: '2024-08-01', promiseDueOn: '2024-08-10', ...signed });

  it('comes the worst first, and the light is the worst colour', () => {
    const { light, lights } = judgeLights(facts, NONE, '2024-08-12');
    expect([light, ...lights.map(({ rule, state }) => `${state} ${rule}`)]).toEqual(['red', 'red PROMISE', 'yellow START_PLAN', 'yellow IDLE']);
  });

  it('follows a county’s own lines', () => {
    expect(on('2024-08-04', facts, 'START_PLAN', { START_PLAN: { enabled: true, yellow: 1, red: 2 } })).toBe('silent');
    expect(on('2024-09-01', facts, 'START_PLAN', { START_PLAN: { enabled: true, yellow: 1, red: 2 } })).toBe('yellow 2024-08-01 2024-09-01');
    expect(on('2024-10-01', facts, 'START_PLAN', { START_PLAN: { enabled: true, yellow: 1, red: 2 } })).toBe('red 2024-08-01 2024-10-01');
  });

  it.each(['suspended', 'lost', 'terminated', 'transferred'] as const)('is grey when %s', (status) => {
    expect(judgeLights({ ...facts, status }, NONE, '2026-01-01')).toEqual({ light: 'grey', lights: [] });
  });

  it('is green where nothing is late', () => {
    expect(judgeLights({ ...wholeDeal, stage: 'capacity' }, NONE, '2027-01-01')).toEqual({ light: 'green', lights: [] });
  });
});
