import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords and compares them. */
@Injectable()
export class Passwords {
  /** Something to compare with where there is nothing: it costs as much time, and nobody knows its password. */
  private readonly decoy = this.hash(randomBytes(32).toString('base64'));

  /** The text to store of a password; as slow as it should be, some tens of milliseconds. */
  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  /** Does the password fit the stored text? Takes the same time without one, and is false then. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const fits = await verify(stored ?? (await this.decoy), password);
    return fits && stored !== null;
  }
}
