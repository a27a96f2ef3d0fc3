import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openWorkbench, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(() => workbench.close());

test('a reviewer sees what waits, overdue first, and goes on to the project', async () => {
  const page = await workbench.visit('yunfeng.review');
  await page.getByRole('heading', { name: '等我办理' }).waitFor();
  const first = page.getByRole('link', { name: /项目/ }).and(page.locator('td a')).first();
  await first.waitFor();
  expect(await barriers(page)).toEqual([]);
  const name = await first.textContent();
  await first.click();
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/projects\/[0-9a-f-]{36}$/);
}, 240_000);

test('somebody with two posts chooses one for this tab; another tab may act in the other', async () => {
  const page = await workbench.visit('fagai.exam');
  const choices = page.getByRole('button', { name: /苍溪县发展和改革局/ });
  await choices.first().waitFor();
  expect(await choices.count()).toBe(2);
  await page.getByRole('button', { name: /行业部门审查员/ }).click();
  await page.getByRole('heading', { name: '等我办理' }).waitFor();
  const other = await page.context().newPage();
  await other.goto(workbench.url);
  await other.getByRole('button', { name: /实施单位项目负责人/ }).click();
  await other.getByRole('heading', { name: '等我办理' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /行业部门审查员/ }).waitFor();
  await other.getByRole('button', { name: /实施单位项目负责人/ }).waitFor();
}, 240_000);

test('an administrator of accounts sees no business; an unknown address says so', async () => {
  const page = await workbench.visit('county.admin');
  await page.getByText('本岗位管理账号，不查看业务数据。').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${workbench.url}/no-such-page`);
  await page.getByText('没有这个页面').waitFor();
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
