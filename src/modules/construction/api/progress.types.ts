import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, DecimalScalar, Id, ListOf, Optional, OptionalScalar, OptionalText, Scalar, Text, YuanScalar, Version } from '../../../platform/graphql/index.js';
import type { ProgressState } from '../domain/progress.js';
import type { ProgressReportRow } from '../progress.queries.js';
import type { ReportProgress } from '../progress.service.js';
import { MAX_FILES } from './limits.js';

const LONG = { max: 2000 };

@ObjectType('ProgressReport')
export class ProgressReportType implements Omit<ProgressReportRow, 'createdBy'> {
  dealId: string;
  investedBefore: string;
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'YYYY-MM' }) month: string;
  @Field(() => DecimalScalar) percent: string;
  @Field(() => YuanScalar) invested: string;
  @Field(() => YuanScalar) investedTotal: string;
  @Field(() => String) done: string;
  @Field(() => String, { nullable: true }) problems: string | null;
  @Field(() => String, { nullable: true }) nextSteps: string | null;
  @Field(() => String) reportedBy: string;
  @Field(() => DateScalar) reportedOn: string;
  @Field(() => Int) version: number;
}

@ObjectType('ProgressState')
export class ProgressStateType implements ProgressState {
  @Field(() => String, { nullable: true, description: 'YYYY-MM of the oldest month that owes a report' }) owedMonth: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn: string | null;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => DecimalScalar, { nullable: true }) percent: string | null;
  @Field(() => YuanScalar) investedTotal: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Elapsed share of the time from commencement to agreed completion, per cent' }) timePercent: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'percent − timePercent, percentage points' }) gap: string | null;
}

@InputType()
export class ReportProgressInput implements ReportProgress {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => String, { description: 'YYYY-MM' }) @Text({ max: 20 }) month: string;
  @Field(() => DecimalScalar) @Scalar() percent: string;
  @Field(() => YuanScalar) @Scalar() invested: string;
  @Field(() => YuanScalar, { nullable: true, description: 'Only with the first report.' }) @OptionalScalar() investedBefore?: string | null;
  @Field(() => String) @Text(LONG) done: string;
  @Field(() => String, { nullable: true, description: 'Also why the percentage fell, or more is invested than planned.' }) @OptionalText(LONG) problems?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LONG) nextSteps?: string | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, MAX_FILES) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => Int, { description: '0 for a new month.' }) @Version(0) expectedVersion: number;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}
