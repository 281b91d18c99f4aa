import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, Payload, YuanScalar } from '../../../platform/graphql/index.js';
import type { CompanyRisk } from '../data/company-risk.entity.js';
import type { Company } from '../data/company.entity.js';
import type { ChainPosition, Honour, OperatingStatus, Ownership, RiskKind, SizeTier } from '../domain/codes.js';
import type { Industry } from '../domain/industry.js';
import type { Region } from '../domain/regions.js';
import { ChainPositionEnum, HonourEnum, OperatingStatusEnum, OwnershipEnum, RiskKindEnum, SizeTierEnum } from './company.enums.js';

// `implements Omit<…>` is the whole agreement between table and type: rows go out as they are.
@ObjectType('Company')
export class CompanyType implements Omit<Company, 'organisationId' | 'jurisdictionId' | 'parentId' | 'createdBy' | 'updatedAt'> {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => [String], { description: '曾用名与简称: other names it goes by; search and duplicates know them.' }) aliases: string[];
  @Field(() => String, { nullable: true, description: '统一社会信用代码, GB 32100-2015.' }) creditCode: string | null;
  @Field(() => String, { nullable: true, description: '行政区划代码, GB/T 2260.' }) regionCode: string | null;
  @Field(() => String, { nullable: true, description: '行业代码, GB/T 4754-2017.' }) industryCode: string | null;
  @Field(() => OwnershipEnum, { nullable: true, description: '企业类型.' }) ownership: Ownership | null;
  @Field(() => String, { nullable: true }) legalRepresentative: string | null;
  @Field(() => String, { nullable: true }) registeredAddress: string | null;
  @Field(() => YuanScalar, { nullable: true, description: '注册资本, yuan.' }) registeredCapital: string | null;
  @Field(() => YuanScalar, { nullable: true, description: '实缴资本, yuan.' }) paidInCapital: string | null;
  @Field(() => DateScalar, { nullable: true }) foundedOn: string | null;
  @Field(() => String, { nullable: true, description: '所属产业链.' }) chain: string | null;
  @Field(() => String, { nullable: true, description: '环节 within the chain.' }) chainNode: string | null;
  @Field(() => ChainPositionEnum, { nullable: true }) chainPosition: ChainPosition | null;
  @Field(() => [HonourEnum]) honours: Honour[];
  @Field(() => SizeTierEnum, { nullable: true }) sizeTier: SizeTier | null;
  @Field(() => OperatingStatusEnum) operatingStatus: OperatingStatus;
  @Field(() => String, { nullable: true, description: 'Why it stands where it stands: 停产原因 and the like.' }) operatingStatusNote: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType('RiskFlag')
export class RiskFlagType implements Omit<CompanyRisk, 'companyId' | 'createdBy'> {
  @Field(() => ID) id: string;
  @Field(() => RiskKindEnum) kind: RiskKind;
  @Field(() => String) source: string;
  @Field(() => DateScalar) notedOn: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => DateScalar, { nullable: true }) clearedOn: string | null;
  @Field(() => String, { nullable: true }) clearedNote: string | null;
}

@ObjectType('IndustryCode')
export class IndustryCodeType implements Industry {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
}

@ObjectType('RegionCode')
export class RegionCodeType implements Region {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: '江西省赣州市南康区' }) fullName: string;
}

@ObjectType()
export class CompanyConnection extends Connection(CompanyType, 'CompanyEdge') {}

@ObjectType()
export class CompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true }) company?: CompanyType;
  @Field(() => CompanyType, { nullable: true, description: 'The company as it is now, given with a CONFLICT.' }) current?: CompanyType;
}
