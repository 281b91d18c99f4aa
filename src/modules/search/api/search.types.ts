import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, Text, WholeNumber } from '../../../platform/graphql/index.js';
import { SEARCH_TYPES, type SearchType } from '../../../platform/search/index.js';
import { OrganisationType } from '../../organisations/index.js';

export const SearchTypeEnum = enumOf(SEARCH_TYPES);
registerEnumType(SearchTypeEnum, { name: 'SearchType' });

@ObjectType('SearchHit')
export class SearchHitType {
  @Field(() => SearchTypeEnum) type: SearchType;
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'A second line: number, stage, day, masked phone. None for what another organisation follows.' })
  detail?: string | null;
  @Field(() => ID, { nullable: true, description: 'The company of a contact.' }) companyId: string | null;
  @Field(() => [OrganisationType], { description: "Only of a company that the viewer's organisations do not follow: who does. The rest of it is not shown." })
  followedBy?: OrganisationType[];
  @Field(() => Boolean, { description: 'Nothing matched exactly: this comes near (a slip of the thumb).' }) near: boolean;
}

@ObjectType('SearchResult')
export class SearchResultType {
  @Field(() => [SearchHitType]) hits: SearchHitType[];
  @Field(() => Boolean, { description: 'There are more than these.' }) more: boolean;
}

@ArgsType()
export class SearchArgs {
  @Field(() => String) @Text({ max: 100 }) text: string;
  @Field(() => Int, { defaultValue: 20 }) @WholeNumber(1, 50) first: number;
}
