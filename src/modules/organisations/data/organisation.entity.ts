import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../domain/organisation-kind.js';

/** A government body, park, enterprise or association in the tree 市 → 县区 → 园区/部门/乡镇/驻外招商组. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true }) parentId: string | null;
  @Column({ type: 'text' }) kind: OrganisationKind;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'short_name', type: 'text' }) shortName: string;
  /** '/1/4/9/': a subtree is one prefix. */
  @Column({ type: 'text' }) path: string;
  /** 辖区: what a county's departments share is scoped by it. */
  @Column({ name: 'jurisdiction_id', type: 'uuid' }) jurisdictionId: string;
  @Column({ type: 'integer' }) version: number;
}
