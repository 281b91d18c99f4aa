import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids.js';

/** The password of every login of the test world. */
export const TEST_PASSWORD = 'ZouQing-test-1';

const ORGANISATIONS = {
  city: { name: '测试市', kind: 'city', parent: null },
  county: { name: '甲县', kind: 'county', parent: 'city' },
  bureau: { name: '甲县招商局', kind: 'department', parent: 'county' },
  team: { name: '甲县驻东莞招商组', kind: 'outreach', parent: 'bureau' },
  park: { name: '甲县工业园', kind: 'park', parent: 'county' },
  otherCounty: { name: '乙县', kind: 'county', parent: 'city' },
  otherBureau: { name: '乙县招商局', kind: 'department', parent: 'otherCounty' },
  otherPark: { name: '乙县工业园', kind: 'park', parent: 'otherCounty' },
  association: { name: '五金产业商会', kind: 'association', parent: 'city' },
} as const;

const USERS = {
  officer: { name: '招商专员岗', role: 'officer', at: 'bureau' },
  officerTwo: { name: '驻东莞招商专员岗', role: 'officer', at: 'team' },
  head: { name: '招商局长岗', role: 'head', at: 'bureau' },
  leader: { name: '分管副县长岗', role: 'leader', at: 'county' },
  land: { name: '用地专员岗', role: 'landClerk', at: 'county' },
  alliance: { name: '商会联络员岗', role: 'allianceMember', at: 'association' },
  admin: { name: '系统管理员岗', role: 'administrator', at: 'city' },
  auditor: { name: '审计岗', role: 'auditor', at: 'county' },
  /** An officer of another county: sees nothing of this one. */
  stranger: { name: '乙县招商专员岗', role: 'officer', at: 'otherBureau' },
  strangerHead: { name: '乙县招商局长岗', role: 'head', at: 'otherBureau' },
} as const;

export type OrganisationName = keyof typeof ORGANISATIONS;
export type UserName = keyof typeof USERS;

export interface World {
  organisations: Record<OrganisationName, string>;
  users: Record<UserName, string>;
}

let passwordHash: Promise<string> | undefined;

/** Two counties, their departments and parks, an association, and one login per role. */
export async function makeWorld(dataSource: DataSource): Promise<World> {
  const run = async (statement: ReturnType<typeof sql>): Promise<void> => {
    await dataSource.query(statement.text, statement.values);
  };
  const organisations = {} as Record<OrganisationName, string>;
  for (const [key, { name, kind, parent }] of Object.entries(ORGANISATIONS)) {
    const id = newId();
    organisations[key as OrganisationName] = id;
    const parentId = parent ? organisations[parent] : null;
    await run(sql`
      INSERT INTO organisation (id, parent_id, kind, name, short_name, path, jurisdiction_id)
      SELECT ${id}, ${parentId}, ${kind}, ${name}, ${name}, ${id}, CASE WHEN ${kind} IN ('city','county') THEN ${id}::uuid
        ELSE (SELECT jurisdiction_id FROM organisation WHERE id = ${parentId}::uuid) END`);
    await run(sql`
      UPDATE organisation o SET path = coalesce((SELECT path FROM organisation WHERE id = o.parent_id), '/') || o.no || '/' WHERE id = ${id}`);
  }
  // Cheap parameters: what is tested here is not how slow a hash is.
  passwordHash ??= hash(TEST_PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  const users = {} as Record<UserName, string>;
  for (const [username, { name, role, at }] of Object.entries(USERS)) {
    const id = newId();
    users[username as UserName] = id;
    await run(sql`INSERT INTO user_account (id, username, name, password_hash) VALUES (${id}, ${username.toLowerCase()}, ${name}, ${await passwordHash})`);
    await run(sql`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (${newId()}, ${id}, ${role}, ${organisations[at]})`);
  }
  return { organisations, users };
}

/** A session of the user, as a login would have made it; answers with its token. */
export async function openSession(dataSource: DataSource, userId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const statement = sql`
    INSERT INTO user_session (id, token_hash, user_id, created_at, last_seen_at, expires_at)
    VALUES (${newId()}, ${createHash('sha256').update(token).digest()}, ${userId}, ${now}, ${now}, ${new Date(now.getTime() + 8 * 3_600_000)})`;
  await dataSource.query(statement.text, statement.values);
  return token;
}
