import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/index.js';
import type { CommitmentRead, PromiseRead } from '../agreement-parts.queries.js';
import type { AgreementParty } from '../data/agreement-parts.entity.js';
import type { CommitmentIndicator, FairCompetitionResult, Favour, PartySide, PromiseState } from '../domain/codes.js';
import { CommitmentIndicatorEnum, FairCompetitionResultEnum, FavourEnum, PartySideEnum, PromiseStateEnum } from './agreement.enums.js';

@ObjectType('AgreementParty')
export class AgreementPartyType implements Omit<AgreementParty, 'agreementId' | 'place'> {
  companyId: string | null;
  @Field(() => ID) id: string;
  @Field(() => PartySideEnum) side: PartySide;
  @Field(() => String) name: string;
}

@ObjectType('Commitment')
export class CommitmentType implements Omit<CommitmentRead, 'agreementId' | 'place'> {
  dealId: string;
  @Field(() => ID) id: string;
  @Field(() => CommitmentIndicatorEnum) indicator: CommitmentIndicator;
  @Field(() => String) content: string;
  @Field(() => DecimalScalar, { nullable: true }) value: string | null;
  @Field(() => DateScalar) dueOn: string;
  @Field(() => DateScalar, { nullable: true }) metOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => [String], { description: 'Verbs: meetCommitment.' }) viewerCan: string[];
  @Field(() => Int) version: number;
}

@ObjectType('Promise')
export class PromiseType implements Omit<PromiseRead, 'agreementId' | 'place'> {
  dealId: string;
  organisationId: string;
  signedOn: string;
  @Field(() => ID) id: string;
  @Field(() => String) content: string;
  @Field(() => FavourEnum) favour: Favour;
  @Field(() => Boolean) selective: boolean;
  @Field(() => String, { nullable: true }) basis: string | null;
  @Field(() => DateScalar) dueOn: string;
  @Field(() => PromiseStateEnum) state: PromiseState;
  @Field(() => DateScalar, { nullable: true }) settledOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => FairCompetitionResultEnum, { nullable: true }) reviewResult: FairCompetitionResult | null;
  @Field(() => String, { nullable: true }) reviewNumber: string | null;
  @Field(() => DateScalar, { nullable: true }) reviewOn: string | null;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => [String], { description: 'Verbs: settlePromise.' }) viewerCan: string[];
  @Field(() => Int) version: number;
}
