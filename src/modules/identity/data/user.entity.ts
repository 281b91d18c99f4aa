import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../../kernel/actor.js';
import type { Role } from '../domain/roles.js';

/** Somebody who can log in. `name` is a position (岗位) as far as this system is concerned. */
@Entity('user_account')
export class UserAccount {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) username: string;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'password_hash', type: 'text' }) passwordHash: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'failed_attempts', type: 'integer' }) failedAttempts: number;
  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true }) lockedUntil: Date | null;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt: Date | null;
  @Column({ type: 'integer' }) version: number;
}

/** A role held in an organisation and below it, nowhere else. */
@Entity('access_grant')
export class AccessGrant {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ type: 'text' }) role: Role;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
}
