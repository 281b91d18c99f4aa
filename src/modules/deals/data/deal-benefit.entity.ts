import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BenefitIndicator, BenefitKind } from '../domain/codes.js';

/** A row of `deal_benefit`: what was promised for a year, or what came. Yuan, people, tonnes of standard coal, or per cent. */
@Entity('deal_benefit')
export class DealBenefit {
  @PrimaryColumn({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @PrimaryColumn({ type: 'text' }) indicator: BenefitIndicator;
  @PrimaryColumn({ type: 'text' }) kind: BenefitKind;
  @PrimaryColumn({ type: 'integer' }) year: number;
  @Column({ type: 'numeric' }) value: string;
}
