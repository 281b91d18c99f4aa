import { Controller, Get } from '@nestjs/common';
import { Public } from '../../../platform/access/index.js';
import { Config } from '../../../platform/config/index.js';
import { DEMO_LOGINS, DEMO_PASSWORD } from '../domain/demo-logins.js';
import type { Role } from '../domain/roles.js';

/** What the login page offers to those who only want to look around. */
export interface DemoAnswer {
  demo: boolean;
  /** Empty unless this is a demo. */
  logins: { username: string; role: Role; password: string }[];
}

@Controller('api/demo')
export class DemoController {
  constructor(private readonly config: Config) {}

  @Public()
  @Get()
  answer(): DemoAnswer {
    const { demo } = this.config;
    return { demo, logins: demo ? DEMO_LOGINS.map((login) => ({ ...login, password: DEMO_PASSWORD })) : [] };
  }
}
