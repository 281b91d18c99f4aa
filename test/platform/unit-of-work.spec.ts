import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../src/kernel/ids.js';
import { systemActor } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
let uow: UnitOfWork;
const actor = systemActor('测试');
beforeAll(async () => {
  app = await startApp();
  uow = app.nest.get(UnitOfWork);
});
afterAll(() => app.close());

describe('the unit of work', () => {
  it('repeats the whole when the database asks for it, and only then', async () => {
    let attempts = 0;
    const answer = await uow.run(actor, async (tx) => {
      attempts++;
      if (attempts < 3) await tx.query(sql`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
      return 'done';
    });
    expect([answer, attempts]).toEqual(['done', 3]);
    attempts = 0;
    await expect(uow.run(actor, async (tx) => { attempts++; await tx.query(sql`SELECT 1/0`); })).rejects.toThrow('division by zero');
    expect(attempts).toBe(1);
  });

  it('gets two that lock each other out both done', async () => {
    const { county, park } = app.world.organisations;
    let waiting = 0;
    const lockBoth = (first: string, second: string): Promise<void> => uow.run(actor, async (tx) => {
      await tx.query(sql`UPDATE organisation SET version = version + 1 WHERE id = ${first}`);
      waiting++;
      for (let i = 0; waiting < 2 && i < 50; i++) await new Promise((resolve) => setTimeout(resolve, 20));
      await tx.query(sql`UPDATE organisation SET version = version + 1 WHERE id = ${second}`);
    });
    await Promise.all([lockBoth(county, park), lockBoth(park, county)]);
    const [row] = await app.db.query('SELECT sum(version)::int AS versions FROM organisation WHERE id = ANY ($1)', [[county, park]]);
    expect(row.versions).toBe(6);
  });

  it('writes all of it or nothing: row, audit entry and job together', async () => {
    const subject = { type: 'deal' as const, id: newId(), organisationId: null };
    const work = (fail: boolean): Promise<void> => uow.run(actor, async (tx) => {
      await tx.audit('test', subject);
      await tx.addJob('share.expire', { shareGrantId: subject.id }, { runAt: new Date('2099-01-01') });
      if (fail) throw new Error('no');
    });
    const count = async (): Promise<unknown> => (await app.db.query(
      `SELECT (SELECT count(*)::int FROM audit_entry WHERE subject_id = $1) AS entries, (SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier = 'share.expire') AS jobs`, [subject.id]))[0];
    await expect(work(true)).rejects.toThrow('no');
    expect(await count()).toEqual({ entries: 0, jobs: 0 });
    await work(false);
    expect(await count()).toEqual({ entries: 1, jobs: 1 });
  });
});

describe('several mutations of one request', () => {
  it('each see what the ones before wrote', async () => {
    const deal = await app.make.deal();
    const officer = await app.as('officer');
    const answer = await officer.ok(`mutation ($id: ID!) {
      first: updateDeal(input: { id: $id, expectedVersion: 1, assessment: "follow", assessedOn: "2024-06-29" }) { deal { nextStages { stage blockers { code } } } userErrors { code } }
      second: advanceDeal(input: { id: $id, to: talks }) { deal { stage stageLog { toStage } } userErrors { code } }
      third: suspendDeal(input: { id: $id, reasonCode: market }) { deal { light stageLog { toStage toStatus } } userErrors { code } }
    }`, { id: deal.id });
    expect(answer.first.deal.nextStages[0].blockers).toEqual([]);
    expect(answer.second.deal).toEqual({ stage: 'talks', stageLog: [{ toStage: 'lead' }, { toStage: 'talks' }] });
    expect(answer.third.deal.stageLog.map((entry: { toStatus: string }) => entry.toStatus)).toEqual(['active', 'active', 'suspended']);
  });
});
