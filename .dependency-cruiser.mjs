/** Each room and the rooms it may lean on. Arrows point down this list and never up. */
const ROOMS = {
  contract: [],
  kernel: ['contract'],
  anonymity: ['contract', 'kernel'],
  agenda: ['contract', 'kernel'],
  intake: ['contract', 'kernel'],
  aids: ['contract', 'kernel'],
  calendar: ['contract', 'kernel'],
  persistence: ['contract', 'kernel'],
  texts: ['contract', 'kernel', 'persistence', 'anonymity'],
  identity: ['contract', 'kernel', 'persistence'],
  rosters: ['contract', 'kernel', 'persistence', 'identity', 'texts'],
  directory: ['contract', 'kernel', 'persistence', 'identity', 'texts', 'rosters'],
  places: ['contract', 'kernel', 'persistence', 'identity', 'rosters'],
  cases: ['contract', 'kernel', 'persistence', 'identity', 'texts', 'intake', 'rosters'],
  library: ['contract', 'kernel', 'persistence', 'identity', 'texts', 'cases'],
  catalogue: ['contract', 'kernel', 'persistence', 'identity', 'texts', 'rosters', 'cases'],
  actions: ['contract', 'kernel', 'persistence', 'identity', 'rosters'],
  sessions: [
    'contract',
    'kernel',
    'persistence',
    'identity',
    'texts',
    'rosters',
    'cases',
    'actions',
    'agenda',
  ],
  invitations: [
    'contract',
    'kernel',
    'persistence',
    'identity',
    'rosters',
    'cases',
    'actions',
    'sessions',
    'calendar',
  ],
  meetings: ['contract', 'kernel', 'persistence', 'identity', 'sessions', 'invitations'],
  feeds: ['contract', 'kernel', 'persistence', 'identity', 'sessions', 'calendar', 'invitations'],
  referrals: ['contract', 'kernel', 'persistence', 'identity', 'texts', 'cases'],
  metrics: ['contract', 'kernel', 'persistence', 'identity', 'referrals'],
  // Fills the tables of every room by the rooms' own rules, and proves it by reading through them.
  dataset: [
    'contract',
    'kernel',
    'anonymity',
    'agenda',
    'calendar',
    'persistence',
    'identity',
    'texts',
    'rosters',
    'cases',
    'actions',
    'sessions',
    'invitations',
    'metrics',
  ],
};

const ALL = Object.keys(ROOMS);

/** What each app may open. */
const APPS = {
  api: ALL,
  worker: ALL.filter((room) => room !== 'agenda'),
  operator: ALL,
  bench: ALL,
  launcher: [],
  web: ['contract', 'agenda', 'intake', 'aids', 'kernel', 'anonymity'],
};

const PURE = ['contract', 'kernel', 'anonymity', 'agenda', 'intake', 'aids', 'calendar'];

const onlyThese = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may lean on: ${allowed.join(', ') || 'nothing'}`,
  from: { path: `^${from}/` },
  to: { path: '^(libs|apps)/', pathNot: [`^${from}/`, ...allowed.map((room) => `^libs/${room}/`)] },
});

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(ROOMS).map(([room, allowed]) =>
      onlyThese(`room-${room}`, `libs/${room}`, allowed),
    ),
    ...Object.entries(APPS).map(([app, allowed]) =>
      onlyThese(`app-${app}`, `apps/${app}`, allowed),
    ),
    {
      name: 'front-door-only',
      severity: 'error',
      comment: 'Another room is entered through its index.ts.',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$|testing/index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'pure-rooms-stay-pure',
      severity: 'error',
      from: { path: `^libs/(${PURE.join('|')})/src/`, pathNot: '\\.spec\\.ts$|/testing/' },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot:
          'node_modules/(zod|luxon|ical-generator|timezones-ical-library|nimet|libphonenumber-js|ibantools)/',
      },
    },
    {
      name: 'domain-knows-no-framework',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/' },
      to: {
        path: [
          'node_modules/(@nestjs|typeorm|pg|socket\\.io|express)',
          '/src/data/',
          '\\.service\\.ts$',
        ],
      },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { pathNot: '(\\.(spec|data-spec|e2e-spec)\\.tsx?$)|/testing/|^test/' },
      to: { path: '(\\.(spec|data-spec)\\.tsx?$)|/testing/|^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
