import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import { ALL_PARTS, Building } from './building.js';

let app: TestApp;
let officer: Client;
let building: Building;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  building = new Building(app, officer);
});
afterAll(() => app.close());

describe('what was built of a sensitive deal', () => {
  it('is told to those who know it, and to no stranger', async () => {
    const deal = await building.commenced('2024-04-10');
    await building.done('recordPermit', { dealId: deal.id, kind: 'filing', note: '某某紧固件备案', fileIds: [await building.upload('备案证.jpg')], expectedVersion: 0 });
    await building.done('reportProgress', { dealId: deal.id, month: '2024-05', percent: '10', invested: '1', done: '某某厂房基础', expectedVersion: 0 });
    await building.done('saveStatistics', { dealId: deal.id, filingEntity: '某某紧固件有限公司', expectedVersion: 0 });
    await app.db.query('UPDATE deal SET secrecy = 2 WHERE id = $1', [deal.id]);
    // A colleague who reads the bureau's deals and records for them, but is none of this one's people.
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.bureau]);
    const [stranger, head] = [await app.as('officerTwo'), await app.as('head')];
    const READ = `query ($id: ID!) { deal(id: $id) { masked ${ALL_PARTS} } }`;
    const told = (await stranger.ok(READ, { id: deal.id })).deal;
    expect(told).toEqual({
      masked: true, permits: [], planLanes: [], progressReports: [], progressState: null, milestones: [],
      statistics: {
        filingEntity: null, filingOn: null, filingTotal: null, contractEntity: null, contractOn: null, applicationEntity: null, applicationTotal: null, siteStage: null,
        photos: [], enteredOn: null, version: 0, due: null, route: null, ready: false, findings: [],
      },
    });
    expect((await head.ok(READ, { id: deal.id })).deal).toMatchObject({ masked: false, progressReports: [{ done: '某某厂房基础' }], statistics: { filingEntity: '某某紧固件有限公司' } });
    const { id: dealId } = deal;
    const [milestone] = await app.db.query<{ id: string }[]>('SELECT id FROM milestone WHERE deal_id = $1 LIMIT 1', [dealId]);
    expect(await building.refused('correctMilestone', { id: milestone?.id, on: '2024-04-10', evidence: '现场照片两张', reason: '更正', expectedVersion: 1 }, stranger)).toEqual(['NOT_FOUND']);
    expect(await building.refused('recordPermit', { dealId, kind: 'fire', expectedVersion: 0 }, stranger)).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await building.refused('enterStatistics', { dealId, on: '2024-06-01' }, stranger)).toEqual(['DEAL_NOT_FOUND input.dealId']);
  });
});
