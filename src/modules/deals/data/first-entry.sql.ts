import type { Sql } from 'sql-template-tag';
import type { Stage } from '../domain/stages.js';
import { enteredWithin } from './entered.sql.js';

/** Does the deal `d` count as having reached the stage in the calendar year? The one rule behind the yearly numbers and the list behind each of them. */
export const firstEnteredIn = (stage: Stage, year: number): Sql => enteredWithin({ stage, from: `${String(year)}-01-01`, to: `${String(year)}-12-31` });
