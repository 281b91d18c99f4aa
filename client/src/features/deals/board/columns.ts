import type { Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';

/** A column of the board: a stage of the main line, or what stands beside it. */
export type ColumnKey = Stage | 'aside';
export const COLUMNS: readonly ColumnKey[] = [...STAGES, 'aside'];

/** Stages after breaking ground are folded until somebody asks for them. */
export const FOLDABLE: readonly Stage[] = ['completion', 'production', 'capacity'];

/** The column that an address names; the first one otherwise. */
export const columnOf = (value: string | undefined): ColumnKey => COLUMNS.find((one) => one === value) ?? 'lead';
