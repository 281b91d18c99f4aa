// Finds or installs what the browser specs need: a Chromium and a font with Chinese characters.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATA_DIR, Problem, makeDataDir, runMain } from './lib/project.mjs';
import { npmScript } from './lib/run.mjs';

const FOLDER = path.join(DATA_DIR, 'browser');
const FONT_HOME = path.join(FOLDER, 'share');
const NPM_BROWSER = '@sparticuz/chromium@143.0.4'; // the last that runs on Node 20
const NPM_FONT = '@expo-google-fonts/noto-sans-sc@0.4.3';

const PLACES = {
  linux: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options });
const works = (command, args, options) => run(command, args, { stdio: 'ignore', ...options }).status === 0;
const isLinux = process.platform === 'linux';
const mayInstall = () => isLinux && process.getuid() === 0 && existsSync('/usr/bin/apt-get');

/** Only as root, and only system packages; the package lists are fetched when the machine has none. */
function aptInstall(...names) {
  console.log(`Installing ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => works('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
  return install() || (works('apt-get', ['update'], { env }) && install());
}

function npmInstall(...names) {
  console.log(`Installing ${names.join(', ')} into .data/browser …`);
  makeDataDir();
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(path.join(FOLDER, 'package.json'))) writeFileSync(path.join(FOLDER, 'package.json'), '{"private":true}\n');
  return works(process.execPath, [npmScript(), 'install', '--no-fund', '--no-audit', ...names], { cwd: FOLDER });
}

/** The npm package unpacks itself into the temporary folder; ours, so that nothing is left elsewhere. */
function unpackNpmBrowser() {
  const temporary = path.join(FOLDER, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const entry = pathToFileURL(path.join(FOLDER, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href;
  const program = `const { default: chromium } = await import(${JSON.stringify(entry)}); process.stdout.write(await chromium.executablePath());`;
  const { status, stdout } = run(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TMPDIR: temporary }, cwd: FOLDER });
  return status === 0 && existsSync(stdout) ? stdout : undefined;
}

function npmBrowser() {
  if (!isLinux || process.arch !== 'x64') return undefined;
  const installed = existsSync(path.join(FOLDER, 'node_modules/@sparticuz/chromium')) || npmInstall(NPM_BROWSER);
  return installed ? unpackNpmBrowser() : undefined;
}

/**
 * The path of a Chromium: CHROMIUM_PATH, one of the system, or one that is installed now.
 * @throws Problem when there is none and none can be installed
 */
export function browserPath() {
  const named = process.env.CHROMIUM_PATH?.trim();
  if (named && !existsSync(named)) throw new Problem(`CHROMIUM_PATH is "${named}", where no program is: correct it, or remove it and one is looked for.`);
  const find = () => [named, ...(PLACES[process.platform] ?? [])].find((place) => place && existsSync(place));
  const found = find() ?? (mayInstall() && aptInstall('chromium-headless-shell') ? find() : undefined) ?? npmBrowser();
  if (!found) throw new Problem('No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to it.');
  return found;
}

const hasChineseFont = () => run('fc-list', [':lang=zh']).stdout?.trim() !== '';

/** Puts one font file where fontconfig looks when XDG_DATA_HOME is ours. */
function npmFont() {
  const fonts = path.join(FONT_HOME, 'fonts');
  if (!existsSync(fonts) && npmInstall(NPM_FONT)) {
    const folder = path.join(FOLDER, 'node_modules/@expo-google-fonts/noto-sans-sc');
    const file = readdirSync(folder, { recursive: true }).find((name) => /400Regular\.ttf$/.test(name));
    mkdirSync(fonts, { recursive: true });
    copyFileSync(path.join(folder, file), path.join(fonts, path.basename(file)));
  }
  return existsSync(fonts) ? { XDG_DATA_HOME: FONT_HOME } : {};
}

/** Environment under which the browser draws Chinese characters instead of boxes. */
export function fontEnvironment() {
  if (!isLinux) return {};
  if (hasChineseFont() || (mayInstall() && aptInstall('fonts-wqy-microhei', 'fontconfig') && hasChineseFont())) return {};
  return npmFont();
}

if (process.argv[1] === import.meta.filename) {
  await runMain(() => { console.log(browserPath(), fontEnvironment()); });
}
