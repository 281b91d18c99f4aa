import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  DateScalar, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Scalar, SORT_DIRECTIONS, SortDirectionEnum, YesNo, type SortDirection,
} from '../../../platform/graphql/index.js';
import { VISIT_SORTS, type VisitFilter, type VisitSortField } from '../data/visit.list.js';
import { DIRECTIONS, type Direction } from '../domain/direction.js';
import { VISIT_KINDS, type VisitKind } from '../domain/visit-kind.js';
import { DirectionEnum, VisitKindEnum, VisitSortFieldEnum } from './visit.enums.js';

@InputType('VisitFilter')
export class VisitFilterInput implements VisitFilter {
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) search?: string | null;
  @Field(() => DirectionEnum, { nullable: true }) @Optional() @OneOf(DIRECTIONS) direction?: Direction | null;
  @Field(() => VisitKindEnum, { nullable: true }) @Optional() @OneOf(VISIT_KINDS) kind?: VisitKind | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() from?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() to?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation and all below it.' }) @OptionalId() organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Logged it, or took part as a colleague.' }) @OptionalId() personId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() allianceId?: string | null;
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

/** The days of plans, both included. */
@ArgsType()
export class VisitPlanArgs {
  @Field(() => DateScalar) @Scalar() from: string;
  @Field(() => DateScalar) @Scalar() to: string;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() mine?: boolean | null;
}
