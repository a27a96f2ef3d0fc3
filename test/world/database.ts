import 'reflect-metadata';
import { Blob } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { entities } from '../../server/features.js';

export interface TestDatabase {
  readonly orm: Orm;
  /** The statements sent since the last `reset`. */
  readonly statements: string[];
  reset(): void;
  close(): Promise<void>;
}

/** A fresh embedded database, restored from the migrated template of this test run. */
export async function openDatabase(): Promise<TestDatabase> {
  const statements: string[] = [];
  const dump = new Blob([readFileSync(process.env['XIANJIE_TEMPLATE'] as string)]) as unknown as globalThis.Blob;
  const orm = await openOrm({ url: null, folder: 'memory://', dump, onStatement: (statement) => statements.push(statement) }, entities);
  return {
    orm,
    statements,
    reset: () => void statements.splice(0),
    close: () => orm.close(),
  };
}
