import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { type Config, wrong } from '../config.js';
import type { Context } from '../context.js';
import type { Orm } from '../database/orm.js';
import type { Metrics } from './metrics.js';
import { operationNames } from './operation-names.js';
import { operationPlugin } from './operation-plugin.js';
import { requestHooks } from './request-hooks.js';
import { slowStatements } from './slow-statements.js';
import type { Traces } from './traces.js';
import type { OperationTold, ReadTold, RequestTold, StoreName, WatchedStandby, Watcher } from './watch.js';

/** Everything that watches a running server, as its settings say: metrics, traces, slow statements. */
export interface Operations {
  readonly metrics: Metrics | null;
  readonly traces: Traces | null;
  readonly nameOf: ReturnType<typeof operationNames>;
  tell(told: OperationTold): void;
  tellRequest(told: RequestTold): void;
  tellRead(told: ReadTold): void;
  /** Told of the statements of one database; give it to `openOrm`. Undefined when nobody listens. */
  statementsOf(store: StoreName): ((statement: string, milliseconds: number) => void) | undefined;
  /** Watches a server from now on; call it before its routes are added. Answers what Apollo tells it by. */
  watch(http: FastifyInstance, orm: Orm): Promise<ApolloServerPlugin<Context>[]>;
  /** Shows a standby among the metrics. */
  watchStandby(standby: WatchedStandby): Promise<void>;
  /** Serves the metrics where the settings say, and answers where. Throws WrongSetting when that place is taken. */
  listen(): Promise<string | null>;
  close(): Promise<void>;
}

const namesMax = 300;

/** Opens what the settings ask for. Modules that nobody asked for are not even loaded. */
export async function openOperations(config: Pick<Config, 'metrics' | 'traces' | 'slowMs'>): Promise<Operations> {
  const metrics = config.metrics ? (await import('./metrics.js')).makeMetrics() : null;
  const traces = config.traces ? await (await import('./traces.js')).openTraces(config.traces) : null;
  const watchers: Watcher[] = [metrics, traces].filter((one) => one !== null);
  const isWatched = watchers.length > 0 || config.slowMs > 0;
  const closing: (() => Promise<unknown>)[] = [async () => traces?.close()];
  const operations: Operations = {
    metrics,
    traces,
    nameOf: operationNames(namesMax),
    tell: (told) => metrics?.operation?.(told),
    tellRequest: (told) => metrics?.request?.(told),
    tellRead: (told) => metrics?.read?.(told),
    statementsOf(store) {
      if (!isWatched) return undefined;
      return (statement, milliseconds) => {
        for (const watcher of watchers) watcher.statement?.(store, statement, milliseconds);
      };
    },
    async watch(http, orm) {
      if (!isWatched) return [];
      if (config.slowMs) watchers.push({ statement: slowStatements(config.slowMs, http.log as never) });
      requestHooks(http, operations);
      if (metrics) {
        const { gaugeChain, gaugePool } = await import('./store-gauges.js');
        await gaugePool(metrics.registry, 'primary', orm);
        gaugeChain(metrics.registry, orm);
      }
      return [operationPlugin(operations)];
    },
    async watchStandby(standby) {
      if (!metrics) return;
      const { gaugePool, gaugeStandby } = await import('./store-gauges.js');
      gaugeStandby(metrics.registry, standby);
      await gaugePool(metrics.registry, 'standby', standby.orm);
    },
    async listen() {
      if (!metrics || !config.metrics) return null;
      const { serveMetrics } = await import('./metrics-address.js');
      const address = await serveMetrics(metrics.registry, config.metrics).catch((error: Error) => {
        throw wrong('XIANJIE_METRICS', `the metrics cannot be served there – ${error.message}`);
      });
      closing.unshift(() => address.close());
      return address.url;
    },
    async close() {
      for (const close of closing.splice(0)) await close();
    },
  };
  return operations;
}
