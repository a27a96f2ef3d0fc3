import 'reflect-metadata';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { newId } from '../../server/kernel/ids.js';
import { loadFoundation } from './foundation.js';

/**
 * With XIANJIE_TEST_POSTGRES (the address of a PostgreSQL whose user may create databases) every world of the tests
 * stands on that server instead of the embedded one: so the whole suite shows that both are served alike.
 */
export const realServer = (): string | null => process.env['XIANJIE_TEST_POSTGRES'] ?? null;

/** Makes the migrated template database of a test run on that server and answers its name. */
export async function makeTemplateDatabase(server: string): Promise<string> {
  const name = nameOf('template');
  await order(server, `create database ${name}`);
  const orm = await openOrm({ url: addressOf(server, name), folder: '' }, entities);
  await prepareStore(orm, accesses);
  await loadFoundation(orm);
  await orm.close();
  return name;
}

/** Opens a copy of the template, which is dropped when it is closed. */
export async function openCopy(server: string, onStatement: (statement: string, milliseconds: number) => void): Promise<Orm> {
  const name = nameOf('world');
  await order(server, `create database ${name} template ${process.env['XIANJIE_TEMPLATE_DATABASE']}`);
  const orm = await openOrm({ url: addressOf(server, name), folder: '', poolSize: 8, onStatement }, entities);
  const close = orm.close.bind(orm);
  orm.close = async (force) => {
    await close(force);
    await order(server, `drop database ${name} with (force)`);
  };
  return orm;
}

export async function order(server: string, statement: string): Promise<void> {
  const orm = await openOrm({ url: server, folder: '', poolSize: 2 }, []);
  await orm.em.getConnection().execute(statement);
  await orm.close();
}

const nameOf = (kind: string) => `xianjie_${kind}_${newId().replaceAll('-', '')}`;

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}
