import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from '../world/browser.js';

const many = 100_000;
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  // Copies of the county's own projects, under names that stand in their order; what hangs on a project is not copied.
  const columns = await workbench.orm.em.getConnection().execute<{ name: string }[]>(
    `select column_name as name from information_schema.columns where table_name = 'project' and is_generated = 'NEVER'
     and column_name not in ('id', 'name')`,
  );
  const copied = columns.map(({ name }) => `one.${name}`).join(', ');
  await workbench.orm.em.getConnection().execute(
    `insert into project (id, name, ${columns.map(({ name }) => name).join(', ')})
     select gen_random_uuid(), '复制项目' || lpad(number::text, 6, '0'), ${copied}
     from (select *, row_number() over (order by id) as place from project where library <> 'EAST_WEST') one
     join generate_series(1, ${many}) number on number % (select count(*) from project where library <> 'EAST_WEST') + 1 = one.place`,
  );
  await workbench.orm.em.getConnection().execute('analyze project');
}, 300_000);
afterAll(() => workbench.close());

/** What the page holds when its rubbish has been taken away: bytes of script objects, and elements. */
async function held(page: Page): Promise<{ bytes: number; elements: number }> {
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debuggerOf.send('Runtime.getHeapUsage');
  const { nodes } = await debuggerOf.send('Memory.getDOMCounters');
  await debuggerOf.detach();
  return { bytes: usedSize, elements: nodes };
}

/** Turns pages; every one must show rows that the one before did not. */
async function turn(page: Page, pages: number): Promise<void> {
  for (let turned = 0; turned < pages; turned += 1) {
    const before = await page.locator('tbody a').first().textContent();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.waitForFunction(
      // biome-ignore lint/suspicious/noExplicitAny: what runs in the page knows no types of it here.
      (was) => ((globalThis as any).document.querySelector('tbody a')?.textContent ?? was) !== was,
      before,
    );
  }
}

test('a table of 100 000 projects is turned page by page, and the page holds no more after sixty than after thirty-five', async () => {
  const page = await workbench.visit('county.finance', '/projects?order=NAME_ASC');
  await page.getByText(/共 ?10[0-9] ?[0-9]{3}|共 ?10[0-9]{4}/).waitFor();
  await turn(page, 35);
  const early = await held(page);
  await turn(page, 25);
  const late = await held(page);
  process.stderr.write(`100 000 projects: after 35 pages ${inMegabytes(early.bytes)}, after 60 ${inMegabytes(late.bytes)}\n`);
  expect(late.bytes / early.bytes).toBeLessThan(1.03);
  expect(late.elements / early.elements).toBeLessThan(1.03);
  const first = await page.locator('tbody a').first().textContent();
  await page.goBack();
  await page.goForward();
  await page.getByRole('link', { name: first ?? '' }).waitFor();
}, 300_000);

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
