import 'reflect-metadata';
import { Blob } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { entities } from '../../server/features.js';
import { openCopy, realServer } from './real-database.js';

export interface TestDatabase {
  readonly orm: Orm;
  /** The statements sent since the last `reset`. */
  readonly statements: string[];
  reset(): void;
  close(): Promise<void>;
}

/**
 * A fresh database from the migrated template of this test run: embedded, or on the server that the run names. `told`
 * hears of every statement, too.
 */
export async function openDatabase(told?: (statement: string, milliseconds: number) => void): Promise<TestDatabase> {
  const statements: string[] = [];
  const onStatement = (statement: string, milliseconds = 0) => {
    statements.push(statement);
    told?.(statement, milliseconds);
  };
  const server = realServer();
  const orm = server ? await openCopy(server, onStatement) : await openEmbedded(onStatement);
  return {
    orm,
    statements,
    reset: () => void statements.splice(0),
    close: () => orm.close(),
  };
}

function openEmbedded(onStatement: (statement: string, milliseconds: number) => void): Promise<Orm> {
  const dump = new Blob([readFileSync(process.env['XIANJIE_TEMPLATE'] as string)]) as unknown as globalThis.Blob;
  return openOrm({ url: null, folder: 'memory://', dump, onStatement }, entities);
}
