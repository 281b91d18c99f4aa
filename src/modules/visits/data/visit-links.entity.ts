import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IssueCategory } from '../domain/codes.js';

/** A row of `visit_company`: a company that was met. */
@Entity('visit_company')
export class VisitCompany {
  @PrimaryColumn({ name: 'visit_id', type: 'uuid' }) visitId: string;
  @PrimaryColumn({ name: 'company_id', type: 'uuid' }) companyId: string;
}

/** A row of `visit_colleague`: one of us who took part and has a login. */
@Entity('visit_colleague')
export class VisitColleague {
  @PrimaryColumn({ name: 'visit_id', type: 'uuid' }) visitId: string;
  @PrimaryColumn({ name: 'user_id', type: 'uuid' }) userId: string;
}

/** A row of `visit_contact`: a person of a company who was met. */
@Entity('visit_contact')
export class VisitContact {
  @PrimaryColumn({ name: 'visit_id', type: 'uuid' }) visitId: string;
  @PrimaryColumn({ name: 'contact_id', type: 'uuid' }) contactId: string;
}

/** A row of `visit_deal`: a deal that it was about. */
@Entity('visit_deal')
export class VisitDeal {
  @PrimaryColumn({ name: 'visit_id', type: 'uuid' }) visitId: string;
  @PrimaryColumn({ name: 'deal_id', type: 'uuid' }) dealId: string;
}

/** A row of `visit_file`: a photo or paper, in the order it was given. */
@Entity('visit_file')
export class VisitFile {
  @PrimaryColumn({ name: 'visit_id', type: 'uuid' }) visitId: string;
  @PrimaryColumn({ name: 'file_id', type: 'uuid' }) fileId: string;
  @Column({ type: 'integer' }) place: number;
}

/** A row of `raised_issue`: 诉求, what a company asked for. */
@Entity('raised_issue')
export class RaisedIssue {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'visit_id', type: 'uuid' }) visitId: string;
  /** Null where several companies were met: nobody said which of them it was. */
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  @Column({ type: 'text' }) category: IssueCategory;
  @Column({ type: 'text' }) content: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
