import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { printSchema } from 'postgraphile/graphql';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import type { ContenderTask } from './task.js';

/**
 * PostGraphile 5 as its manual sets it up for production: its own server on Node's HTTP, no explorer, no watching, row
 * security by `pgSettings` of every request. Places are no foreign key in the tables, so it is told of them by tags.
 */
const task = JSON.parse(process.argv[2] ?? '') as ContenderTask;
const toPlace = { foreignKey: '(place_code) references place (code)' };

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  // It hides relations whose columns no index has in just this form; here an index over the project alone serves them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [
    jsonPgSmartTags({
      version: 1,
      config: {
        class: {
          place: { tags: { unique: 'code' } },
          project: { tags: toPlace },
          asset_version: { tags: toPlace },
        },
      },
    } as never),
  ],
  pgServices: [makePgService({ connectionString: task.url, poolConfig: { max: task.poolSize, min: task.poolSize } })],
  grafserv: { port: 0, graphiql: false, watch: false, graphqlPath: '/graphql' } as never,
  grafast: {
    explain: false,
    context: () => ({ pgSettings: task.viewer }),
  } as never,
};

const instance = postgraphile(preset);
if (process.argv[3] === 'schema') {
  console.log(printSchema((await instance.getSchema()) as never));
  await instance.release();
} else {
  const serv = instance.createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  await instance.getSchema();
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(`listening ${address && typeof address === 'object' ? address.port : ''}`);
  });
  process.once('SIGTERM', () => {
    server.closeAllConnections();
    server.close();
    void Promise.resolve(instance.release()).then(() => process.exit(0));
  });
}
