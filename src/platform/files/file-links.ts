import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Secrets } from '../secrets/index.js';

const CONTEXT = 'file';
const MINUTE_S = 60;
const GOOD_FOR_MINUTES = 10;

/** Addresses of files: good for ten minutes at most, and for the one person they were made for. */
@Injectable()
export class FileLinks {
  constructor(private readonly secrets: Secrets, private readonly clock: Clock) {}

  /** The address for a person. The same one for up to a minute, so that a page shown again asks for no photo twice. */
  linkFor(fileId: string, viewerId: string): string {
    const until = (Math.floor(this.now() / MINUTE_S) + GOOD_FOR_MINUTES) * MINUTE_S;
    return `/api/files/${fileId}?until=${until}&signature=${this.secrets.sign(signed(fileId, String(until), viewerId), CONTEXT)}`;
  }

  /** Is it an address that was made for this person, and still good? */
  isGood(fileId: string, { until, signature }: { until: unknown; signature: unknown }, viewerId: string): boolean {
    return typeof until === 'string' && typeof signature === 'string'
      && this.secrets.isSigned(signed(fileId, until, viewerId), CONTEXT, signature) && Number(until) > this.now();
  }

  private now(): number {
    return this.clock.now().getTime() / 1000;
  }
}

const signed = (fileId: string, until: string, viewerId: string): string => `${fileId} ${until} ${viewerId}`;
