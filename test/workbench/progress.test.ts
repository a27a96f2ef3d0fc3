import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, settled, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(async () => workbench.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const address = (page: Page) => new URL(page.url());
const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
/** The figure that stands under a name of the summary. */
const figure = (page: Page, name: string) =>
  region(page, /年度合计/)
    .locator('.figures > div', { hasText: name })
    .locator('dd')
    .first();

/** Takes a day of the calendar. */
async function asOf(page: Page, day: string): Promise<void> {
  await page.getByLabel('截至日期').fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
  await heading(page, new RegExp(`年度合计（截至 ${day}）`)).waitFor();
}

describe('expenditure progress', () => {
  it('a finance officer goes from home to a day past, down from a figure to its projects, and back to the filters left', async () => {
    const page = await workbench.visit('county.finance');
    await heading(page, '本年资金').waitFor();
    await page.getByRole('link', { name: '支出进度', exact: true }).click();
    await heading(page, /2023年度合计（截至 2023-10-31）/).waitFor();
    expect(await figure(page, '与序时相比').textContent()).toBe('落后 8.93 个百分点');
    await asOf(page, '2023-09-30');
    expect(address(page).searchParams.get('asOf')).toBe('2023-09-30');
    await figure(page, '与序时相比').getByText('落后 39.81 个百分点').waitFor();

    const parts = region(page, '按资金级次');
    const central = parts.getByRole('row', { name: /中央/ });
    const paid = (await central.getByRole('cell').nth(5).textContent()) ?? '';
    await central.getByRole('link', { name: paid, exact: true }).click();
    await heading(page, '按项目').waitFor();
    expect(address(page).search).toBe('?asOf=2023-09-30&level=CENTRAL&by=PROJECT');
    // What opens is what the figure is made of: its sum is the figure.
    await region(page, '按项目').getByRole('row', { name: /^合计/ }).getByRole('link', { name: paid, exact: true }).waitFor();
    const project = region(page, '按项目').getByRole('row').nth(2).getByRole('link').first();
    const name = (await project.textContent()) ?? '';
    await project.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('tab', { name: '资金', selected: true }).waitFor();

    await page.goBack();
    await heading(page, '按项目').waitFor();
    await page.goBack();
    await heading(page, '按资金级次').waitFor();
    expect(address(page).search).toBe('?asOf=2023-09-30');
    await page.goBack();
    await heading(page, /截至 2023-10-31/).waitFor();
    await page.goForward();
    await heading(page, /截至 2023-09-30/).waitFor();
  }, 240_000);

  it('draws the year against the time line, with its figures as a table, and says who is behind', async () => {
    const page = await workbench.visit('county.library', '/progress?level=CENTRAL&by=TOWNSHIP&order=MOST_AHEAD');
    await page.getByRole('tab', { name: '乡镇', selected: true }).waitFor();
    const curve = region(page, '进度曲线');
    await curve
      .getByRole('img', { name: /2023年度各月支出进度/ })
      .locator('svg')
      .waitFor();
    await curve.getByText('数据表').click();
    const rows = curve.getByRole('row');
    expect(await rows.count()).toBe(13);
    expect(await rows.nth(10).textContent()).toMatch(/^2023-10-31.*69\.52%83\.33%落后 13\.81 个百分点10-31 应达 83\.33%$/);
    expect(await rows.nth(11).textContent()).toMatch(/^2023-11-30–––91\.67%/);
    expect(await barriers(page)).toEqual([]);
    await curve.getByRole('link', { name: '2023-08-31' }).click();
    await heading(page, /截至 2023-08-31/).waitFor();
    expect(address(page).searchParams.get('by')).toBe('TOWNSHIP');

    await page.getByRole('link', { name: '进度落后' }).click();
    await heading(page, /按乡镇：低于 66\.67% 的（截至 2023-08-31）/).waitFor();
    const behind = page.getByRole('table');
    await behind
      .getByText(/^落后 /)
      .first()
      .waitFor();
    expect(await behind.getByText(/^超前 /).count()).toBe(0);
    await page.getByRole('tab', { name: '项目', exact: true }).click();
    await page.waitForURL(/by=PROJECT/);
    await behind.getByRole('link', { name: /项目/ }).first().waitFor();
    expect(await behind.getByRole('link', { name: /项目/ }).first().getAttribute('href')).toMatch(/^\/projects\/[0-9a-f-]{36}\?tab=money$/);
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('keeps what a report states beside what is computed; what the report cannot have is refused at its field', async () => {
    const page = await workbench.visit('county.finance', '/progress/stated');
    await page
      .getByRole('row', { name: /督导通报第5期/ })
      .getByText('上报数减计算数：-1.91 个百分点')
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '登记上报数' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('报告名称').fill('十月资金简报（示例）');
    await form.getByLabel('上报数').fill('74.41');
    await form.getByLabel('分子', { exact: true }).fill('6139.27');
    await form.getByLabel('分母', { exact: true }).fill('8251');
    await form.getByRole('combobox', { name: '分子分母的单位' }).click();
    await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle('个', { exact: true }).click();
    await form.getByRole('button', { name: '登记上报数' }).click();
    const unit = form.locator('.ant-form-item', { has: page.getByLabel('分子分母的单位') });
    await unit.locator('.ant-form-item-explain-error').waitFor();
    await form.getByRole('combobox', { name: '分子分母的单位' }).click();
    await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle('万元', { exact: true }).click();
    await form.getByRole('button', { name: '登记上报数' }).click();
    await form.waitFor({ state: 'hidden' });
    const stored = page.getByRole('row', { name: /十月资金简报/ });
    await stored.getByText('6139.267016 ÷ 8251 万元').waitFor();
    expect(await stored.getByText('一致', { exact: true }).count()).toBe(3);

    const reader = await workbench.visit('guangyuan.overseer', '/progress/stated');
    await reader.getByRole('row', { name: /十月资金简报/ }).waitFor();
    expect(await reader.getByRole('button', { name: '登记上报数' }).count()).toBe(0);
  }, 240_000);

  it('keeps nobody out, on a desk or in a hand', async () => {
    for (const [path, title, size] of [
      ['/progress', '支出进度', 'phone'],
      ['/progress/behind', '进度落后', 'phone'],
      ['/progress/shares', '占比与沉淀资金', 'desk'],
      ['/progress/shares', '占比与沉淀资金', 'phone'],
      ['/progress/not-started', '未开工项目', 'desk'],
      ['/progress/not-started', '未开工项目', 'phone'],
      ['/progress/stated', '统计上报数与系统计算数', 'phone'],
    ] as const) {
      const page = await workbench.visit('yunfeng.review', path, size);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await settled(page);
      expect([path, size, await barriers(page), await fits(page)]).toEqual([path, size, [], true]);
      await page.close();
    }
  }, 240_000);
});
