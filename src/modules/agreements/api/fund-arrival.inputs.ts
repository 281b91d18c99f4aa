import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalText, PageArgsInput, Positive, Text, YuanScalar, Version } from '../../../platform/graphql/index.js';
import { FUND_ORIGINS, FundOriginEnum, type FundOrigin } from '../../deals/index.js';
import type { FundArrivalFilter } from '../data/fund-arrival.list.js';
import { EVIDENCE_KINDS, FUND_KINDS, FUND_STATES, MAX_EVIDENCE, type EvidenceKind, type FundKind, type FundState } from '../domain/funds.js';
import type { FundStep, RecogniseFunds, ReturnFunds } from '../funds-chain.service.js';
import type { ReportFunds } from '../report-funds.service.js';
import { EvidenceKindEnum, FundKindEnum, FundStateEnum } from './agreement.enums.js';

@InputType()
export class ReportFundsInput implements ReportFunds {
  @Field(() => ID, { nullable: true, description: 'To report again what was sent back.' }) @OptionalId() id?: string | null;
  @Field(() => ID) @Id() dealId: string;
  @Field(() => String, { description: 'YYYY-MM' }) @Text({ max: 7 }) period: string;
  @Field(() => YuanScalar) @Positive() amount: string;
  @Field(() => FundKindEnum) @OneOf(FUND_KINDS) kind: FundKind;
  @Field(() => FundOriginEnum) @OneOf(FUND_ORIGINS) origin: FundOrigin;
  @Field(() => EvidenceKindEnum) @OneOf(EVIDENCE_KINDS) evidenceKind: EvidenceKind;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 1000 }) note?: string | null;
  // None is refused by the rules of the report, which say what is wanted.
  @Field(() => [ID], { description: 'At least one.' }) @ListOf(0, MAX_EVIDENCE) @Id({ each: true }) fileIds: string[];
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class CheckFundsInput implements FundStep {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
}

@InputType()
export class RecogniseFundsInput implements RecogniseFunds {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => YuanScalar) @Positive() amount: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 1000 }) note?: string | null;
}

@InputType()
export class ReturnFundsInput implements ReturnFunds {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String) @Text({ max: 1000 }) reason: string;
}

@InputType('FundArrivalFilter')
export class FundArrivalFilterInput implements FundArrivalFilter {
  @Field(() => FundStateEnum, { nullable: true }) @Optional() @OneOf(FUND_STATES) state?: FundState | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 7 }) periodFrom?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 7 }) periodTo?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() dealId?: string | null;
}

@ArgsType()
export class FundArrivalArgs extends PageArgsInput {
  @Field(() => FundArrivalFilterInput, { nullable: true }) @Optional() @Nested(() => FundArrivalFilterInput) filter?: FundArrivalFilterInput | null;
}
