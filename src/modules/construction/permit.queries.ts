import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { builtScope } from './data/construction.scope.js';
import { Permit } from './data/permit.entity.js';
import { permitsNeeded, usualHandler, type PermitNeeds } from './domain/permit-defaults.js';
import { PERMIT_KINDS, permitState, type PermitState } from './domain/permit.js';

/** A line of the checklist: a row, or a default that nobody touched (id null, version 0). */
export type PermitLine = Omit<Permit, 'id' | 'dealId' | 'updatedAt'> & {
  id: string | null;
  /** A deal of its kind needs it. */
  byDefault: boolean;
  state: PermitState;
};

type Row = { ownerId: string; needs: PermitNeeds } & (Permit | Record<keyof Permit, null>);

/** Reads the checklists of permits. */
@Injectable()
export class PermitQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Batch: the checklist of deals, by the deal's id: what it needs by default and what somebody put in, in the order of the list. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, PermitLine[]>> => {
    const rows = await this.db.query<Row>(sql`
      SELECT d.id AS "ownerId", jsonb_build_object('kind', d.kind, 'nature', d.nature, 'siteKind', d.site_kind, 'energyNeed', d.energy_need::text) AS needs, ${columns(Permit, 'p')}
      FROM deal d LEFT JOIN permit p ON p.deal_id = d.id
      WHERE d.id = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)}`);
    const today = this.clock.today();
    return new Map([...groupBy(rows, (row) => row.ownerId)].map(([id, its]) => [id, checklist(its, today)]));
  };
}

function checklist(rows: readonly Row[], today: string): PermitLine[] {
  const needed = rows[0] ? permitsNeeded(rows[0].needs) : [];
  return PERMIT_KINDS.flatMap((kind): PermitLine[] => {
    const byDefault = needed.includes(kind);
    const row = rows.find((one): one is Row & Permit => one.kind === kind);
    if (!row && !byDefault) return [];
    const line = row ?? { id: null, kind, handler: usualHandler(kind), needed: true, appliedOn: null, acceptedOn: null, issuedOn: null, validUntil: null, number: null, note: null, version: 0 };
    return [Object.assign({}, line, { byDefault, state: permitState(line, today) })];
  });
}
