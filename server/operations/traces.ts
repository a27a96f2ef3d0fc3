import { setTimeout as wait } from 'node:timers/promises';
import type { Attributes, Span } from '@opentelemetry/api';
import { scopeNow } from './scope.js';
import { formOf } from './statement-form.js';
import type { StatementListener } from './watch.js';

/** Spans by the open standard: an HTTP request, in it the operation, in it every statement. */
export interface Traces {
  beginRequest(name: string): Span;
  beginOperation(name: string, type: string, parent: unknown): Span;
  end(span: unknown, failed: boolean, more?: Attributes): void;
  readonly statement: StatementListener;
  /** Sends what is left; a collector that cannot be reached loses it and stops nothing. */
  close(): Promise<void>;
}

const sendMs = 3_000;

/** Begins to trace. The packages are loaded here only: a server that traces nothing pays nothing. */
export async function openTraces({ url, share }: { readonly url: string; readonly share: number }): Promise<Traces> {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'xianjie' }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url, timeoutMillis: sendMs }), scheduledDelayMillis: 2_000 }),
    ],
  });
  const tracer = provider.getTracer('xianjie');
  const under = (parent: unknown) => (parent ? trace.setSpan(ROOT_CONTEXT, parent as Span) : ROOT_CONTEXT);
  const now = () => performance.timeOrigin + performance.now();
  return {
    beginRequest: (name) => tracer.startSpan(name, { kind: SpanKind.SERVER }, ROOT_CONTEXT),
    beginOperation: (name, type, parent) =>
      tracer.startSpan(
        `${type} ${name}`,
        { attributes: { 'graphql.operation.name': name, 'graphql.operation.type': type } },
        under(parent),
      ),
    end(given, failed, more = {}) {
      const span = given as Span | undefined;
      span?.setAttributes(more);
      if (failed) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
    statement(store, statement, milliseconds) {
      const parent = scopeNow()?.span as Span | undefined;
      if (!parent?.isRecording()) return;
      const form = formOf(statement);
      const [name = 'statement'] = form.split(' ', 1);
      const attributes = { 'db.system.name': 'postgresql', 'db.query.text': form, 'xianjie.store': store };
      const end = now();
      tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: end - milliseconds, attributes }, under(parent)).end(end);
    },
    close: () => Promise.race([provider.shutdown().catch(() => undefined), wait(sendMs, undefined, { ref: false })]),
  };
}
