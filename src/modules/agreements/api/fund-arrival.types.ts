import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DecimalScalar, lazily, Payload, YuanScalar } from '../../../platform/graphql/index.js';
import { DealType, FundOriginEnum, type FundOrigin } from '../../deals/index.js';
import type { FundArrival } from '../data/fund-arrival.entity.js';
import type { EvidenceKind, FundKind, FundState } from '../domain/funds.js';
import type { FundSummary } from '../fund-arrival.queries.js';
import { EvidenceKindEnum, FundKindEnum, FundStateEnum } from './agreement.enums.js';

@ObjectType('FundArrival')
export class FundArrivalType implements Omit<FundArrival, 'createdBy' | 'createdAt'> {
  dealId: string;
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'YYYY-MM' }) period: string;
  @Field(() => YuanScalar) amount: string;
  @Field(() => FundKindEnum) kind: FundKind;
  @Field(() => FundOriginEnum) origin: FundOrigin;
  @Field(() => EvidenceKindEnum) evidenceKind: EvidenceKind;
  @Field(() => FundStateEnum) state: FundState;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String) reportedBy: string;
  @Field(() => DateScalar) reportedOn: string;
  @Field(() => String, { nullable: true }) checkedBy: string | null;
  @Field(() => DateScalar, { nullable: true }) checkedOn: string | null;
  @Field(() => YuanScalar, { nullable: true }) recognisedAmount: string | null;
  @Field(() => String, { nullable: true }) recognisedBy: string | null;
  @Field(() => DateScalar, { nullable: true }) recognisedOn: string | null;
  @Field(() => String, { nullable: true }) returnedReason: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('FundSummary')
export class FundSummaryType implements FundSummary {
  @Field(() => YuanScalar) reported: string;
  @Field(() => YuanScalar) checked: string;
  @Field(() => YuanScalar) recognised: string;
  @Field(() => YuanScalar, { nullable: true }) contractedInward: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'per cent, recognised ÷ contracted inward; null without one.' }) rate: string | null;
}

@ObjectType()
export class FundArrivalConnection extends Connection(FundArrivalType, 'FundArrivalEdge') {
  @Field(() => YuanScalar, { middleware: [lazily] }) sumAmount: string;
  @Field(() => YuanScalar, { middleware: [lazily] }) sumRecognised: string;
}

@ObjectType()
export class FundArrivalPayload extends Payload {
  @Field(() => FundArrivalType, { nullable: true }) fundArrival?: FundArrivalType;
  @Field(() => DealType, { nullable: true }) deal?: DealType;
}
