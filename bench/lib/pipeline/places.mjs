// Who works where: a city of twenty counties with a bureau, a park and two townships each, and the two people who measure.

export const COUNTIES = 20;
/** The same for everybody who logs in here; nobody else can reach the server. */
export const PASSWORD = 'ZouQing-bench-1';
/** Officer of the whole first county; leader of the whole city. */
export const LOGINS = { county: 'county', city: 'city' };

/** Functions of the generator: ids and numbers that are the same in every run. */
export const FUNCTIONS = `
  -- An id of block 0 (see copies.mjs), spread like a random one behind its first group.
  CREATE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ('01900000-' || substr(m, 1, 4) || '-7' || substr(m, 5, 3) || '-8' || substr(m, 8, 3) || '-' || substr(m, 11, 12))::uuid FROM md5(kind || n) AS m $$;
  -- From 0 up to 1.
  CREATE FUNCTION bench_part(salt text, n bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ('x' || substr(md5(salt || n), 1, 7))::bit(28)::integer / 268435456::float8 $$;
  CREATE FUNCTION bench_pick(salt text, n bigint, words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT words[1 + floor(bench_part(salt, n) * cardinality(words))::integer] $$;`;

const PLACES = `
  INSERT INTO organisation (id, parent_id, kind, name, short_name, path, jurisdiction_id)
  SELECT bench_id('city', 0), NULL, 'city', '示例市', '示例市', '/1/', bench_id('city', 0);
  INSERT INTO organisation (id, parent_id, kind, name, short_name, path, jurisdiction_id)
  SELECT bench_id('county', c), bench_id('city', 0), 'county', '示例县' || c, '示例县' || c, '/1/' || c + 1 || '/', bench_id('county', c) FROM generate_series(1, ${COUNTIES}) AS c;
  INSERT INTO organisation (id, parent_id, kind, name, short_name, path, jurisdiction_id)
  SELECT bench_id('place', c * 10 + p), bench_id('county', c), (ARRAY['department','park','township','township'])[p], w || c, w || c,
         '/1/' || c + 1 || '/' || 100 + c * 10 + p || '/', bench_id('county', c)
  FROM generate_series(1, ${COUNTIES}) AS c, unnest(ARRAY['招商局','工业园','东镇','西镇']) WITH ORDINALITY AS named (w, p);
  -- Four officers in each place.
  INSERT INTO user_account (id, username, name, password_hash)
  SELECT bench_id('officer', c * 100 + p * 10 + o), 'officer' || c * 100 + p * 10 + o, '招商专员岗' || c * 100 + p * 10 + o, 'x'
  FROM generate_series(1, ${COUNTIES}) AS c, generate_series(1, 4) AS p, generate_series(1, 4) AS o;
  INSERT INTO access_grant (id, user_id, role, organisation_id)
  SELECT bench_id('grant', c * 100 + p * 10 + o), bench_id('officer', c * 100 + p * 10 + o), 'officer', bench_id('place', c * 10 + p)
  FROM generate_series(1, ${COUNTIES}) AS c, generate_series(1, 4) AS p, generate_series(1, 4) AS o;`;

/** Organisations, officers, and the two logins. */
export async function fillPlaces(client) {
  await client.query(FUNCTIONS);
  await client.query(PLACES);
  const { Passwords } = await import('../../../dist/modules/identity/passwords.js');
  const hash = await new Passwords().hash(PASSWORD);
  for (const [place, { username, role, organisation }] of [
    { username: LOGINS.county, role: 'officer', organisation: `bench_id('county', 1)` }, { username: LOGINS.city, role: 'leader', organisation: `bench_id('city', 0)` }].entries()) {
    await client.query(`INSERT INTO user_account (id, username, name, password_hash) VALUES (bench_id('login', $1), $2, $2, $3)`, [place, username, hash]);
    await client.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (bench_id('login grant', $1), bench_id('login', $1), $2, ${organisation})`, [place, role]);
  }
}
