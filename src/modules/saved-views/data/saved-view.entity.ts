import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ViewAudience, ViewList } from '../domain/codes.js';

/** A row of `saved_view`: a list as somebody wants to see it again. */
@Entity('saved_view')
export class SavedView {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** At and below which it is seen; of one's own, where its owner was at home. */
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'owner_id', type: 'uuid' }) ownerId: string;
  @Column({ type: 'text' }) list: ViewList;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) audience: ViewAudience;
  /** The search part of the address, without '?'. */
  @Column({ type: 'text' }) query: string;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
