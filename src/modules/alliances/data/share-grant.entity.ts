import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ShareLevel } from '../domain/share.js';

/** A row of `share_grant`: an alliance may see a deal at a level until it expires or is revoked. Dates are 'YYYY-MM-DD'. */
@Entity('share_grant')
export class ShareGrant {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) level: ShareLevel;
  @Column({ name: 'shared_on', type: 'date' }) sharedOn: string;
  /** The last day on which partners see the deal. */
  @Column({ name: 'expires_on', type: 'date', nullable: true }) expiresOn: string | null;
  @Column({ name: 'revoked_on', type: 'date', nullable: true }) revokedOn: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
}
