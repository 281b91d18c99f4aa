// Before the browser specs: database as for all, and a browser.
import { browserPath, fontEnvironment } from '../../scripts/browser.mjs';
import globalSetup from './global-setup.mjs';

export default async function browserSetup() {
  await globalSetup();
  process.env.ZOUQING_TEST_BROWSER = browserPath();
  Object.assign(process.env, fontEnvironment());
}
