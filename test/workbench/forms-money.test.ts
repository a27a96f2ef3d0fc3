import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, type Workbench } from '../world/browser.js';
import { call, choose, drawer, fill, refusedAt, row, send, takeDay } from '../world/drawer.js';

let workbench: Workbench;
let today = '2023-10-31';
beforeAll(async () => {
  workbench = await openWorkbench({ now: () => new Date(), today: () => today });
}, 300_000);
afterAll(async () => workbench.close());

const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const figure = (page: Page, label: string) =>
  page
    .getByRole('region', { name: '资金', exact: true })
    .locator('tr > *', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::td[1]');

interface Allocation {
  readonly id: string;
  readonly project: { readonly id: string; readonly name: string };
  readonly money: { readonly unreleased: string };
}

/** The allocation of a project that has money not yet released. */
async function allocationOf(page: Page, project: string): Promise<Allocation> {
  const { allocations } = await call<{ allocations: { nodes: Allocation[] } }>(
    page,
    '{ allocations(first: 200) { nodes { id project { id name } money { unreleased } } } }',
  );
  const found = allocations.nodes.find(({ project: { name }, money }) => name === project && money.unreleased !== '0.00');
  if (!found) throw new Error(`No unreleased allocation of ${project}`);
  return found;
}

/** The line of a document that has money not yet allocated. */
async function lineOf(page: Page, number: string): Promise<string> {
  const { fundLines } = await call<{
    fundLines: { nodes: { id: string; document: { number: string }; money: { unallocated: string } }[] };
  }>(page, '{ fundLines(first: 100) { nodes { id document { number } money { unallocated } } } }');
  const found = fundLines.nodes.find(({ document, money }) => document.number === number && money.unallocated !== '0.00');
  if (!found) throw new Error(`No unallocated line of ${number}`);
  return found.id;
}

const from = '永宁镇桃花村重点帮扶村红心猕猴桃园提质增效项目';
const to = '河地镇红琳村通组道路硬化项目';

describe('money of a line', () => {
  it('goes back to the superior as surplus once its task is over', async () => {
    const page = await workbench.visit('county.finance', '/funds/surplus');
    const line = await lineOf(page, '广财农〔2022〕118号');
    await page.goto(`${workbench.url}/funds/lines/${line}`);
    await act(page, '结余上缴');
    await fill(page, { '金额（元）': '150000', 批准文号: '苍财缴〔2023〕1号（示例）', 理由: '任务完成，节余上缴（示例）。' });
    await drawer(page).getByRole('button', { name: '结余上缴', exact: true }).click();
    await drawer(page).getByText(/结余/).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer(page)
      .getByRole('checkbox', { name: /任务已完成/ })
      .check();
    await fill(page, { '金额（元）': '150000.01' });
    expect(await refusedAt(page, '结余上缴', '金额（元）')).not.toBe('');
    await fill(page, { '金额（元）': '150000' });
    await send(page, '结余上缴');
    await figure(page, '未安排').getByText('0.00').waitFor();
    await row(page, '结余上缴', '苍财缴〔2023〕1号').getByText('150,000.00').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});

describe('money of a project', () => {
  it('goes to another project by a decision, not more than was not released, and is listed with its decision', async () => {
    const page = await workbench.visit('county.finance', '/funds/allocations');
    const { id } = await allocationOf(page, from);
    await page.goto(`${workbench.url}/funds/allocations/${id}`);
    await act(page, '调整');
    await choose(page, '调入项目', to, '红琳村');
    await fill(page, { '金额（元）': '690000.01', 批准文号: '苍乡振调〔2023〕3号（示例）', 理由: '原项目节余（示例）。' });
    await takeDay(page, '批准日期', '2023-10-30');
    expect(await refusedAt(page, '调整', '金额（元）')).not.toBe('');
    expect(await barriers(page)).toEqual([]);
    await fill(page, { '金额（元）': '90000' });
    await send(page, '调整');
    await figure(page, '未拨付').getByText('600,000.00').waitFor();
    await row(page, '调出', '苍乡振调〔2023〕3号').getByText('90,000.00').waitFor();
    await page.goto(`${workbench.url}/funds/adjustments`);
    const listed = page.getByRole('row').filter({ hasText: '苍乡振调〔2023〕3号' });
    await listed.getByRole('link', { name: to }).click();
    await page.getByRole('heading', { level: 1, name: `资金安排：${to}` }).waitFor();
    await figure(page, '未拨付').getByText('90,000.00').waitFor();
  }, 240_000);

  it('is not carried over while its year lasts, and then is', async () => {
    const page = await workbench.visit('county.finance', '/funds/allocations');
    const { id } = await allocationOf(page, from);
    const line = await lineOf(page, '苍财农〔2023〕9号');
    await page.goto(`${workbench.url}/funds/allocations/${id}`);
    await act(page, '结转');
    await fill(page, { 转出年度: '2023', 理由: '年终结转（示例）。' });
    expect(await refusedAt(page, '结转', '转出年度')).toContain('2023-12-31');
    today = '2024-01-05';
    await page.reload();
    await act(page, '结转');
    await fill(page, { 转出年度: '2023', 理由: '年终结转（示例）。' });
    await send(page, '结转');
    await row(page, '结转', '年终结转（示例）。').waitFor();

    await page.goto(`${workbench.url}/funds/lines/${line}`);
    await act(page, '结转');
    await fill(page, { 转出年度: '2022', 理由: '年终结转（示例）。' });
    expect(await refusedAt(page, '结转', '转出年度')).not.toBe('');
    await fill(page, { 转出年度: '2023' });
    await send(page, '结转');
    await row(page, '结转', '年终结转（示例）。').getByText('250,000.00').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${workbench.url}/funds/carry-overs`);
    await page.getByRole('row').filter({ hasText: '年终结转（示例）。' }).nth(1).waitFor();
  }, 240_000);
});
