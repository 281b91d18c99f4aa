import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SiteStage, StatisticsPapers } from '../domain/statistics.js';

/** A row of `statistics_material`: what the papers of a deal say. Amounts are yuan, days 'YYYY-MM-DD'. */
@Entity('statistics_material')
export class StatisticsMaterial implements StatisticsPapers {
  @PrimaryColumn({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ name: 'filing_entity', type: 'text', nullable: true }) filingEntity: string | null;
  @Column({ name: 'filing_on', type: 'date', nullable: true }) filingOn: string | null;
  @Column({ name: 'filing_total', type: 'numeric', nullable: true }) filingTotal: string | null;
  @Column({ name: 'contract_entity', type: 'text', nullable: true }) contractEntity: string | null;
  @Column({ name: 'contract_on', type: 'date', nullable: true }) contractOn: string | null;
  @Column({ name: 'application_entity', type: 'text', nullable: true }) applicationEntity: string | null;
  @Column({ name: 'application_total', type: 'numeric', nullable: true }) applicationTotal: string | null;
  @Column({ name: 'site_stage', type: 'text', nullable: true }) siteStage: SiteStage | null;
  @Column({ name: 'entered_on', type: 'date', nullable: true }) enteredOn: string | null;
  @Column({ type: 'integer' }) version: number;
}
