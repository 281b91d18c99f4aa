import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, enumOf, Payload, YuanScalar } from '../../../platform/graphql/index.js';
import type { AgreementDeal } from '../data/agreement-deal.entity.js';
import type { Agreement } from '../data/agreement.entity.js';
import { AGREEMENT_KINDS, type AgreementKind } from '../domain/agreement.js';

export const AgreementKindEnum = enumOf(AGREEMENT_KINDS);
registerEnumType(AgreementKindEnum, { name: 'AgreementKind', description: '意向协议, 框架协议, 正式合同. Only a contract counts as signed (签约).' });

@ObjectType('AgreementDeal')
export class AgreementDealType implements AgreementDeal {
  agreementId: string;
  dealId: string;
  @Field(() => YuanScalar) amount: string;
}

@ObjectType('Agreement')
export class AgreementType implements Omit<Agreement, 'createdBy'> {
  organisationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => AgreementKindEnum) kind: AgreementKind;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String) title: string;
  @Field(() => DateScalar) signedOn: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => DateScalar, { nullable: true }) expiresOn: string | null;
  @Field(() => DateScalar, { nullable: true }) agreedStartOn: string | null;
  @Field(() => DateScalar, { nullable: true }) agreedCompletionOn: string | null;
  @Field(() => DateScalar, { nullable: true }) agreedProductionOn: string | null;
  @Field(() => String, { nullable: true }) legalReview: string | null;
  @Field(() => String, { nullable: true }) fairCompetitionReview: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType()
export class AgreementConnection extends Connection(AgreementType, 'AgreementEdge') {}

@ObjectType()
export class AgreementPayload extends Payload {
  @Field(() => AgreementType, { nullable: true }) agreement?: AgreementType;
}
