import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  ClientMutationId, DateScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Text,
} from '../../../platform/graphql/index.js';
import { StageEnum, STAGES, type Stage } from '../../deals/index.js';
import { SHARE_LEVELS, type ShareLevel } from '../domain/share.js';
import { ShareLevelEnum } from './alliance.types.js';

@InputType()
export class CreateAllianceInput {
  @Field(() => String) @Text({ max: 100 }) name: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) chain?: string | null;
  @Field(() => ID, { nullable: true, description: 'Left out: the caller\'s own organisation.' }) @OptionalId() leadOrganisationId?: string | null;
  @Field(() => [ID]) @ListOf(1, 100) @Id({ each: true }) memberOrganisationIds: string[];
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class ShareDealInput {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => ID) @Id() allianceId: string;
  @Field(() => ShareLevelEnum, { nullable: true }) @Optional() @OneOf(SHARE_LEVELS) level?: ShareLevel | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which partners see the deal; left out: until it is revoked.' }) @OptionalScalar() expiresOn?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class RevokeShareInput {
  @Field(() => ID) @Id() id: string;
}

@InputType('SharedDealFilter')
export class SharedDealFilterInput {
  @Field(() => ID, { nullable: true }) @OptionalId() allianceId?: string | null;
  @Field(() => StageEnum, { nullable: true }) @Optional() @OneOf(STAGES) stage?: Stage | null;
}

@ArgsType()
export class SharedDealArgs extends PageArgsInput {
  @Field(() => SharedDealFilterInput, { nullable: true }) @Optional() @Nested(() => SharedDealFilterInput) filter?: SharedDealFilterInput | null;
}
