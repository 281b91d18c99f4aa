import { Entity, PrimaryColumn } from 'typeorm';

/** A row of `visit_company`: a company that was met. */
@Entity('visit_company')
export class VisitCompany {
  @PrimaryColumn({ name: 'visit_id', type: 'uuid' }) visitId: string;
  @PrimaryColumn({ name: 'company_id', type: 'uuid' }) companyId: string;
}
