import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `alliance`: organisations that attract investment for one industry chain together 产业招商联盟. */
@Entity('alliance')
export class Alliance {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) chain: string | null;
  @Column({ name: 'lead_organisation_id', type: 'uuid' }) leadOrganisationId: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ type: 'integer' }) version: number;
}

/** A row of `alliance_member`. The lead organisation belongs without a row of its own. */
@Entity('alliance_member')
export class AllianceMember {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'joined_on', type: 'date' }) joinedOn: string;
}
