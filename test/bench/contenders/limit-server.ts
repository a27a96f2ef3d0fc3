import Fastify from 'fastify';
import pg from 'pg';
import { limitStatements } from './limit-statements.js';
import type { ContenderTask } from './task.js';

/**
 * The limit: for every question one statement that builds the answer's JSON, prepared once on each connection, in a
 * transaction with the viewer's settings; the text of the answer goes out as it came. No GraphQL, no sign-in.
 */
const task = JSON.parse(process.argv[2] ?? '') as ContenderTask;
const pool = new pg.Pool({ connectionString: task.url, max: task.poolSize, min: task.poolSize });
const names = Object.keys(task.viewer);
const enter = {
  name: 'enter',
  text: `select ${names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`,
  values: Object.values(task.viewer),
};

const http = Fastify({ logger: false, bodyLimit: 1_000_000 });
http.post<{ Body: { question: string; values: unknown[] } }>('/ask', async (request, reply) => {
  const { question, values } = request.body;
  const text = limitStatements[question];
  if (!text) return reply.code(404).send();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(enter);
    const { rows } = await client.query<{ answer: string }>({ name: question, text, values });
    await client.query('commit');
    return reply.header('content-type', 'application/json').send(rows[0]?.answer ?? 'null');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});
const address = await http.listen({ host: '127.0.0.1', port: 0 });
console.log(`listening ${new URL(address).port}`);
process.once('SIGTERM', () => void http.close().then(() => process.exit(0)));
