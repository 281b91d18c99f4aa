import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { Db } from '../database/index.js';
import { FileLinks } from './file-links.js';
import { FileStore } from './stores/file-store.js';

/** A file on its way out. */
export interface Outgoing {
  name: string;
  mediaType: string;
  size: number;
  contentHash: string;
  content: Readable;
}

/** Hands files out to who was given an address for them. */
@Injectable()
export class Downloads {
  private readonly logger = new Logger(Downloads.name);

  constructor(private readonly db: Db, private readonly links: FileLinks, private readonly store: FileStore) {}

  /**
   * The file behind an address.
   * @throws ApiError FORBIDDEN for an address that was not made for this person or is too old; NOT_FOUND when the file
   * is gone
   */
  async open(viewer: Actor, id: string, query: { until: unknown; signature: unknown }): Promise<Outgoing> {
    if (!isId(id) || !this.links.isGood(id, query, viewer.id)) throw new ApiError('FORBIDDEN', [{ code: 'FILE_LINK_OLD', field: ['signature'] }]);
    const row = await this.db.one<Omit<Outgoing, 'content'>>(sql`
      SELECT name, media_type AS "mediaType", size, content_hash AS "contentHash" FROM stored_file WHERE id = ${id}`);
    const content = await this.store.read(row.contentHash);
    if (content === null) {
      this.logger.error(`The content ${row.contentHash} of file ${id} is not in the store: restore it from a backup.`);
      throw new ApiError('NOT_FOUND', [{ code: 'FILE_CONTENT_GONE', field: ['id'] }]);
    }
    return { ...row, content };
  }
}
