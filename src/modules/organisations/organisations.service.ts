import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Permission } from '../../kernel/permissions.js';
import { within } from '../../platform/access/index.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { Db, UnitOfWork, type Queryable, type Tx } from '../../platform/database/index.js';
import type { CreateOrganisationInput } from './api/organisation.inputs.js';
import type { OrganisationKind } from './domain/organisation-kind.js';
import { jurisdictionFor, mayStandUnder, type Parent } from './domain/placing.js';

/** The organisation that owns something new, and the county it is shared in. */
export interface Home {
  id: string;
  jurisdictionId: string;
}

interface Placed {
  id: string;
  kind: OrganisationKind;
  name: string;
  shortName: string;
  parentId: string | null;
  jurisdictionId: string;
}

const CLASHES = { organisation_parent_id_name_key: { code: 'ORGANISATION_NAME_TAKEN', field: 'name' } };

/** The verbs of the tree, and where in it new things belong. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork) {}

  /**
   * The organisation that something new belongs to. A given id must lie within the actor's reach for the permission,
   * else it is NOT_FOUND at `organisationId`; without one it is the actor's first grant that has the permission.
   * Inside a transaction give `tx` as reader, so that it does not wait for a second connection.
   */
  async homeFor(actor: Actor, permission: Permission, organisationId?: string | null, reader: Queryable = this.db): Promise<Home> {
    if (organisationId === undefined || organisationId === null) {
      const grant = actor.grants.find(({ permissions }) => permissions.has(permission));
      if (!grant) throw new ApiError('FORBIDDEN');
      return { id: grant.organisationId, jurisdictionId: grant.jurisdictionId };
    }
    const [home] = await reader.query<Home>(sql`
      SELECT o.id, o.jurisdiction_id AS "jurisdictionId" FROM organisation o
      WHERE o.id = ${organisationId} AND ${within('o.id', actor, permission)}`);
    if (!home) throw refuse('NOT_FOUND', 'organisationId');
    return home;
  }

  /** Adds an organisation under one that the actor manages; answers with its id. */
  create(actor: Actor, input: CreateOrganisationInput): Promise<string> {
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'createOrganisation', input }, async (tx, id) => {
      const parent = await this.parentFor(tx, input.parentId);
      if (!mayStandUnder(input.kind, parent.kind)) throw refuse('ORGANISATION_KIND_MISPLACED', 'kind');
      const name = input.name.trim();
      const shortName = input.shortName?.trim() ?? name;
      await this.place(tx, { id, kind: input.kind, name, shortName, parentId: input.parentId, jurisdictionId: jurisdictionFor(id, input.kind, parent) });
    }));
  }

  /** The root of a new deployment's tree: the city itself. Only set-up calls it. */
  async createRoot(tx: Tx, name: string): Promise<string> {
    const id = newId();
    await this.place(tx, { id, kind: 'city', name, shortName: name, parentId: null, jurisdictionId: id });
    return id;
  }

  private async parentFor(tx: Tx, parentId: string): Promise<Parent> {
    const [parent] = await tx.query<Parent>(sql`
      SELECT o.kind, o.jurisdiction_id AS "jurisdictionId" FROM organisation o
      WHERE o.id = ${parentId} AND ${within('o.id', tx.actor, 'organisation.manage')}`);
    if (!parent) throw refuse('NOT_FOUND', 'parentId');
    return parent;
  }

  /** The number is drawn first because the path is made of it. */
  private async place(tx: Tx, { id, kind, name, shortName, parentId, jurisdictionId }: Placed): Promise<void> {
    await tx.query(sql`
      WITH drawn AS (SELECT nextval(pg_get_serial_sequence('organisation', 'no'))::integer AS no)
      INSERT INTO organisation (id, no, parent_id, kind, name, short_name, path, jurisdiction_id) OVERRIDING SYSTEM VALUE
      SELECT ${id}::uuid, drawn.no, ${parentId}::uuid, ${kind}, ${name}, ${shortName},
             coalesce((SELECT parent.path FROM organisation parent WHERE parent.id = ${parentId}::uuid), '/') || drawn.no || '/', ${jurisdictionId}::uuid
      FROM drawn`);
    await tx.audit('createOrganisation', { type: 'organisation', id, organisationId: id }, { name: [null, name], kind: [null, kind] });
  }
}
