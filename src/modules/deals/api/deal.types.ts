import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ErrorParams } from '../../../kernel/errors.js';
import {
  BoundEnum, Connection, DateScalar, DateTimeScalar, DecimalScalar, JsonScalar, lazily, Payload, SquareMetresScalar, YuanScalar, type Bound,
} from '../../../platform/graphql/index.js';
import type { DealRow } from '../data/deal.row.js';
import type { StageLogEntry } from '../data/stage-log.entity.js';
import type {
  BenefitIndicator, BenefitKind, ChainRole, DealKind, DealNature, DealRelation, FundOrigin, LeadSource, ReasonCode, SiteKind,
} from '../domain/codes.js';
import type { ToldLight } from '../domain/light-words.js';
import type { Light, LightCause } from '../domain/lights.js';
import type { DealStatus, Stage, StageLogEvent } from '../domain/stages.js';
import type { Blocker, NextStage } from '../domain/transition.js';
import {
  BenefitIndicatorEnum, BenefitKindEnum, ChainRoleEnum, DealKindEnum, DealNatureEnum, DealRelationEnum, DealStatusEnum, FundOriginEnum, LeadSourceEnum, LightEnum,
  ReasonCodeEnum, SiteKindEnum, StageEnum, StageLogEventEnum,
} from './deal.enums.js';

/** Fields that are columns; the rest is added by resolvers, those of the followers' modules included. */
@ObjectType('Deal')
export class DealType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'What partners see instead of the name.' }) codeName: string;
  @Field(() => DealKindEnum) kind: DealKind;
  @Field(() => String, { nullable: true }) content: string | null;
  @Field(() => StageEnum) stage: Stage;
  @Field(() => DateScalar) stageEnteredOn: string;
  @Field(() => DealStatusEnum) status: DealStatus;
  @Field(() => ReasonCodeEnum, { nullable: true }) reasonCode: ReasonCode | null;
  @Field(() => String, { nullable: true }) statusNote: string | null;
  @Field(() => String, { nullable: true }) lostTo: string | null;
  @Field(() => LeadSourceEnum) source: LeadSource;
  @Field(() => String, { nullable: true }) industryCode: string | null;
  @Field(() => YuanScalar, { nullable: true }) totalInvestment: string | null;
  @Field(() => BoundEnum) totalInvestmentBound: Bound;
  @Field(() => YuanScalar, { nullable: true }) fixedAssetInvestment: string | null;
  @Field(() => SquareMetresScalar, { nullable: true }) landNeed: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'kVA.' }) powerNeed: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Tonnes of standard coal a year.' }) energyNeed: string | null;
  @Field(() => DateScalar) registeredOn: string;
  @Field(() => DateScalar, { nullable: true }) assessedOn: string | null;
  @Field(() => String, { nullable: true }) assessment: string | null;
  @Field(() => DateScalar, { nullable: true }) proposalOn: string | null;
  @Field(() => String, { nullable: true }) dueDiligence: string | null;
  @Field(() => String, { nullable: true }) phaseName: string | null;
  @Field(() => ID, { nullable: true }) visitId: string | null;
  @Field(() => Int, { description: '0 public, 1 internal, 2 sensitive (strangers to the deal see the code name), 3 only its people see it.' }) secrecy: number;
  @Field(() => String, { nullable: true }) projectCode: string | null;
  @Field(() => String, { nullable: true }) chain: string | null;
  @Field(() => ChainRoleEnum, { nullable: true }) chainRole: ChainRole | null;
  @Field(() => DealNatureEnum, { nullable: true }) nature: DealNature | null;
  @Field(() => FundOriginEnum, { nullable: true }) fundOrigin: FundOrigin | null;
  @Field(() => SiteKindEnum, { nullable: true }) siteKind: SiteKind | null;
  @Field(() => YuanScalar, { nullable: true, description: '合同引资额: outside money only, apart from the total.' }) contractedInward: string | null;
  @Field(() => YuanScalar, { nullable: true }) equipmentInvestment: string | null;
  @Field(() => SquareMetresScalar, { nullable: true }) plantNeed: string | null;
  @Field(() => String, { nullable: true, description: '包联领导, a position.' }) leaderPosition: string | null;
  @Field(() => DateScalar, { nullable: true }) nextFollowUpOn: string | null;
  @Field(() => [String]) tags: string[];
  @Field(() => DealRelationEnum, { nullable: true }) relation: DealRelation | null;
  @Field(() => YuanScalar, { nullable: true, description: 'What it stands for in sums: its total without what its phases account for.' }) ownInvestment: string | null;
  @Field(() => LightEnum) light: Light;
  @Field(() => DateScalar, { description: 'The last day on which anything moved.' }) lastProgressOn: string;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar) updatedAt: Date;
}

/** Somebody on the named list of a deal: 服务专班. Who it is comes through the resolver. */
@ObjectType('DealMember')
export class DealMemberType {
  @Field(() => String, { nullable: true }) duty: string | null;
}

/** What was promised for a year, or what came. */
@ObjectType('Benefit')
export class BenefitType {
  @Field(() => BenefitIndicatorEnum) indicator: BenefitIndicator;
  @Field(() => BenefitKindEnum) kind: BenefitKind;
  @Field(() => Int) year: number;
  @Field(() => DecimalScalar, { description: 'Yuan, people, tonnes of standard coal or per cent.' }) value: string;
}

/** One unmet condition: what, the input field that mends it (`params.verb` names the verb), and how to mend it. */
@ObjectType('Blocker')
export class BlockerType implements Blocker {
  @Field(() => String) code: string;
  @Field(() => Boolean, { description: 'true: the move is refused; false: a warning.' }) hard: boolean;
  @Field(() => String, { nullable: true }) field: string | null;
  @Field(() => JsonScalar, { nullable: true }) params: ErrorParams;
}

@ObjectType('NextStage', { description: 'A stage that could come next; it may be entered when there are no blockers.' })
export class NextStageType implements NextStage {
  @Field(() => StageEnum) stage: Stage;
  @Field(() => [BlockerType]) blockers: Blocker[];
}

@ObjectType('LightReason', { description: 'What lit the light: the rule, the day its clock started, the day this colour fell due.' })
export class LightReasonType implements LightCause {
  @Field(() => String) rule: string;
  @Field(() => DateScalar) since: string;
  @Field(() => DateScalar) dueOn: string;
  light: Light;
  /** The light behind it; null for a deal that is not being worked. */
  told: ToldLight | null;
}

@ObjectType('StageLogEntry')
export class StageLogEntryType {
  @Field(() => ID) id: string;
  @Field(() => StageEnum, { nullable: true }) fromStage: Stage | null;
  @Field(() => StageEnum) toStage: Stage;
  @Field(() => DealStatusEnum, { nullable: true }) fromStatus: DealStatus | null;
  @Field(() => DealStatusEnum) toStatus: DealStatus;
  @Field(() => StageLogEventEnum) event: StageLogEvent;
  @Field(() => DateScalar) enteredOn: string;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => String) by: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => ReasonCodeEnum, { nullable: true }) reasonCode: ReasonCode | null;
  @Field(() => Boolean) overridden: boolean;
  @Field(() => Int, { nullable: true, description: 'Days until the next entry, or until today; null once the deal is dropped.' }) days: number | null;
  @Field(() => Boolean) undone: boolean;
  /** Codes; the resolver gives the words. */
  unmet: string[];
}

@ObjectType()
export class DealConnection extends Connection(DealType, 'DealEdge') {
  @Field(() => YuanScalar, { description: 'Yuan, over the whole filter; phases are counted in their deal.', middleware: [lazily] }) sumInvestment: string;
}

@ObjectType()
export class DealPayload extends Payload {
  @Field(() => DealType, { nullable: true }) deal?: DealType | null;
  @Field(() => [BlockerType], { description: 'Every unmet condition when a move was refused.' }) blockers: Blocker[];
  @Field(() => ID, { nullable: true, description: 'Of a move: what undoMove takes back, until a minute from now.' }) undoableEntryId?: string | null;
  /** Answered by the resolver: none unless the verb was a move. */
  warnings?: Blocker[];
  @Field(() => DealType, { nullable: true, description: 'The deal as it is now, given with a CONFLICT.' }) current?: DealType | null;
}

// Rows are answered as they are read: every exposed field is a column of the same name and type.
void (0 as unknown as DealRow satisfies DealType);
void (0 as unknown as StageLogEntry satisfies Omit<StageLogEntryType, 'days' | 'undone'>);

