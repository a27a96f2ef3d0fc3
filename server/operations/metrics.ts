import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Watcher } from './watch.js';

export interface Metrics extends Watcher {
  readonly registry: Registry;
}

const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const statementSeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/**
 * Counts and durations in the form of Prometheus, in a registry of their own. Every label has a bound: routes and root
 * fields are ours, codes stand in tables, names of operations are kept up to a number.
 */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'xianjie_http_requests_total',
    help: 'HTTP requests answered, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const requestTimes = new Histogram({
    name: 'xianjie_http_request_seconds',
    help: 'From the arrival of a request to its last byte, by route.',
    labelNames: ['route'],
    buckets: seconds,
    registers,
  });
  const operations = new Counter({
    name: 'xianjie_operations_total',
    help: 'GraphQL operations by root field and outcome: ANSWERED, REFUSED, REQUEST (wrongly asked), INCIDENT (a fault of ours).',
    labelNames: ['type', 'field', 'outcome'],
    registers,
  });
  const operationTimes = new Histogram({
    name: 'xianjie_operation_seconds',
    help: 'From the start of a GraphQL operation to its answer, by its name.',
    labelNames: ['operation'],
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: 'xianjie_refusals_total',
    help: 'What was refused to GraphQL, by the code of the rule.',
    labelNames: ['code'],
    registers,
  });
  const wrong = new Counter({
    name: 'xianjie_wrong_requests_total',
    help: 'Errors of clients, by the code of GraphQL.',
    labelNames: ['code'],
    registers,
  });
  const incidents = new Counter({
    name: 'xianjie_incidents_total',
    help: 'Faults of ours that GraphQL answered with an incident number.',
    registers,
  });
  const statements = new Histogram({
    name: 'xianjie_statement_seconds',
    help: 'Statements sent to the database, by which one answered.',
    labelNames: ['store'],
    buckets: statementSeconds,
    registers,
  });
  const reads = new Counter({
    name: 'xianjie_reads_total',
    help: 'Reads by where they went: STANDBY, or to the primary: BEHIND_OWN_WRITE, STALE, LOST, OWN_ACT (read within an act), FAILED (asked again).',
    labelNames: ['went'],
    registers,
  });
  return {
    registry,
    read: (went) => reads.inc({ went }),
    request: ({ method, route, status, seconds: taken }) => {
      requests.inc({ method, route, status });
      requestTimes.observe({ route }, taken);
    },
    operation: ({ name, type, field, outcome, codes, seconds: taken }) => {
      operations.inc({ type, field, outcome });
      operationTimes.observe({ operation: name }, taken);
      for (const code of codes) {
        if (outcome === 'REFUSED') refusals.inc({ code });
        else if (code === 'INCIDENT') incidents.inc();
        else wrong.inc({ code });
      }
    },
    statement: (store, _statement, milliseconds) => statements.observe({ store }, milliseconds / 1000),
  };
}
