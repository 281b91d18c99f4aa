import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { mayAnywhere, type Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Db } from '../../platform/database/index.js';
import { SHORTEST_GUESS, slip, termOf, type Term } from '../../platform/search/index.js';
import { Secrets } from '../../platform/secrets/index.js';
import { followsCompany, LAST_FOUR_CONTEXT } from '../companies/index.js';
import { hitsSql, type FirstEntry, type FoundEntry } from './data/hits.sql.js';
import { guessesSql, type Guess } from './data/near.sql.js';
import type { Searcher } from './data/reach.sql.js';
import { HitDetails, type Hit } from './hit-details.js';

/** What was found, the best first. */
export interface Found {
  hits: Hit[];
  more: boolean;
}

const LAST_FOUR = /^\d{4}$/;
/** More guesses than these are no help. */
const MOST_GUESSES = 8;

/** Finds whatever has a name within an actor's reach. A fixed handful of statements, however much is found. */
@Injectable()
export class SearchQueries {
  constructor(private readonly db: Db, private readonly clock: Clock, private readonly secrets: Secrets, private readonly details: HitDetails) {}

  /** The first hits for a text; near ones only when nothing has it. A text in which nothing can be looked for finds nothing. */
  async search(actor: Actor, text: string, first: number): Promise<Found> {
    const searcher = { actor, today: this.clock.today() };
    const term = termOf(text);
    if (term.folded === '') return { hits: [], more: false };
    const found = await this.db.query<FirstEntry>(hitsSql(searcher, term, first, this.byLastFour(searcher, term)));
    const near = found.length === 0;
    const entries = near ? await this.guess(searcher, term, first) : found;
    return { hits: await this.details.of(searcher, entries, near), more: found[0]?.more ?? false };
  }

  /** Contacts whose phone ends so, for who may see whole numbers there: only a keyed hash of the digits is stored. */
  private byLastFour({ actor, today }: Searcher, { folded }: Term): Sql[] {
    if (!LAST_FOUR.test(folded) || !mayAnywhere(actor, 'contact.reveal')) return [];
    return [sql`
      SELECT 'contact' AS type, person.id, person.name AS title, 0 AS rank
      FROM contact person JOIN company employer ON employer.id = person.company_id
      WHERE person.phone_last_four = ${this.secrets.blind(folded, LAST_FOUR_CONTEXT)} AND employer.merged_into IS NULL
        AND ${followsCompany('employer', actor, 'contact.reveal', today)}`];
  }

  /** What may have been meant, the fewest slips of the thumb first. */
  private async guess(searcher: Searcher, { letters }: Term, first: number): Promise<FoundEntry[]> {
    if (letters === null || letters.length < SHORTEST_GUESS) return [];
    const guesses = await this.db.query<Guess>(guessesSql(searcher, letters));
    return guesses.flatMap((guess) => {
      const slips = slip(letters, guess.initials);
      return slips === null ? [] : [{ ...guess, slips }];
    }).sort((a, b) => a.slips - b.slips || a.title.length - b.title.length || (a.title < b.title ? -1 : 1)).slice(0, Math.min(first, MOST_GUESSES));
  }
}
