import { compare } from '../../../kernel/decimal.js';
import { PERMIT_KINDS, type PermitHandler, type PermitKind } from './permit.js';

/** What of a deal says which permits it needs. Energy in tonnes of standard coal a year; null where nothing is known. */
export interface PermitNeeds {
  kind: 'industry' | 'infrastructure' | 'commercial' | 'carrier' | 'facility';
  nature: 'newBuild' | 'expansion' | 'technicalUpgrade' | 'relocation' | 'lease' | null;
  siteKind: 'stockLand' | 'newLand' | 'plant' | null;
  energyNeed: string | null;
}

/** 固定资产投资项目节能审查办法 (2023): below 1,000 tonnes of standard coal a year there is no review of its own. */
const ENERGY_REVIEW_FROM = '1000';

/** In a plant that stands already: leased, or a workshop of the park. */
const isIndoors = ({ nature, siteKind }: PermitNeeds): boolean => nature === 'lease' || siteKind === 'plant';
/** Puts up a building. A technical upgrade puts new machines into an old one. */
const builds = (deal: PermitNeeds): boolean => !isIndoors(deal) && deal.nature !== 'technicalUpgrade';
/** Takes ground that it has not had before. Where an expansion names no land, it stays on its own. */
const takesGround = (deal: PermitNeeds): boolean => builds(deal) && (deal.nature !== 'expansion' || deal.siteKind !== null);
const isIndustry = ({ kind }: PermitNeeds): boolean => kind === 'industry';
const isOperated = ({ kind }: PermitNeeds): boolean => kind !== 'infrastructure';

/** Who handles a permit as a rule, and which deals need it. A checklist to begin with: the one who knows better changes the row. */
const DEFAULTS: Readonly<Record<PermitKind, { handler: PermitHandler; needs: (deal: PermitNeeds) => boolean }>> = {
  filing: { handler: 'park', needs: () => true },
  environment: { handler: 'joint', needs: ({ kind }) => kind === 'industry' || kind === 'carrier' || kind === 'infrastructure' },
  // Unknown energy is no small energy.
  energy: { handler: 'joint', needs: ({ energyNeed }) => energyNeed === null || compare(energyNeed, ENERGY_REVIEW_FROM) >= 0 },
  safety: { handler: 'department', needs: isIndustry },
  waterSoil: { handler: 'joint', needs: builds },
  landPlanning: { handler: 'department', needs: takesGround },
  buildingPlanning: { handler: 'department', needs: builds },
  drawingReview: { handler: 'joint', needs: builds },
  construction: { handler: 'joint', needs: builds },
  fire: { handler: 'department', needs: isOperated },
  occupationalHealth: { handler: 'department', needs: isIndustry },
  drainage: { handler: 'park', needs: isOperated },
};

/** The permits that a deal of its kind needs, in the order of the checklist. */
export const permitsNeeded = (deal: PermitNeeds): PermitKind[] => PERMIT_KINDS.filter((kind) => DEFAULTS[kind].needs(deal));

/** Who handles a permit as a rule. */
export const usualHandler = (kind: PermitKind): PermitHandler => DEFAULTS[kind].handler;
