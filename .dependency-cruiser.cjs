const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The features in the order of server/features.ts: the only place where the order stands. */
function featureOrder() {
  const source = readFileSync(join(__dirname, 'server/features.ts'), 'utf8');
  const list = /features: readonly Feature\[\] = \[([^\]]*)\]/.exec(source);
  if (!list) throw new Error('server/features.ts holds no list of features.');
  const names = list[1].split(',').map((name) => name.trim());
  return names.filter(Boolean).map((name) => {
    const found = new RegExp(`\\b${name}\\b[^;]*from '\\./([a-z-]+)/index\\.js'`).exec(source);
    if (!found) throw new Error(`server/features.ts imports ${name} from no feature's index.js.`);
    return found[1];
  });
}

const features = featureOrder();
const anyFeature = `^server/(${features.join('|')})/`;

/** What the rooms of one feature may open, besides the kernel and themselves. */
const rooms = {
  rules: [],
  model: ['rules'],
  views: ['model', 'rules'],
  actions: ['views', 'model', 'rules'],
  api: ['actions', 'views', 'model', 'rules'],
};
const roomRules = Object.entries(rooms)
  .map(([room, open]) => {
    const closed = Object.keys(rooms).filter((other) => other !== room && !open.includes(other));
    return {
      name: `room-${room}`,
      comment: `${room}/ opens only ${[...open, 'kernel'].join(', ')}; never a room above it.`,
      severity: 'error',
      from: { path: `^server/([^/]+)/${room}/` },
      to: { path: [`^server/$1/(${[...closed, 'index\\.ts'].join('|')})`] },
    };
  })
  .filter(({ to }) => to.path.length > 0);

const orderRules = features.slice(0, -1).map((feature, place) => ({
  name: `order-${feature}`,
  comment: `${feature} comes before ${features.slice(place + 1).join(', ')} and must not know them.`,
  severity: 'error',
  from: { path: `^server/${feature}/` },
  to: { path: `^server/(${features.slice(place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...orderRules,
    {
      name: 'through-the-index',
      comment: 'A feature is entered through its index.ts only.',
      severity: 'error',
      from: { path: '^server/([^/]+)/' },
      to: { path: anyFeature, pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$'] },
    },
    {
      name: 'house-through-the-index',
      comment: 'The files of the house itself, too, enter a feature through its index.ts only.',
      severity: 'error',
      from: { path: '^server/[^/]+\\.ts$' },
      to: { path: anyFeature, pathNot: '^server/[^/]+/index\\.ts$' },
    },
    {
      name: 'kernel-knows-nothing',
      comment: 'The kernel knows no feature, no store and no server.',
      severity: 'error',
      from: { path: '^server/kernel/' },
      to: { path: '^(server|client|test)/', pathNot: '^server/kernel/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules do no I/O: nothing of the store, of Node’s files and networks, or of the API.',
      severity: 'error',
      from: { path: '^server/[^/]+/rules/' },
      to: {
        dependencyTypesNot: ['type-only'],
        path: [
          '^server/database/',
          '^server/[^/]+\\.ts$',
          '^(fs|net|http|https|child_process|dns|timers)(/|$)',
          'node_modules/(@mikro-orm|kysely|type-graphql|fastify|graphql)/',
        ],
      },
    },
    {
      name: 'features-know-no-server',
      comment: 'A feature knows of the house only the request (context.ts, from its api/) and the store.',
      severity: 'error',
      from: { path: anyFeature },
      to: { path: '^server/[^/]+\\.ts$', pathNot: '^server/context\\.ts$' },
    },
    {
      name: 'nobody-knows-who-watches',
      comment: 'What watches the server, and where its reads go, is put together in app.ts and main.ts; the house works without either.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/((operations|standby)/|(app|main)\\.ts$)' },
      to: { path: '^server/(operations|standby)/' },
    },
    {
      name: 'request-only-in-api',
      comment: 'Only api/ sees the request; actions and views get what they need as arguments.',
      severity: 'error',
      from: { path: anyFeature, pathNot: '^server/[^/]+/api/' },
      to: { path: '^server/context\\.ts$' },
    },
    {
      name: 'store-knows-no-feature',
      comment: 'Migrations, the ORM and the session know no feature; only commands and the demonstration set do.',
      severity: 'error',
      from: { path: '^server/database/(migrations/|orm\\.ts|session\\.ts|prepare\\.ts)' },
      to: { path: anyFeature },
    },
    {
      name: 'client-knows-no-server',
      comment: 'The client is made from the contract alone.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'client-is-alone',
      comment: 'The packed client brings no other package and needs none of Node.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/(workbench|verify)/' },
      to: { pathNot: '^client/(?!workbench/|verify/)' },
    },
    {
      name: 'verifier-is-alone',
      comment: 'The verifier of evidence runs anywhere: it needs Node and itself, not even the client.',
      severity: 'error',
      from: { path: '^client/verify/' },
      to: { pathNot: ['^client/verify/', '^(node:)?(crypto|fs|path|zlib)$'] },
    },
    {
      name: 'workbench-rooms',
      comment:
        'A part of the page opens the client, the kit, the session and itself; only the home is put together from parts of the others.',
      severity: 'error',
      from: { path: '^client/workbench/([^/]+)/', pathNot: '^client/workbench/home/' },
      to: { path: '^client/workbench/[^/]+/', pathNot: ['^client/workbench/(kit|session|$1)/'] },
    },
    {
      name: 'server-knows-no-client',
      comment: 'The server serves the packed client; it never runs it.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|test)/' },
    },
    {
      name: 'no-circle',
      comment:
        'Nothing may need itself when it starts. A shape may hold a page and a page holds shapes: one word in two files; and types of the API name each other.',
      severity: 'error',
      from: { pathNot: ['^server/kernel/(shape|page)\\.ts$', '/api/[^/]+\\.type\\.ts$'] },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API; swc reads the same sources, type-only imports included.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
