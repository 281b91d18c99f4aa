import sql, { raw, type Sql } from 'sql-template-tag';
import type { EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Actor } from '../../kernel/actor.js';
import type { Clock } from '../../kernel/clock.js';
import { ApiError, Refusal } from '../../kernel/errors.js';
import type { EventMap, JobMap } from '../../kernel/events.js';
import { isId } from '../../kernel/ids.js';
import type { Permission } from '../../kernel/permissions.js';
import type { SubjectType } from '../../kernel/subjects.js';
import type { Queryable } from './db.js';

export type EntityClass<Entity> = new () => Entity;

/** A thing that is locked, changed and recorded as one: its entity, table, and which rows an actor reaches. */
export interface Aggregate<Entity> {
  type: SubjectType;
  entity: EntityClass<Entity>;
  table: string;
  /** A condition on the table's own name, e.g. `deal.organisation_id IN (…)`. */
  scope: (actor: Actor, permission: Permission) => Sql;
}

/** What an audit entry is about. */
export interface Subject {
  type: SubjectType;
  id: string;
  organisationId: string | null;
}

/** `{ field: [before, after] }` */
export type Changes = Record<string, readonly [unknown, unknown]>;

/** Hands events to their handlers: the event bus, which knows transactions, while they need not know it. */
export interface Emitter {
  emit<Name extends keyof EventMap>(tx: Tx, name: Name, payload: EventMap[Name]): Promise<void>;
}

interface Versioned {
  id: string;
  version: number;
}

/** One transaction in the name of one actor: the only way to write. */
export class Tx implements Queryable {
  constructor(
    private readonly manager: EntityManager,
    readonly actor: Actor,
    private readonly events: Emitter,
    readonly clock: Clock,
  ) {}

  query<Row>(statement: Sql): Promise<Row[]> {
    return this.manager.query(statement.text, statement.values);
  }

  async insert<Entity extends ObjectLiteral>(entity: EntityClass<Entity>, rows: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): Promise<void> {
    await this.manager.insert(entity, rows);
  }

  /** Changes a row that `lock` gave, and counts its version up. */
  async update<Entity extends ObjectLiteral & Versioned>(entity: EntityClass<Entity>, row: Entity, patch: QueryDeepPartialEntity<Entity>): Promise<void> {
    await this.manager.update(entity, { id: row.id }, { ...patch, version: row.version + 1 });
  }

  /**
   * The row, locked until the transaction ends. Out of the actor's reach and absent are the same NOT_FOUND;
   * a version other than the expected one is a CONFLICT with the row as it is now in `current`.
   */
  async lock<Entity extends ObjectLiteral & Versioned>(
    aggregate: Aggregate<Entity>, id: string, { permission, expectedVersion }: { permission: Permission; expectedVersion?: number | null },
  ): Promise<Entity> {
    const found = isId(id)
      ? await this.query(sql`SELECT 1 FROM ${raw(aggregate.table)} WHERE id = ${id} AND ${aggregate.scope(this.actor, permission)} FOR UPDATE`)
      : [];
    if (found.length === 0) throw new ApiError('NOT_FOUND');
    const row = await this.manager.findOneByOrFail(aggregate.entity, { id } as FindOptionsWhere<Entity>);
    if (expectedVersion != null && expectedVersion !== row.version) {
      throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: row.version } }], { current: row });
    }
    return row;
  }

  /** Writes down who did what to which subject; kept for ever, in this transaction or not at all. */
  async audit(verb: string, subject: Subject, changes: Changes = {}): Promise<void> {
    const { id, kind, name, origin } = this.actor;
    await this.query(sql`
      INSERT INTO audit_entry (actor_id, actor_name, organisation_id, verb, subject_type, subject_id, changes, request_id, ip)
      VALUES (${kind === 'user' ? id : null}, ${name}, ${subject.organisationId}, ${verb}, ${subject.type}, ${subject.id},
              ${JSON.stringify(changes)}, ${origin.requestId}, ${origin.ip})`);
  }

  /** The same verb on many subjects, in one statement. */
  async auditAll(verb: string, entries: readonly { subject: Subject; changes: Changes }[]): Promise<void> {
    const { id, kind, name, origin } = this.actor;
    await this.query(sql`
      INSERT INTO audit_entry (actor_id, actor_name, organisation_id, verb, subject_type, subject_id, changes, request_id, ip)
      SELECT ${kind === 'user' ? id : null}::uuid, ${name}::text, one.organisation_id, ${verb}::text, one.type, one.id, one.changes, ${origin.requestId}::text, ${origin.ip}::text
      FROM unnest(${entries.map(({ subject }) => subject.organisationId)}::uuid[], ${entries.map(({ subject }) => subject.type)}::text[],
                  ${entries.map(({ subject }) => subject.id)}::uuid[], ${entries.map(({ changes }) => JSON.stringify(changes))}::jsonb[])
        AS one (organisation_id, type, id, changes)`);
  }

  /** Tells the other modules, inside this transaction. */
  emit<Name extends keyof EventMap>(name: Name, payload: EventMap[Name]): Promise<void> {
    return this.events.emit(this, name, payload);
  }

  /** Adds work for later; it exists only if this transaction commits. Of jobs with one `key`, only the last added waits. */
  async addJob<Name extends keyof JobMap>(name: Name, payload: JobMap[Name], { runAt = null, key = null }: { runAt?: Date | null; key?: string | null } = {}): Promise<void> {
    await this.query(sql`SELECT graphile_worker.add_job(${name}::text, ${JSON.stringify(payload)}::json, run_at => ${runAt}::timestamptz, job_key => ${key}::text)`);
  }
}

/** `{ field: [before, after] }` of those fields of a patch that really change the row. */
export function changesOf<Row extends object>(row: Row, patch: Partial<Row>): Changes {
  const entries = Object.entries(patch) as [keyof Row & string, unknown][];
  return Object.fromEntries(entries.filter(([field, after]) => after !== undefined && row[field] !== after).map(([field, after]) => [field, [row[field], after] as const]));
}
