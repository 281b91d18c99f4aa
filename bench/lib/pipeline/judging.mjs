// What the application's own code makes of the first block: nothing here knows a rule.

/** Families that are worked out at the same time. */
const LANES = 6;

/** The pieces of the built application, on a database. */
async function application(url, day) {
  const [{ createDataSource }, { Db }, { UnitOfWork }, { Clock }, { Rejudging }, { differences }, { recountEntries }, { settleOwnParts }, { refreshMedians }, { foldTally }, { writeCores }, { systemActor }] = await Promise.all([
    import('../../../dist/platform/database/data-source.js'), import('../../../dist/platform/database/db.js'), import('../../../dist/platform/database/unit-of-work.js'),
    import('../../../dist/kernel/clock.js'), import('../../../dist/modules/deals/lights/rejudging.js'), import('../../../dist/modules/deals/lights/stored-standing.js'),
    import('../../../dist/modules/deals/data/stage-entries.js'), import('../../../dist/modules/deals/data/own-parts.js'), import('../../../dist/modules/deals/data/stage-medians.js'),
    import('../../../dist/modules/deals/data/tally.js'), import('../../../dist/modules/companies/data/company-cores.js'), import('../../../dist/platform/access/system-actor.js')]);
  class FixedClock extends Clock {
    now() { return new Date(`${day}T12:00:00+08:00`); }
  }
  const clock = new FixedClock();
  const dataSource = await createDataSource(url).setOptions({ poolSize: LANES }).initialize();
  const unitOfWork = new UnitOfWork(dataSource, { emit: async () => undefined }, clock);
  return { dataSource, clock, db: new Db(dataSource), unitOfWork, actor: systemActor('bench'), Rejudging, differences, recountEntries, settleOwnParts, refreshMedians, foldTally, writeCores };
}

async function withApplication(url, day, work) {
  const app = await application(url, day);
  try {
    return await work(app);
  } finally {
    await app.dataSource.destroy();
  }
}

/** Counted entries, own parts, lights and cores of names of the first block, as the verbs would have left them. */
export const judge = (url, day) => withApplication(url, day, async ({ db, unitOfWork, clock, actor, Rejudging, recountEntries, settleOwnParts, writeCores }) => {
  const wholes = await db.query({ text: `SELECT id, parent_id AS "parentId", relation FROM deal WHERE relation IS DISTINCT FROM 'phase'`, values: [] });
  const settle = (some) => unitOfWork.run(actor, async (tx) => {
    for (const whole of some) {
      await recountEntries(tx, whole);
      await settleOwnParts(tx, whole);
    }
  });
  await Promise.all(Array.from({ length: LANES }, (_, lane) => settle(wholes.filter((__, place) => place % LANES === lane))));
  await new Rejudging(db, unitOfWork, clock).judge();
  const companies = await db.query({ text: 'SELECT id, jurisdiction_id AS "jurisdictionId", name, aliases FROM company', values: [] });
  await unitOfWork.run(actor, async (tx) => { for (const company of companies) await writeCores(tx, company); });
});

/** The night's last steps, over everything: medians of peers, running counts folded together, and the day on which it was done. */
export const endNight = (url, day) => withApplication(url, day, async ({ db, unitOfWork, actor, refreshMedians, foldTally }) => {
  await unitOfWork.run(actor, refreshMedians);
  await unitOfWork.run(actor, foldTally);
  await db.query({ text: `INSERT INTO nightly_run (work, ran_for) VALUES ('deals.nightly', $1) ON CONFLICT DO NOTHING`, values: [day] });
});

/**
 * Does what is stored agree with the code? Judges a sample anew and adds up the running counts: both must be 0.
 * @returns `{ judged, otherwise, miscounted }`
 */
export const disagreement = (url, day) => withApplication(url, day, async ({ db, differences }) => {
  const ids = (await db.query({ text: `SELECT id FROM deal ORDER BY md5(id::text) LIMIT 2000`, values: [] })).map(({ id }) => id);
  const otherwise = (await differences(db, ids, day)).length;
  const [{ miscounted }] = await db.query({ text: `
    SELECT count(*)::integer AS miscounted FROM (
      SELECT organisation_id, stage, status, light, secret, sum(n), sum(own) FROM (
        SELECT organisation_id, stage, status, light, secret, wholes + phases AS n, own_investment AS own FROM deal_tally
        UNION ALL SELECT organisation_id, stage, status, light, secrecy = 3, -count(*), -coalesce(sum(own_investment), 0) FROM deal GROUP BY 1, 2, 3, 4, 5) both_sides
      GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 OR sum(own) <> 0) differing`, values: [] });
  return { judged: ids.length, otherwise, miscounted };
});
