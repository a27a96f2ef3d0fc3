import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asOwner } from '../../server/database/session.js';
import type { Clock } from '../../server/kernel/clock.js';
import { openWorkbench, type Workbench } from '../world/browser.js';

/** Half past eleven in the evening in Greenwich, where the browser of the test lives: half past seven of the next morning in the county. */
const lateInGreenwich: Clock = { today: () => '2023-10-31', now: () => new Date('2031-03-01T23:30:00.000Z') };
const countyDay = '2031-03-02';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(lateInGreenwich);
}, 300_000);
afterAll(async () => workbench.close());

const paper = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n') };

const oneOf = (sql: string) =>
  asOwner(workbench.orm, async (em) => {
    const [row] = await em.execute<{ id: string }[]>(sql);
    if (!row) throw new Error(`the demonstration has nothing for: ${sql}`);
    return row.id;
  });

/** Adds a file to what the page shows and answers the row in which it then stands. */
async function uploaded(page: Page, name: string): Promise<string> {
  await page
    .locator('#content input[type="file"]')
    .first()
    .setInputFiles({ ...paper, name });
  const row = page.locator('#content tr, #content li', { hasText: name }).last();
  await row.waitFor();
  return (await row.textContent()) ?? '';
}

it('a file sent at 23:30 in Greenwich is of the next day in the county, wherever it is listed', async () => {
  const document = await oneOf('select id from fund_document limit 1');
  const finance = await workbench.visit('county.finance', `/funds/documents/${document}?tab=files`);
  expect(await uploaded(finance, '收文回执.pdf')).toContain(countyDay);

  const project = await oneOf(`select id from project where state = 'UNDER_WAY' and place_code like '510824102%' limit 1`);
  const manager = await workbench.visit('yunfeng.manager', `/projects/${project}?tab=files`);
  await manager.getByRole('combobox', { name: '附件种类' }).click();
  await manager.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText('其他', { exact: false }).first().click();
  expect(await uploaded(manager, '施工日志.pdf')).toContain(countyDay);

  const asset = await oneOf('select id from asset limit 1');
  const keeper = await workbench.visit('county.library', `/assets/${asset}?tab=files`);
  await keeper.getByRole('combobox', { name: '附件类型' }).click();
  await keeper.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText('其他', { exact: false }).first().click();
  expect(await uploaded(keeper, '产权复印件.pdf')).toContain(countyDay);

  const trail = await workbench.visit('county.audit', '/oversight/trail');
  await trail.getByText(`${countyDay} 07:30:00`).first().waitFor();
  expect(await trail.getByText('2031-03-01 23:30:00').count()).toBe(0);
}, 240_000);
