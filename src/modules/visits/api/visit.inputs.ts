import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ClientMutationId, DateScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Scalar,
  SORT_DIRECTIONS, SortDirectionEnum, Text, WholeNumber, YesNo, type SortDirection,
} from '../../../platform/graphql/index.js';
import { VISIT_SORTS, type VisitFilter, type VisitSortField } from '../data/visit.list.js';
import { DIRECTIONS, type Direction } from '../domain/direction.js';
import { DirectionEnum, VisitSortFieldEnum } from './visit.types.js';

const COMPANIES_MAX = 50;

@InputType({ description: 'companyIds: known companies; companyNames: names typed in place, registered in the same transaction.' })
export class LogVisitInput {
  @Field(() => DirectionEnum) @OneOf(DIRECTIONS) direction: Direction;
  @Field(() => DateScalar) @Scalar() visitedOn: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) place?: string | null;
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, 30) @Text({ max: 40, each: true }) participants?: string[] | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, COMPANIES_MAX) @Id({ each: true }) companyIds?: string[] | null;
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, COMPANIES_MAX) @Text({ max: 200, each: true }) companyNames?: string[] | null;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(0, 100_000) investorCount?: number | null;
  @Field(() => String) @Text({ max: 2000 }) summary: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) nextAction?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() nextActionDueOn?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType('VisitFilter')
export class VisitFilterInput implements VisitFilter {
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) search?: string | null;
  @Field(() => DirectionEnum, { nullable: true }) @Optional() @OneOf(DIRECTIONS) direction?: Direction | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() from?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() to?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() mine?: boolean | null;
}

@InputType()
export class VisitSort {
  @Field(() => VisitSortFieldEnum) @OneOf(VISIT_SORTS) by: VisitSortField;
  @Field(() => SortDirectionEnum) @OneOf(SORT_DIRECTIONS) direction: SortDirection;
}

@ArgsType()
export class VisitListArgs extends PageArgsInput {
  @Field(() => VisitFilterInput, { nullable: true }) @Optional() @Nested(() => VisitFilterInput) filter?: VisitFilterInput | null;
  @Field(() => VisitSort, { nullable: true }) @Optional() @Nested(() => VisitSort) sort?: VisitSort | null;
}
