import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Db, groupBy } from '../../platform/database/index.js';
import { FilesService, type StoredFile } from '../../platform/files/index.js';
import { ContactQueries, type ContactRow } from '../companies/index.js';
import type { Person } from '../identity/index.js';
import type { RaisedIssue } from './data/visit-links.entity.js';
import { visitScope } from './data/visit.scope.js';

/** Who took part on either side, what was asked of us, what was photographed. */
@Injectable()
export class VisitDetailsQueries {
  constructor(private readonly db: Db, private readonly contactQueries: ContactQueries, private readonly fileService: FilesService) {}

  /** Batch: colleagues who took part, by the visit's id. Who may read the visit may know who was there. */
  readonly colleagues = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Person[]>> => {
    const rows = await this.db.query<Person & { visitId: string }>(sql`
      SELECT vc.visit_id AS "visitId", u.id, u.name FROM visit_colleague vc
      JOIN visit v ON v.id = vc.visit_id JOIN user_account u ON u.id = vc.user_id
      WHERE vc.visit_id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}
      ORDER BY u.name COLLATE "zh-x-icu", u.id`);
    return groupBy(rows, (person) => person.visitId);
  };

  /** Batch: people of the companies who were met, by the visit's id; those of companies that the actor does not follow are left out. */
  readonly contacts = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ContactRow[]>> => {
    const links = await this.db.query<{ visitId: string; contactId: string }>(sql`
      SELECT vc.visit_id AS "visitId", vc.contact_id AS "contactId" FROM visit_contact vc JOIN visit v ON v.id = vc.visit_id
      WHERE vc.visit_id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}
      ORDER BY vc.contact_id`);
    const seen = links.length === 0 ? new Map<string, ContactRow>() : await this.contactQueries.byIds(actor, [...new Set(links.map((link) => link.contactId))]);
    return new Map([...groupBy(links, (link) => link.visitId)].map(([id, met]) => [id, met.flatMap((link) => seen.get(link.contactId) ?? [])]));
  };

  /** Batch: photos and papers, by the visit's id, in the order they were given. Who may read the visit may see them. */
  readonly files = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StoredFile[]>> => {
    const links = await this.db.query<{ key: string; fileId: string }>(sql`
      SELECT vf.visit_id AS key, vf.file_id AS "fileId" FROM visit_file vf JOIN visit v ON v.id = vf.visit_id
      WHERE vf.visit_id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}
      ORDER BY vf.visit_id, vf.place, vf.file_id`);
    return this.fileService.grouped(actor, links);
  };

  /** Batch: what companies asked for, by the visit's id, in the order it was written down. */
  readonly issues = async (actor: Actor, ids: readonly string[]): Promise<Map<string, RaisedIssue[]>> => {
    const rows = await this.db.query<RaisedIssue>(sql`
      SELECT i.id, i.visit_id AS "visitId", i.company_id AS "companyId", i.category, i.content, i.created_at AS "createdAt"
      FROM raised_issue i JOIN visit v ON v.id = i.visit_id
      WHERE i.visit_id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}
      ORDER BY i.created_at, i.id`);
    return groupBy(rows, (issue) => issue.visitId);
  };

  /** Batch: names of alliances by id. Not scoped: it names the alliance that a visit within the actor's reach refers to. */
  readonly allianceNames = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, string>> => {
    const rows = await this.db.query<{ id: string; name: string }>(sql`SELECT a.id, a.name FROM alliance a WHERE a.id = ANY (${[...ids]}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row.name]));
  };
}
