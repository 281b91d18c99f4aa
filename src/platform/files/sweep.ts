import { Injectable, Logger } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../../kernel/clock.js';
import { systemActor } from '../access/index.js';
import { Db, UnitOfWork } from '../database/index.js';
import { OnJob } from '../events/index.js';
import { lockContent } from './content-lock.js';
import { FileStore } from './stores/file-store.js';

/** How long an uploaded file waits for the record it was meant for. */
export const LOOSE_FOR_DAYS = 7;
const AT_ONCE = 500;

/** Clears away files that were uploaded and never used; once a night. */
@Injectable()
export class FileSweep {
  private readonly logger = new Logger(FileSweep.name);

  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork, private readonly store: FileStore, private readonly clock: Clock) {}

  /** Rows first, then each content that no row has any more. A content that cannot be removed keeps its rows for the next time. */
  @OnJob('files.sweep')
  async clear(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LOOSE_FOR_DAYS * 86_400_000);
    const loose = await this.db.query<{ hash: string }>(sql`
      SELECT DISTINCT content_hash AS hash FROM stored_file WHERE attached_at IS NULL AND created_at < ${before} LIMIT ${AT_ONCE}`);
    for (const { hash } of loose) {
      // One that the store does not let go of must not keep all others.
      await this.clearContent(hash, before).catch((error: unknown) => { this.logger.error(`The content ${hash} cannot be removed from the store: ${String(error)}`); });
    }
  }

  private async clearContent(hash: string, before: Date): Promise<void> {
    await this.unitOfWork.run(systemActor('清理未使用的文件'), async (tx) => {
      await lockContent(tx, hash);
      await tx.query(sql`DELETE FROM stored_file WHERE content_hash = ${hash} AND attached_at IS NULL AND created_at < ${before}`);
      const left = await tx.query(sql`SELECT 1 FROM stored_file WHERE content_hash = ${hash} LIMIT 1`);
      if (left.length === 0) await this.store.remove(hash);
    });
  }
}
