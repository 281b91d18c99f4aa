import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ClientMutationId, Id, OneOf, Optional, OptionalText, Text } from '../../../platform/graphql/index.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../domain/organisation-kind.js';
import { OrganisationKindEnum } from './organisation.types.js';

@InputType()
export class CreateOrganisationInput {
  @Field(() => String) @Text({ max: 100 }) name: string;
  @Field(() => String, { nullable: true, description: 'Left out: the name.' }) @OptionalText({ max: 30 }) shortName?: string | null;
  @Field(() => OrganisationKindEnum) @OneOf(ORGANISATION_KINDS) kind: OrganisationKind;
  @Field(() => ID) @Id() parentId: string;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@ArgsType()
export class OrganisationArgs {
  @Field(() => OrganisationKindEnum, { nullable: true }) @Optional() @OneOf(ORGANISATION_KINDS) kind?: OrganisationKind | null;
}
