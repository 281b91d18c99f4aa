import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql from 'sql-template-tag';
import { systemActor } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ContactSeals } from './contact-seals.js';
import { Contact } from './data/contact.entity.js';
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
    const rows = await tx.query<{ id: string; phone: string; version: number }>(sql`
      SELECT id, phone, version FROM contact WHERE phone IS NOT NULL LIMIT ${BATCH} FOR UPDATE`);
    for (const { id, phone, version } of rows) {
      const reading = readPhone(phone);
      // Not counted as a change by somebody: the version stays, so that an open form still saves.
      await tx.update(Contact, { id, version: version - 1 } as Contact, this.seals.seal({ phone: reading.ok ? reading.value : phone }));
    }
    await tx.query(sql`UPDATE contact SET phone = NULL WHERE id = ANY (${rows.map(({ id }) => id)}::uuid[])`);
    return rows.length;
  }
}
