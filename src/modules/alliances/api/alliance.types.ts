import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateScalar, enumOf, Payload } from '../../../platform/graphql/index.js';
import { LightEnum, StageEnum, type Light, type Stage } from '../../deals/index.js';
import { OrganisationType } from '../../organisations/index.js';
import { SHARE_LEVELS, type ShareLevel } from '../domain/share.js';

export const ShareLevelEnum = enumOf(SHARE_LEVELS);
registerEnumType(ShareLevelEnum, { name: 'ShareLevel', description: 'status: code name, industry, size band, stage, light, date of the last progress' });

@ObjectType('Alliance')
export class AllianceType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'The industry chain 产业链 that it serves.' }) chain: string | null;
  @Field(() => OrganisationType) leadOrganisation?: OrganisationType;
  @Field(() => [OrganisationType]) members?: OrganisationType[];
}

@ObjectType('SharedDeal', { description: 'All that a partner sees of a shared deal: nothing else, ever.' })
export class SharedDealType {
  @Field(() => ID, { description: 'Of the share grant, not of the deal.' }) id: string;
  @Field(() => String) codeName: string;
  @Field(() => String, { nullable: true, description: 'The division 大类 of GB/T 4754-2017.' }) industry?: string | null;
  @Field(() => String, { description: 'Such as 5–10亿元; 未披露 when no amount is known.' }) sizeBand?: string;
  @Field(() => StageEnum) stage: Stage;
  @Field(() => LightEnum) light?: Light;
  @Field(() => DateScalar, { description: 'The last day on which anything moved.' }) updatedOn: string;
}

@ObjectType()
export class SharedDealConnection extends Connection(SharedDealType, 'SharedDealEdge') {}

@ObjectType('ShareGrant')
export class ShareGrantType {
  @Field(() => ID) id: string;
  @Field(() => AllianceType) alliance?: AllianceType;
  @Field(() => ShareLevelEnum) level: ShareLevel;
  @Field(() => DateScalar) sharedOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which partners see the deal.' }) expiresOn: string | null;
  @Field(() => DateScalar, { nullable: true }) revokedOn: string | null;
}

@ObjectType()
export class AlliancePayload extends Payload {
  @Field(() => AllianceType, { nullable: true }) alliance?: AllianceType;
}

@ObjectType()
export class ShareGrantPayload extends Payload {
  @Field(() => ShareGrantType, { nullable: true }) shareGrant?: ShareGrantType;
}
