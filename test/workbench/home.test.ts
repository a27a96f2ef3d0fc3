import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, settled, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(() => workbench.close());

/** Nobody is kept out, and a phone need not be scrolled sideways. */
async function isOpenToAll(page: Page): Promise<void> {
  await settled(page);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
}

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('a reviewer sees what waits by step, overdue first, and goes on to the project', async () => {
  const page = await workbench.visit('yunfeng.review');
  await page.getByRole('heading', { name: '等我办理', exact: true }).waitFor();
  await page.getByText('逾期 2 个').waitFor();
  await page.getByText('没有逾期 · 下一期限 2023-11-10').waitFor();
  const days = await page
    .locator('.ant-table')
    .first()
    .locator('td', { hasText: /^\d{4}-\d{2}-\d{2}/ })
    .allTextContents();
  expect(days.map((text) => text.trim())).toEqual(['2023-10-16 已逾期', '2023-10-23 已逾期', '2023-11-10', '2023-11-13']);
  await region(page, /等我办理的管护和清查/)
    .getByRole('row')
    .nth(1)
    .waitFor();
  await isOpenToAll(page);
  const first = page.locator('td a').first();
  const name = await first.textContent();
  await first.click();
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/projects\/[0-9a-f-]{36}$/);
}, 240_000);

test('finance sees the year by source, who is behind, money not laid out and its age, and the claims that wait', async () => {
  const page = await workbench.visit('county.finance');
  const sources = region(page, /2023年度支出进度，按资金来源/);
  await sources.getByRole('row', { name: /中央.*63\.82%.*落后 19\.52/ }).waitFor();
  await region(page, /等我办理的报账（1 件）/)
    .getByRole('link', { name: /进度款/ })
    .waitFor();
  await region(page, /进度落后的乡镇（17 个）/)
    .getByRole('row', { name: /漓江镇.*落后 83\.33/ })
    .waitFor();
  const idle = region(page, /未安排到项目的资金（5 笔）/);
  await idle.getByRole('link', { name: '2,500,000.00', exact: true }).waitFor();
  await idle.getByRole('row', { name: /2022-12-06.*2023-01-05 已逾期/ }).waitFor();
  await region(page, '沉淀资金（按时间）').getByText('181日至一年 · 9 笔').waitFor();
  await isOpenToAll(page);
  await page.getByText('万元', { exact: true }).click();
  await sources.getByRole('link', { name: '2,254.00' }).waitFor();
  await sources.getByRole('link', { name: '市级' }).click();
  await page.getByRole('heading', { name: '按项目' }).waitFor();

  const treasury = await workbench.visit('county.treasury', '/', 'phone');
  await region(treasury, /等我办理的报账（2 件）/)
    .getByText('财政已审批')
    .first()
    .waitFor();
  await isOpenToAll(treasury);
}, 240_000);

test('who builds sees the next step of each project, what is missing by which rule, and by when; the clerk in a hand', async () => {
  const page = await workbench.visit('yunfeng.manager');
  const mine = region(page, '等我办理');
  await mine.getByRole('row', { name: /陈石村.*开工.*2023-09-08 已逾期.*开工前须在项目现场公示。.*PRE_START_NOTICE_MUST_BE_UP/ }).waitFor();
  await mine.getByRole('row', { name: /华盖村.*已具备条件，去办理/ }).waitFor();
  await isOpenToAll(page);
  await region(page, /辖区项目按状态/)
    .getByRole('link', { name: '已开工 3' })
    .click();
  await page.waitForURL(/\/projects\?state=UNDER_WAY$/);
  await page.goBack();

  const clerk = await workbench.visit('shiling.clerk', '/', 'phone');
  await clerk.getByRole('heading', { level: 1, name: '我的项目' }).waitFor();
  await region(clerk, '等我办理').getByText('NOTICE_MUST_BE_PUBLISHED').waitFor();
  await region(clerk, /等我办理的管护和清查/).waitFor();
  await region(clerk, /我负责的资产（1 件）/).waitFor();
  await isOpenToAll(clerk);
  await clerk.getByRole('button', { name: '申报项目' }).click();
  await clerk.getByRole('heading', { level: 1, name: '申报项目' }).waitFor();
}, 240_000);

test('an auditor sees what stands out and the register as of a day; accounts see no business; two posts do not mix', async () => {
  const page = await workbench.visit('county.audit');
  await region(page, '异常事项（截至 2023-10-31）')
    .getByRole('row', { name: /登记后逾期未移交 31/ })
    .waitFor();
  await region(page, '资产台账（截至 2023-10-31）')
    .getByRole('row', { name: /^合计 357/ })
    .waitFor();
  await isOpenToAll(page);
  await page.getByLabel('截至日期').fill('2023-06-30');
  await page.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="2023-06-30"]').click();
  await region(page, '2023年度资金（截至 2023-06-30）').getByText('落后 46.32 个百分点').waitFor();
  expect(new URL(page.url()).search).toBe('?asOf=2023-06-30');
  const kind = region(page, '异常事项（截至 2023-06-30）').getByRole('link', { name: '闲置超期' });
  expect(await kind.getAttribute('href')).toBe('/oversight?kind=IDLE_OVER_LIMIT&asOf=2023-06-30');
  const held = await workbench.visit('guangyuan.overseer', '/?asOf=2023-06-30', 'phone');
  await region(held, '异常事项（截至 2023-06-30）').waitFor();
  await isOpenToAll(held);

  const post = await workbench.visit('fagai.exam');
  const choices = post.getByRole('button', { name: /苍溪县发展和改革局/ });
  await choices.first().waitFor();
  expect(await choices.count()).toBe(2);
  await post.getByRole('button', { name: /行业部门审查员/ }).click();
  await post.getByRole('heading', { name: '等我办理', exact: true }).waitFor();
  const other = await post.context().newPage();
  await other.goto(workbench.url);
  await other.getByRole('button', { name: /实施单位项目负责人/ }).click();
  await other.getByRole('heading', { name: '等我办理', exact: true }).waitFor();
  await post.reload();
  await post.getByRole('button', { name: /行业部门审查员/ }).waitFor();
  await other.getByRole('button', { name: /实施单位项目负责人/ }).waitFor();

  const accounts = await workbench.visit('county.admin');
  await accounts.getByText('本岗位管理账号，不查看业务数据。').waitFor();
  expect(await barriers(accounts)).toEqual([]);
  await accounts.goto(`${workbench.url}/funds/lines`);
  await accounts.getByRole('heading', { level: 1, name: '账号管理员不办理这里的业务' }).waitFor();
  await accounts.getByText(/账号管理员只管理账号、岗位和代理/).waitFor();
  expect(await barriers(accounts)).toEqual([]);
  await accounts.goto(`${workbench.url}/no-such-page`);
  await accounts.getByText('没有这个页面').waitFor();
}, 240_000);

test('a wrong password is refused on the page', async () => {
  const page = await workbench.visit(null);
  await page.getByLabel('账号').fill('county.finance');
  await page.getByLabel('密码').fill('wrong-password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('SIGN_IN_MUST_MATCH');
  expect(await barriers(page)).toEqual([]);
}, 240_000);
