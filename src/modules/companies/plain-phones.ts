import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql from 'sql-template-tag';
import { systemActor } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ContactSeals } from './contact-seals.js';
import { readPhone } from './domain/phone.js';

const BATCH = 500;

/**
 * Seals the phone numbers that an older version left in plain text, and empties that column. At every start, before the
 * first request: a batch at a time, so that a kill loses nothing, and beside another process that does the same.
 */
@Injectable()
export class PlainPhones implements OnApplicationBootstrap {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly seals: ContactSeals) {}

  async onApplicationBootstrap(): Promise<void> {
    const actor = systemActor('联系方式加密');
    while ((await this.unitOfWork.run(actor, (tx) => this.sealBatch(tx))) === BATCH);
  }

  private async sealBatch(tx: Tx): Promise<number> {
    const rows = await tx.query<{ id: string; phone: string }>(sql`SELECT id, phone FROM contact WHERE phone IS NOT NULL LIMIT ${BATCH} FOR UPDATE`);
    for (const { id, phone } of rows) {
      const reading = readPhone(phone);
      const { phoneSealed, phoneShown, phoneBlind, phoneLastFour } = this.seals.seal({ phone: reading.ok ? reading.value : phone });
      // Not counted as a change by somebody: the version stays, so that an open form still saves.
      await tx.query(sql`
        UPDATE contact SET phone = NULL, phone_sealed = ${phoneSealed}, phone_shown = ${phoneShown}, phone_blind = ${phoneBlind}, phone_last_four = ${phoneLastFour}
        WHERE id = ${id}`);
    }
    return rows.length;
  }
}
