import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Config } from '../../platform/config/index.js';
import { SetUpService } from './setup.service.js';

/** Tells whoever starts a new deployment how to get in. */
@Injectable()
export class SetUpAnnouncer implements OnApplicationBootstrap {
  constructor(private readonly setUp: SetUpService, private readonly config: Config, private readonly host: HttpAdapterHost) {}

  async onApplicationBootstrap(): Promise<void> {
    // A worker serves no page that the link could open; specs announce by themselves.
    const serves = Boolean((this.host as Partial<HttpAdapterHost>).httpAdapter);
    if (serves && !this.config.demo && this.config.environment !== 'test') await this.announce((text) => process.stdout.write(text));
  }

  /** Writes a link to the console while there is no user. Never to the log, which others may read. */
  async announce(write: (text: string) => void): Promise<void> {
    if (!(await this.setUp.needed())) return;
    const link = await this.setUp.issueLink();
    write(`\n首次使用：请在 24 小时内打开下面的链接，创建第一位管理员（仅能使用一次）。\nFirst start: open this link within 24 hours to create the first administrator; it works once.\n\n  ${link}\n\n`);
  }
}
