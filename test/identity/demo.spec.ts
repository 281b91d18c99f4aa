import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../src/modules/identity/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { tryLogin } from './sign-in.js';

let app: TestApp;
beforeAll(async () => {
  Object.assign(process.env, { ZOUQING_DEMO: '1', PUBLIC_URL: 'https://crm.example.gov' });
  app = await startApp();
});
afterAll(() => app.close());

describe('a demo', () => {
  it('offers a login per role', async () => {
    const answer = await fetch(`${app.url}/api/demo`);
    expect(await answer.json()).toEqual({
      demo: true,
      logins: ['officer', 'head', 'leader', 'land', 'alliance', 'admin', 'auditor'].map((username) => ({ username, role: expect.any(String), password: DEMO_PASSWORD })),
    });
  });

  it('says so to whoever is logged in', async () => {
    expect(await (await app.as('officer')).ok('{ viewer { demo } }')).toEqual({ viewer: { demo: true } });
  });
});

describe('behind https', () => {
  it('lets the cookie travel over encrypted connections only', async () => {
    expect((await tryLogin(app, 'officer')).cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });
});
