import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { Db, groupBy } from '../../../platform/database/index.js';
import { FilesService, type StoredFile } from '../../../platform/files/index.js';
import { dealScope, knowsDeal } from '../data/deal.scope.js';
import { worstFirst } from '../domain/judge-lights.js';
import type { LightCode } from '../domain/light-rules.js';
import type { LightState } from '../domain/lights.js';

/** A light as it is stored: what lit it, the facts behind it, and since when it has had its colour. */
export interface DealLightRow {
  dealId: string;
  rule: LightCode;
  state: LightState;
  since: string;
  dueOn: string;
  facts: Record<string, unknown>;
  litOn: string;
}

/** An approved extension of one clock of a deal. Days are 'YYYY-MM-DD'. */
export interface ClockExtensionRow {
  id: string;
  dealId: string;
  rule: LightCode;
  fromOn: string;
  untilOn: string;
  reason: string;
  documentNumber: string;
  approvedBy: string;
  createdAt: Date;
  withdrawn: boolean;
}

/** Reads lights and extensions. To strangers of a sensitive deal they say nothing: facts are amounts and partners' days. */
@Injectable()
export class LightQueries {
  constructor(private readonly db: Db, private readonly files: FilesService) {}

  /** Batch: lights by the deal's id, the worst first. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, DealLightRow[]>> => {
    const rows = await this.db.query<DealLightRow>(sql`
      SELECT l.deal_id AS "dealId", l.rule, l.light AS state, l.since, l.due_on AS "dueOn", l.facts, l.lit_on AS "litOn"
      FROM deal_light l JOIN deal d ON d.id = l.deal_id
      WHERE l.deal_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')} AND ${knowsDeal('d', actor)}`);
    return groupBy(rows.sort(worstFirst), (row) => row.dealId);
  };

  /** Batch: extensions by the deal's id, the last recorded first; withdrawn ones too. */
  readonly extensionsByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ClockExtensionRow[]>> => {
    const rows = await this.db.query<ClockExtensionRow>(sql`
      SELECT x.id, x.deal_id AS "dealId", x.rule, x.from_on AS "fromOn", x.until_on AS "untilOn", x.reason, x.document_number AS "documentNumber",
             x.approved_by AS "approvedBy", x.created_at AS "createdAt", x.withdrawn_at IS NOT NULL AS withdrawn
      FROM clock_extension x JOIN deal d ON d.id = x.deal_id
      WHERE x.deal_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')} AND ${knowsDeal('d', actor)}
      ORDER BY x.created_at DESC, x.id DESC`);
    return groupBy(rows, (row) => row.dealId);
  };

  /** Batch: the documents of extensions that a loader above answered with. */
  readonly filesByExtensionIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StoredFile[]>> =>
    this.files.grouped(actor, await this.db.query<{ key: string; fileId: string }>(sql`
      SELECT f.clock_extension_id AS key, f.file_id AS "fileId" FROM clock_extension_file f WHERE f.clock_extension_id = ANY (${[...ids]}::uuid[]) ORDER BY f.file_id`));
}
