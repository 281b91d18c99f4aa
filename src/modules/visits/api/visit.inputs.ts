import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, Scalar, Text, WholeNumber, YesNo, YuanScalar, Version } from '../../../platform/graphql/index.js';
import { INTENTION_LEVELS, type IntentionLevel } from '../domain/codes.js';
import { DIRECTIONS, type Direction } from '../domain/direction.js';
import { VISIT_KINDS, type VisitKind } from '../domain/visit-kind.js';
import { RaisedIssueInput } from './raised-issue.types.js';
import { DirectionEnum, IntentionLevelEnum, VisitKindEnum } from './visit.enums.js';

const PEOPLE_MAX = 30;
const COMPANIES_MAX = 50;
const DEALS_MAX = 50;
const FILES_MAX = 30;
const ISSUES_MAX = 20;
const TEXT_MAX = 2000;
/** What was joined from three records, with the positions of their authors in between, can still be mended. */
const JOINED = 4;
const INVESTORS_MAX = 100_000;

/** What logging and changing a visit have in common: all of it may be left out. As much as so many records may hold together. */
function VisitDetails(records: number) {
  @InputType({ isAbstract: true })
  abstract class VisitDetailsInput {
    @Field(() => String, { nullable: true }) @OptionalText({ max: 20 }) visitTime?: string | null;
    @Field(() => String, { nullable: true, description: 'HH:MM of the same day.' }) @OptionalText({ max: 20 }) endedAt?: string | null;
    @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) place?: string | null;
    @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, records * PEOPLE_MAX) @Text({ max: 40, each: true }) leaders?: string[] | null;
    @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, records * PEOPLE_MAX) @Text({ max: 40, each: true }) participants?: string[] | null;
    @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, records * PEOPLE_MAX) @Id({ each: true }) colleagueIds?: string[] | null;
    @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, records * COMPANIES_MAX) @Id({ each: true }) companyIds?: string[] | null;
    @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, records * COMPANIES_MAX) @Id({ each: true }) contactIds?: string[] | null;
    @Field(() => [ID], { nullable: true, description: 'Deals that it was about.' }) @Optional() @ListOf(0, records * DEALS_MAX) @Id({ each: true }) dealIds?: string[] | null;
    @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(0, INVESTORS_MAX) investorCount?: number | null;
    @Field(() => String, { nullable: true }) @OptionalText({ max: records * TEXT_MAX }) results?: string | null;
    @Field(() => IntentionLevelEnum, { nullable: true }) @Optional() @OneOf(INTENTION_LEVELS) intentionLevel?: IntentionLevel | null;
    @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() intendedAmount?: string | null;
    @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() cost?: string | null;
    @Field(() => ID, { nullable: true }) @OptionalId() allianceId?: string | null;
  }
  return VisitDetailsInput;
}

@InputType({ description: 'companyIds: known companies; companyNames: names typed in place, registered in the same transaction.' })
export class LogVisitInput extends VisitDetails(1) {
  @Field(() => DirectionEnum) @OneOf(DIRECTIONS) direction: Direction;
  @Field(() => VisitKindEnum, { nullable: true, description: 'Left out: call for out and aftercare, inspection for in, video for online.' })
  @Optional() @OneOf(VISIT_KINDS) kind?: VisitKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Left out: true for out and aftercare calls and discussions, else false.' })
  @Optional() @YesNo() onSite?: boolean | null;
  @Field(() => DateScalar) @Scalar() visitedOn: string;
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, COMPANIES_MAX) @Text({ max: 200, each: true }) companyNames?: string[] | null;
  @Field(() => String) @Text({ max: TEXT_MAX }) summary: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) nextAction?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() nextActionDueOn?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Files uploaded by the caller before, through POST /api/files.' })
  @Optional() @ListOf(0, FILES_MAX) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => [RaisedIssueInput], { nullable: true }) @Optional() @ListOf(0, ISSUES_MAX) @Nested(() => RaisedIssueInput, { each: true }) issues?: RaisedIssueInput[] | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType({ description: 'undefined leaves, null clears; lists are replaced.' })
export class UpdateVisitInput extends VisitDetails(JOINED) {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => DirectionEnum, { nullable: true }) @Optional() @OneOf(DIRECTIONS) direction?: Direction | null;
  @Field(() => VisitKindEnum, { nullable: true }) @Optional() @OneOf(VISIT_KINDS) kind?: VisitKind | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() onSite?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() visitedOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: JOINED * TEXT_MAX }) summary?: string | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, JOINED * FILES_MAX) @Id({ each: true }) fileIds?: string[] | null;
}

@InputType({ description: 'Two records of one visit become one: people, files and companies of both are kept, the sentence is added to the other\'s.' })
export class JoinVisitsInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => ID) @Id() intoId: string;
}

@InputType({ description: 'companyId or companyName, not both.' })
export class PlanVisitInput {
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) companyName?: string | null;
  @Field(() => DirectionEnum) @OneOf(DIRECTIONS) direction: Direction;
  @Field(() => DateScalar) @Scalar() on: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 500 }) note?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class CancelVisitPlanInput {
  @Field(() => ID) @Id() id: string;
}
