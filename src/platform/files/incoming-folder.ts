import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Where uploads lie until they are looked at; goes with the process. */
@Injectable()
export class IncomingFolder implements BeforeApplicationShutdown {
  private made: Promise<string> | null = null;

  folder(): Promise<string> {
    this.made ??= mkdtemp(path.join(tmpdir(), 'zouqing-upload-'));
    return this.made;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.made) await rm(await this.made, { recursive: true, force: true });
    this.made = null;
  }
}
