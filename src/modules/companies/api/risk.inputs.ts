import { Field, ID, InputType } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, OneOf, OptionalScalar, OptionalText, Scalar, Text } from '../../../platform/graphql/index.js';
import { RISK_KINDS, type RiskKind } from '../domain/codes.js';
import { NOTE_MAX } from '../domain/company-fields.js';
import { RiskKindEnum } from './company.enums.js';

const SOURCE_MAX = 200;

@InputType()
export class FlagRiskInput {
  @Field(() => ID) @Id() companyId: string;
  @Field(() => RiskKindEnum) @OneOf(RISK_KINDS) kind: RiskKind;
  @Field(() => String, { description: 'Where it was read: 中国执行信息公开网 and the like.' }) @Text({ max: SOURCE_MAX }) source: string;
  @Field(() => DateScalar) @Scalar() notedOn: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: NOTE_MAX }) note?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class ClearRiskInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => String) @Text({ max: NOTE_MAX }) note: string;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
}
