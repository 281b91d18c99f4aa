// Up to 10,000 deals with what hangs on them, in the proportions of a city, always the same ones: block 0.
// What the rules make of them (lights, counted entries, own parts, medians) is worked out by the application's own code.

/** Every twelfth deal is a phase of the one before it, and stands where that one stands. */
const MADE = `
  CREATE TEMP TABLE made AS
  SELECT n, bench_id('deal', n) AS id, f, n <> f AS phase, c, bench_id('place', c * 10 + p) AS place, bench_id('county', c) AS county,
         bench_id('officer', c * 100 + p * 10 + 1 + n % 4) AS officer, r, $1::date - age AS registered_on,
         CASE WHEN r < .18 THEN 0 WHEN r < .52 THEN 1 WHEN r < .60 THEN 2 WHEN r < .68 THEN 3 WHEN r < .76 THEN 4 WHEN r < .82 THEN 5 WHEN r < .92 THEN 6
              WHEN r < .95 THEN 7 WHEN r < .98 THEN 8 ELSE 9 END AS reached,
         $1::date - (age * bench_part('moved', f) * .6)::integer AS entered_on, s,
         1e6 + (bench_part('amount', f) ^ 3 * 2e9)::numeric(18,2) AS amount
  FROM (
    SELECT n, f, 1 + (f / 12) % 20 AS c, CASE WHEN bench_part('place', f) < .4 THEN 1 WHEN bench_part('place', f) < .7 THEN 2 ELSE 3 + f % 2 END AS p,
           bench_part('stage', f) AS r, bench_part('status', f) AS s, 20 + (bench_part('age', f) * 900)::integer AS age
    FROM (SELECT n, CASE WHEN n % 12 = 0 THEN n - 1 ELSE n END AS f FROM generate_series(1, $2::integer) AS n) one
  ) two`;

/** Every stage that a deal has passed; four in ten skip the review, half the framework. */
const PASSED = `
  CREATE TEMP TABLE passed AS
  SELECT m.n, m.id, k AS place, (ARRAY['lead','talks','review','framework','contract','land','construction','completion','production','capacity'])[k + 1] AS stage,
         m.registered_on + CASE m.reached WHEN 0 THEN 0 ELSE (m.entered_on - m.registered_on) * k / m.reached END AS entered_on
  FROM made m, generate_series(0, m.reached) AS k
  WHERE k = m.reached OR NOT (k = 2 AND bench_part('review', m.f) < .4 OR k = 3 AND bench_part('framework', m.f) < .5)`;

const COMPANIES = `
  INSERT INTO company (id, organisation_id, jurisdiction_id, name, industry_code, created_by)
  SELECT bench_id('company', n), place, county, bench_pick('town', n, ARRAY['赣州','深圳','苏州','东莞','宁波','厦门','合肥','长沙']) || bench_pick('first', n, ARRAY['启','鑫','华','金','恒','中','盛','远'])
         || bench_pick('second', n, ARRAY['明','达','创','泰','航','瑞','源','科']) || bench_pick('trade', n, ARRAY['新材料','电子','装备','生物科技','食品','光电','新能源','家居']) || n || '有限公司',
         bench_pick('industry', n, ARRAY['C26','C38','C39','C35','C14','C21']), officer
  FROM made WHERE n % 5 <> 0 AND NOT phase`;

const DEALS = `
  INSERT INTO deal (id, organisation_id, jurisdiction_id, number, name, code_name, kind, content, stage, stage_entered_on, status, status_on, reason_code, company_id, officer_id, source,
                    industry_code, total_investment, fixed_asset_investment, registered_on, assessed_on, assessment, parent_id, relation, phase_name, secrecy, chain, nature, fund_origin, site_kind,
                    contracted_inward, own_investment, own_inward, leader_position, next_follow_up_on, tags, last_progress_on, created_by, created_at, updated_at)
  SELECT m.id, m.place, m.county, 'XM-' || m.n, bench_pick('trade', m.f, ARRAY['新材料','电子','装备','生物科技','食品','光电','新能源','家居']) || '产业园项目' || m.n, '代号' || m.n,
         bench_pick('kind', m.f, ARRAY['industry','industry','industry','industry','industry','industry','industry','industry','commercial','infrastructure']),
         '建设标准厂房及配套设施，形成年产能力', l.stage, l.entered_on, CASE WHEN m.s < .8 THEN 'active' WHEN m.s < .88 THEN 'suspended' ELSE 'lost' END,
         CASE WHEN m.s >= .8 THEN l.entered_on + ($1::date - l.entered_on) / 2 END, CASE WHEN m.s >= .88 THEN 'land' END, c.id, m.officer, 'visitOut',
         c.industry_code, a.total, a.total * .7, m.registered_on, CASE WHEN m.reached > 0 THEN m.registered_on + 3 END, CASE WHEN m.reached > 0 THEN '值得跟进' END,
         CASE WHEN m.phase THEN bench_id('deal', m.f) END, CASE WHEN m.phase THEN 'phase' END, CASE WHEN m.phase THEN '二期' END,
         CASE WHEN bench_part('secret', m.f) < .002 THEN 3 WHEN bench_part('secret', m.f) < .01 THEN 2 WHEN bench_part('secret', m.f) < .1 THEN 0 ELSE 1 END,
         bench_pick('chain', m.f, ARRAY['电子信息','新材料','装备制造','食品','家居']), bench_pick('nature', m.f, ARRAY['newBuild','newBuild','expansion','lease']),
         bench_pick('origin', m.f, ARRAY['otherProvince','otherCity','overseas']), bench_pick('site', m.f, ARRAY['stockLand','newLand','plant']),
         a.total * .6, a.total, a.total * .6, '分管副县长', CASE WHEN m.n % 3 = 0 THEN $1::date + (bench_part('next', m.n) * 60)::integer - 10 END,
         CASE WHEN m.n % 7 = 0 THEN ARRAY['重点'] ELSE '{}' END, l.entered_on, m.officer, m.registered_on + time '09:00', l.entered_on + time '09:00' + m.n * interval '1 ms'
  FROM made m JOIN passed l ON l.n = m.n AND l.place = m.reached LEFT JOIN company c ON c.id = bench_id('company', m.f)
  CROSS JOIN LATERAL (SELECT (CASE WHEN m.phase THEN m.amount * .4 ELSE m.amount END)::numeric(18,2) AS total) a
  ORDER BY m.n`;

const LOGS = [
  `INSERT INTO stage_log (id, deal_id, from_stage, to_stage, from_status, to_status, entered_on, at, actor_name)
   SELECT bench_id('log' || place, n), id, lag(stage) OVER (PARTITION BY n ORDER BY place), stage, CASE WHEN place > 0 THEN 'active' END, 'active', entered_on, entered_on + time '09:00' + place * interval '1 s', '招商专员岗' FROM passed`,
  `INSERT INTO stage_log (id, deal_id, from_stage, to_stage, from_status, to_status, entered_on, at, actor_name, reason, reason_code, event)
   SELECT bench_id('status', m.n), d.id, d.stage, d.stage, 'active', d.status, d.status_on, d.status_on + time '10:00', '招商专员岗', '用地条件不合', d.reason_code, 'status'
   FROM made m JOIN deal d ON d.id = m.id WHERE d.status <> 'active'`,
];

/** What happened on the way, dated by the stages that were passed. */
const WORK = [
  `INSERT INTO visit (id, organisation_id, direction, visited_on, place, summary, created_by, kind, on_site)
   SELECT bench_id('visit' || v, m.n), m.place, 'out', m.registered_on + (($1::date - m.registered_on) * bench_part('visited' || v, m.n))::integer, '企业总部', '洽谈用地与厂房条件', m.officer, 'call', true
   FROM made m, generate_series(1, 3) AS v WHERE m.n % 5 <> 0 AND NOT m.phase`,
  `INSERT INTO visit_company (visit_id, company_id) SELECT bench_id('visit' || v, m.n), bench_id('company', m.n) FROM made m, generate_series(1, 3) AS v WHERE m.n % 5 <> 0 AND NOT m.phase`,
  `INSERT INTO agreement (id, organisation_id, kind, number, title, signed_on, expires_on, agreed_start_on, agreed_completion_on, agreed_production_on, legal_review, fair_competition_review, created_by)
   SELECT bench_id('agreement' || l.place, l.n), m.place, l.stage, '协议-' || l.stage || l.n, '投资协议', l.entered_on, CASE l.stage WHEN 'framework' THEN l.entered_on + 180 END,
          l.entered_on + 120, l.entered_on + 700, l.entered_on + 800, '通过', '通过', m.officer FROM passed l JOIN made m USING (n) WHERE l.stage IN ('framework','contract')`,
  `INSERT INTO agreement_deal (agreement_id, deal_id, amount, inward_amount)
   SELECT bench_id('agreement' || l.place, l.n), l.id, d.total_investment, d.contracted_inward FROM passed l JOIN deal d USING (id) WHERE l.stage IN ('framework','contract')`,
  `INSERT INTO parcel (id, organisation_id, jurisdiction_id, number, location, area)
   SELECT bench_id('parcel', l.n), m.place, m.county, 'DK-' || l.n, '工业大道东侧', 40000 FROM passed l JOIN made m USING (n) WHERE l.stage = 'land'`,
  `INSERT INTO land_supply (id, organisation_id, parcel_id, deal_id, area, method, contract_number, contract_on, delivery_on, start_on)
   SELECT bench_id('supply', l.n), m.place, bench_id('parcel', l.n), l.id, 40000, 'listing', '出让-' || l.n, l.entered_on, l.entered_on + 30, l.entered_on + 90 FROM passed l JOIN made m USING (n) WHERE l.stage = 'land'`,
  `INSERT INTO milestone (id, deal_id, kind, actual_on, evidence, recorded_by)
   SELECT bench_id(k.kind, l.n), l.id, k.kind, LEAST($1::date, l.entered_on + k.after), '照片与许可', '招商专员岗'
   FROM passed l JOIN (VALUES ('contract', 'registration', 20, .95), ('contract', 'filing', 10, .8), ('construction', 'commencement', 0, 1), ('construction', 'statistics', 25, .9),
                              ('completion', 'completion', 0, 1), ('production', 'production', 0, 1), ('capacity', 'capacity', 0, 1)) AS k (stage, kind, after, share)
     ON k.stage = l.stage AND bench_part(k.kind, l.n) < k.share`,
  `INSERT INTO permit (id, deal_id, kind, handler, applied_on, accepted_on, issued_on)
   SELECT bench_id(k, l.n), l.id, k, 'joint', l.entered_on, l.entered_on + 3, LEAST($1::date, l.entered_on + 20)
   FROM passed l, unnest(ARRAY['filing','environment','energy','landPlanning','buildingPlanning','construction']) AS k WHERE l.stage = 'land'`,
  `INSERT INTO progress_report (id, deal_id, month, percent, invested, done, reported_by, reported_on)
   SELECT bench_id('report' || g.month, l.n), l.id, g.month::date, LEAST(100, 5 * row_number() OVER (PARTITION BY l.n ORDER BY g.month)), 1e6, '主体施工', '招商专员岗', g.month::date + 23
   FROM passed l JOIN made m USING (n), generate_series(date_trunc('month', l.entered_on), $1::date - interval '1 month', interval '1 month') AS g (month)
   WHERE l.stage = 'construction' AND m.reached = 6 AND bench_part('reported' || g.month, l.n) < .97`,
  `INSERT INTO fund_arrival (id, deal_id, period, amount, kind, origin, evidence_kind, state, reported_by, reported_on, recognised_amount, recognised_by, recognised_on)
   SELECT bench_id('fund' || f, l.n), l.id, date_trunc('month', l.entered_on)::date, round(d.contracted_inward / 8, 2), 'fixedAssets', 'otherProvince', 'bankSlip', 'recognised', '招商专员岗', l.entered_on, round(d.contracted_inward / 8, 2), '分管领导岗', l.entered_on
   FROM passed l JOIN deal d USING (id), generate_series(1, 4) AS f WHERE l.stage = 'land' AND d.contracted_inward >= 1`,
  `INSERT INTO promise (id, agreement_id, deal_id, content, favour, organisation_id, due_on)
   SELECT bench_id('promise', l.n), bench_id('agreement' || l.place, l.n), l.id, '通水通电', 'none', m.place, $1::date + (bench_part('due', l.n) * 300)::integer - 20
   FROM passed l JOIN made m USING (n) WHERE l.stage = 'contract' AND bench_part('promise', l.n) < .3`,
  `INSERT INTO review (id, deal_id, applied_on, conclusion, concluded_on, concluded_by) SELECT bench_id('review', n), id, entered_on, 'passed', LEAST($1::date, entered_on + 15), '分管领导岗' FROM passed WHERE stage = 'review'`,
  `INSERT INTO lead_clock (id, deal_id, step, started_on, due_on, red_on)
   SELECT bench_id('clock', n), id, 'answer', registered_on, registered_on + 1, registered_on + 6 FROM made WHERE reached = 0 AND NOT phase AND s < .8 AND bench_part('answered', n) < .3`,
  `INSERT INTO task (id, organisation_id, owner_id, title, due_on, state, done_on, subject_type, subject_id)
   SELECT bench_id('task' || t, m.n), m.place, m.officer, bench_pick('title' || t, m.n, ARRAY['回访企业','补充用地方案','约谈融资银行','报送评审材料']),
          CASE t WHEN 1 THEN $1::date + (bench_part('task', m.n) * 60)::integer - 20 ELSE w.day END, CASE t WHEN 1 THEN 'open' ELSE 'done' END, CASE t WHEN 1 THEN NULL ELSE w.day END, 'deal', m.id
   FROM made m, generate_series(1, 3) AS t CROSS JOIN LATERAL (SELECT m.registered_on + ((m.entered_on - m.registered_on) * bench_part('work' || t, m.n))::integer AS day) w`,
  `INSERT INTO deal_member (deal_id, user_id, duty) SELECT id, bench_id('officer', c * 100 + 11), '专班成员' FROM made WHERE n % 2 = 0 ON CONFLICT DO NOTHING`,
  `INSERT INTO deal_benefit (deal_id, indicator, kind, year, value)
   SELECT l.id, i, 'promised', extract(year FROM l.entered_on) + 3, 1e6 FROM passed l, unnest(ARRAY['output','tax','jobs']) AS i WHERE l.stage = 'contract'`,
  `INSERT INTO clock_extension (id, deal_id, rule, from_on, until_on, reason, document_number, approved_by)
   SELECT bench_id('extension', n), id, 'START_PLAN', $1::date - 60, $1::date + (bench_part('until', n) * 120)::integer + 1, '迁改管线', '示例函', '分管领导岗' FROM passed WHERE stage = 'contract' AND bench_part('extended', n) < .03`,
];

/** The first block. @param deals at most 10,000 */
export async function fillDeals(client, deals, today) {
  await client.query(MADE, [today, deals]);
  for (const statement of [PASSED, COMPANIES, DEALS, ...LOGS, ...WORK]) await client.query(statement, statement.includes('$1') ? [today] : []);
  // What parcels have supplied comes from their trigger; statistics for what follows.
  await client.query('ANALYZE');
  await client.query('DROP TABLE passed, made');
}
