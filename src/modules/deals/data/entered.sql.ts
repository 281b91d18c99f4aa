import sql, { type Sql } from 'sql-template-tag';
import type { Stage } from '../domain/stages.js';

/** A stage, and the days within which it was reached; null leaves that side open. */
export interface Entered {
  stage: Stage;
  from: string | null;
  to: string | null;
}

/** Does the deal `d` count as having reached the stage within these days? Infrastructure never does: it is no attracted investment. */
export const enteredWithin = ({ stage, from, to }: Entered): Sql => sql`(d.kind <> 'infrastructure' AND EXISTS (
  SELECT 1 FROM stage_entry reached WHERE reached.deal_id = d.id AND reached.stage = ${stage}
    AND (${from}::date IS NULL OR reached.entered_on >= ${from}::date) AND (${to}::date IS NULL OR reached.entered_on <= ${to}::date)))`;
