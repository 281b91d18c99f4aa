import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, Payload, YuanScalar } from '../../../platform/graphql/index.js';
import type { AgreementDeal } from '../data/agreement-deal.entity.js';
import type { Agreement } from '../data/agreement.entity.js';
import type { AgreementKind } from '../domain/agreement.js';
import type { FairCompetitionResult } from '../domain/codes.js';
import { AgreementKindEnum, FairCompetitionResultEnum } from './agreement.enums.js';

@ObjectType('AgreementDeal')
export class AgreementDealType implements AgreementDeal {
  agreementId: string;
  dealId: string;
  @Field(() => YuanScalar) amount: string;
  @Field(() => YuanScalar, { nullable: true }) inwardAmount: string | null;
}

@ObjectType('Agreement')
export class AgreementType implements Omit<Agreement, 'createdBy' | 'updatedAt'> {
  organisationId: string;
  parentId: string | null;
  signingEventId: string | null;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => AgreementKindEnum) kind: AgreementKind;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String) title: string;
  @Field(() => DateScalar) signedOn: string;
  @Field(() => DateScalar, { nullable: true }) effectiveOn: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => DateScalar, { nullable: true }) expiresOn: string | null;
  @Field(() => DateScalar, { nullable: true }) agreedStartOn: string | null;
  @Field(() => DateScalar, { nullable: true }) agreedCompletionOn: string | null;
  @Field(() => DateScalar, { nullable: true }) agreedProductionOn: string | null;
  @Field(() => DateScalar, { nullable: true }) registrationDueOn: string | null;
  @Field(() => String, { nullable: true }) legalReview: string | null;
  @Field(() => DateScalar, { nullable: true }) legalReviewOn: string | null;
  @Field(() => String, { nullable: true }) fairCompetitionReview: string | null;
  @Field(() => FairCompetitionResultEnum, { nullable: true }) fairCompetitionResult: FairCompetitionResult | null;
  @Field(() => String, { nullable: true }) fairCompetitionNumber: string | null;
  @Field(() => DateScalar, { nullable: true }) fairCompetitionOn: string | null;
  @Field(() => String, { nullable: true }) breachTerms: string | null;
  @Field(() => YuanScalar, { nullable: true }) deposit: string | null;
  @Field(() => DateScalar, { nullable: true }) depositDueOn: string | null;
  @Field(() => DateScalar, { nullable: true }) depositPaidOn: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType()
export class AgreementConnection extends Connection(AgreementType, 'AgreementEdge') {}

@ObjectType()
export class AgreementPayload extends Payload {
  @Field(() => AgreementType, { nullable: true }) agreement?: AgreementType;
  @Field(() => AgreementType, { nullable: true }) current?: AgreementType;
}
