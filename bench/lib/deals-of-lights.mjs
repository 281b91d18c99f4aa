// 100,000 deals with what the lights judge by, in the proportions of a city: always the same ones.
import { randomUUID } from 'node:crypto';

export const TODAY = '2026-06-30';
const COUNTIES = 20;

/** Deals with everything that lights look at; the tables' own statements, because verbs would take a day. */
export async function fillDeals(client, deals) {
  await client.query('SELECT setseed(0.42)');
  const counties = Array.from({ length: COUNTIES }, () => randomUUID());
  for (const [place, id] of counties.entries()) {
    await client.query(`INSERT INTO organisation (id, kind, name, short_name, path, jurisdiction_id) VALUES ($1, 'county', $2, $2, $3, $1)`, [id, `测试县${place + 1}`, `/${place + 1}/`]);
  }
  // 42 % in talks and review, 18 % leads, as pools are; each fifth phase belongs to a whole of its county.
  const STATEMENTS = [
    `CREATE TEMP TABLE made AS SELECT n, gen_random_uuid() AS id, ($1::uuid[])[1 + (n % ${COUNTIES})] AS county, random() AS r, random() AS s, (random() * 900)::integer AS age
       FROM generate_series(1, $2::integer) AS n`,
    `INSERT INTO company (id, organisation_id, jurisdiction_id, name) SELECT gen_random_uuid(), county, county, '企业' || n FROM made WHERE n % 5 <> 0`,
    `INSERT INTO deal (id, organisation_id, jurisdiction_id, number, name, code_name, stage, stage_entered_on, status, status_on, company_id, source, site_kind,
                       total_investment, own_investment, contracted_inward, registered_on, last_progress_on)
       SELECT m.id, m.county, m.county, 'XM-' || m.n, '项目' || m.n, '代号' || m.n,
              CASE WHEN m.r < .18 THEN 'lead' WHEN m.r < .52 THEN 'talks' WHEN m.r < .60 THEN 'review' WHEN m.r < .68 THEN 'framework' WHEN m.r < .76 THEN 'contract'
                   WHEN m.r < .82 THEN 'land' WHEN m.r < .92 THEN 'construction' WHEN m.r < .95 THEN 'completion' ELSE 'production' END,
              $1::date - m.age / 2, CASE WHEN m.s < .8 THEN 'active' WHEN m.s < .88 THEN 'suspended' ELSE 'lost' END, CASE WHEN m.s >= .8 THEN $1::date - m.age / 3 END,
              c.id, 'visitOut', (ARRAY['stockLand','newLand','plant'])[1 + m.n % 3], 1e6 + (m.r * 1e9)::numeric(18,2), 1e6 + (m.r * 1e9)::numeric(18,2),
              (m.r * 6e8)::numeric(18,2), $1::date - m.age, $1::date - m.age
       FROM made m LEFT JOIN company c ON c.name = '企业' || m.n`,
    `UPDATE deal d SET parent_id = w.id, relation = 'phase', phase_name = '二期'
       FROM made m JOIN made w ON w.n = m.n + 1 AND m.n % 12 = 0 WHERE d.id = m.id`,
    `CREATE TEMP TABLE visited AS SELECT gen_random_uuid() AS id, d.company_id, d.organisation_id, $1::date - (random() * 500)::integer AS on_day
       FROM deal d, generate_series(1, 3) WHERE d.company_id IS NOT NULL`,
    `INSERT INTO visit (id, organisation_id, direction, visited_on, summary) SELECT id, organisation_id, 'out', on_day, '洽谈' FROM visited`,
    `INSERT INTO visit_company (visit_id, company_id) SELECT id, company_id FROM visited`,
    `CREATE TEMP TABLE signed AS SELECT gen_random_uuid() AS id, d.id AS deal_id, d.organisation_id, k.kind, d.stage_entered_on - (random() * 200)::integer AS on_day
       FROM deal d JOIN (VALUES ('framework', ARRAY['framework','contract']), ('contract', ARRAY['contract','land','construction','completion','production'])) AS k (kind, stages)
         ON d.stage = ANY (k.stages)`,
    `INSERT INTO agreement (id, organisation_id, kind, title, signed_on, expires_on, agreed_start_on, agreed_completion_on, agreed_production_on, legal_review, fair_competition_review)
       SELECT id, organisation_id, kind, '协议', on_day, on_day + 180, on_day + 120, on_day + 700, on_day + 800, '通过', '通过' FROM signed`,
    `INSERT INTO agreement_deal (agreement_id, deal_id, amount) SELECT s.id, s.deal_id, 5e7 FROM signed s`,
    `INSERT INTO parcel (id, organisation_id, jurisdiction_id, number, area) SELECT d.id, d.organisation_id, d.jurisdiction_id, d.number, 40000
       FROM deal d WHERE d.stage IN ('land','construction','completion','production')`,
    `INSERT INTO land_supply (id, organisation_id, parcel_id, deal_id, area, method, contract_number, contract_on, delivery_on, start_on)
       SELECT gen_random_uuid(), d.organisation_id, d.id, d.id, 40000, 'listing', '合同', d.stage_entered_on, d.stage_entered_on, d.stage_entered_on + 90
       FROM deal d WHERE d.stage IN ('land','construction','completion','production')`,
    `INSERT INTO milestone (id, deal_id, kind, actual_on, evidence, recorded_by) SELECT gen_random_uuid(), d.id, k.kind, d.stage_entered_on - k.before, '照片', '招商专员岗'
       FROM deal d JOIN (VALUES ('registration', 30, .5), ('commencement', 0, 1), ('statistics', 0, .6), ('completion', 0, 1)) AS k (kind, before, share) ON random() < k.share
       WHERE (k.kind = 'registration' AND d.stage IN ('contract','land','construction')) OR (k.kind IN ('commencement','statistics') AND d.stage IN ('construction','completion','production'))
          OR (k.kind = 'completion' AND d.stage IN ('completion','production'))`,
    `INSERT INTO progress_report (id, deal_id, month, percent, invested, done, reported_by, reported_on)
       SELECT gen_random_uuid(), d.id, g.month::date, LEAST(100, 4 * row_number() OVER (PARTITION BY d.id ORDER BY g.month)), 1e6, '主体施工', '招商专员岗', g.month::date + 23
       FROM deal d, generate_series(date_trunc('month', d.stage_entered_on), $1::date - interval '1 month', interval '1 month') AS g (month)
       WHERE d.stage = 'construction' AND random() < .95`,
    `INSERT INTO fund_arrival (id, deal_id, period, amount, kind, origin, evidence_kind, state, reported_by, reported_on, recognised_amount, recognised_by, recognised_on)
       SELECT gen_random_uuid(), d.id, date_trunc('month', d.stage_entered_on)::date, 1e7, 'fixedAssets', 'otherProvince', 'bankSlip', 'recognised', '招商专员岗', d.stage_entered_on, 1e7, '分管领导岗', d.stage_entered_on
       FROM deal d, generate_series(1, 4) WHERE d.stage IN ('land','construction','completion','production')`,
    `INSERT INTO promise (id, agreement_id, deal_id, content, favour, organisation_id, due_on)
       SELECT gen_random_uuid(), s.id, s.deal_id, '通水通电', 'none', s.organisation_id, s.on_day + (random() * 900)::integer FROM signed s WHERE s.kind = 'contract' AND random() < .3`,
    `INSERT INTO lead_clock (id, deal_id, step, started_on, due_on, red_on) SELECT gen_random_uuid(), d.id, 'answer', d.registered_on, d.registered_on + 1, d.registered_on + 6
       FROM deal d WHERE d.stage = 'lead' AND d.status = 'active'`,
    `INSERT INTO task (id, organisation_id, owner_id, title, due_on, state, done_on, subject_type, subject_id)
       SELECT gen_random_uuid(), d.organisation_id, u.id, '跟进', $1::date, 'done', $1::date - (random() * 400)::integer, 'deal', d.id
       FROM deal d CROSS JOIN LATERAL (SELECT id FROM user_account LIMIT 1) u, generate_series(1, 2)`,
    `INSERT INTO clock_extension (id, deal_id, rule, from_on, until_on, reason, document_number, approved_by)
       SELECT gen_random_uuid(), d.id, 'START_PLAN', $1::date - 60, $1::date + (random() * 120)::integer, '迁改管线', '示例函', '分管领导岗' FROM deal d WHERE d.stage IN ('contract','land') AND random() < .05`,
  ];
  await client.query(`INSERT INTO user_account (id, username, name, password_hash) VALUES (gen_random_uuid(), 'bench', '招商专员岗', 'x')`);
  for (const [place, statement] of STATEMENTS.entries()) {
    const values = place === 0 ? [counties, deals] : statement.includes('$1') ? [TODAY] : [];
    await client.query(statement, values);
  }
  await client.query('VACUUM ANALYZE');
  // As the migration does.
  await client.query('UPDATE deal d SET last_progress_on = f.last_progress_on FROM deal_facts f WHERE f.deal_id = d.id');
  await client.query('VACUUM ANALYZE deal');
  return counties;
}
