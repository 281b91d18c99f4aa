import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateTimeScalar, enumOf, Payload } from '../../../platform/graphql/index.js';
import type { ContactRow } from '../contact.queries.js';
import type { Company } from '../data/company.entity.js';
import { COMPANY_SORT_FIELDS } from '../data/company.list.js';
import type { Industry } from '../domain/industry.js';

export const CompanySortFieldEnum = enumOf(COMPANY_SORT_FIELDS);
registerEnumType(CompanySortFieldEnum, { name: 'CompanySortField' });

// `implements Pick<…>` is the whole agreement between table and type: rows go out as they are.
@ObjectType('Company')
export class CompanyType implements Pick<Company, 'id' | 'version' | 'name' | 'creditCode' | 'regionCode' | 'industryCode' | 'createdAt'> {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码, GB 32100-2015.' }) creditCode: string | null;
  @Field(() => String, { nullable: true, description: '行政区划代码, GB/T 2260.' }) regionCode: string | null;
  @Field(() => String, { nullable: true, description: '行业代码, GB/T 4754-2017.' }) industryCode: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType('Contact', { description: 'phone is masked (138****5678) unless the viewer holds contact.reveal.' })
export class ContactType implements ContactRow {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => Boolean) phoneMasked: boolean;
}

@ObjectType('IndustryCode')
export class IndustryCodeType implements Industry {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
}

@ObjectType()
export class CompanyConnection extends Connection(CompanyType, 'CompanyEdge') {}

@ObjectType()
export class CompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true }) company?: CompanyType;
  @Field(() => CompanyType, { nullable: true, description: 'The company as it is now, given with a CONFLICT.' }) current?: CompanyType;
}
