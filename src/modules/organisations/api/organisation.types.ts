import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, Payload } from '../../../platform/graphql/index.js';
import type { Organisation } from '../data/organisation.entity.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../domain/organisation-kind.js';

export const OrganisationKindEnum = enumOf(ORGANISATION_KINDS);
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind', description: '市, 县区, 园区, 开发区, 部门, 乡镇, 驻外招商组, 企业, 商会协会' });

@ObjectType('Organisation')
export class OrganisationType implements Pick<Organisation, 'id' | 'name' | 'shortName' | 'kind' | 'parentId' | 'path'> {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => OrganisationKindEnum) kind: OrganisationKind;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field(() => String, { description: "'/1/4/9/': the path of everything below begins with it." }) path: string;
}

@ObjectType()
export class OrganisationPayload extends Payload {
  @Field(() => OrganisationType, { nullable: true }) organisation?: OrganisationType;
}
