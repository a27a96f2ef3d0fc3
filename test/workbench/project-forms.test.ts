import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, type Workbench } from '../world/browser.js';

let workbench: Workbench;
const today = '2023-10-31';

beforeAll(async () => {
  workbench = await openWorkbench({ now: () => new Date(), today: () => today });
}, 300_000);
afterAll(async () => workbench.close());

const drawer = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Takes an option of a choice in the drawer; while a drawer still opens it takes the focus back, so it is tried until it holds. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const box = drawer(page).getByRole('combobox', { name: label });
  const chosen = drawer(page)
    .locator('.ant-form-item', { has: page.getByRole('combobox', { name: label }) })
    .getByText(option, { exact: true });
  const offered = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle(option, { exact: true });
  await box.waitFor();
  for (let tries = 0; tries < 5 && (await chosen.count()) === 0; tries += 1) {
    await box.click();
    await offered
      .first()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    await page.waitForTimeout(300);
  }
  expect(await chosen.count()).toBeGreaterThan(0);
}

async function takeDay(page: Page, label: string, day: string): Promise<void> {
  await drawer(page).getByLabel(label).fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
}

/** Sends the form of the open drawer and waits until it is done. */
async function send(page: Page, name: string): Promise<void> {
  await drawer(page).getByRole('button', { name, exact: true }).click();
  await drawer(page).waitFor({ state: 'hidden' });
}

/** Opens a project under way, found in the list by its name. */
async function open(page: Page, name: string, tab: string): Promise<void> {
  await page.goto(`${workbench.url}/projects?state=UNDER_WAY&text=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).first().click();
  await heading(page, name).waitFor();
  await page.getByRole('tab', { name: tab }).click();
}

const station = '云峰镇农村运输服务站项目';

describe('a change of an approved project', () => {
  it('is asked for by the manager, refused to the hasty, decided by the leading group, compared, and carried into the contract', async () => {
    const manager = await workbench.visit('yunfeng.manager');
    await manager.getByRole('heading', { level: 1 }).first().waitFor();
    await open(manager, station, '内容与版本');
    const changes = manager.getByRole('region', { name: '项目变更' });
    await changes.getByRole('button', { name: '申请变更' }).click();
    await choose(manager, '变更种类', '内容变更');
    await drawer(manager).getByLabel('理由').fill('站前道路改线，增设候车廊。');
    await drawer(manager).getByRole('button', { name: '申请变更', exact: true }).click();
    const kind = drawer(manager).locator('.ant-form-item', { has: manager.getByRole('combobox', { name: '变更种类' }) });
    await kind.locator('.ant-form-item-explain-error').waitFor();
    await drawer(manager).getByLabel('建设任务').fill('建设服务站一座，增设候车廊40平方米。');
    expect(await barriers(manager)).toEqual([]);
    await send(manager, '申请变更');
    await changes.getByText('已申请', { exact: true }).waitFor();
    await changes.getByText('建设服务站一座，增设候车廊40平方米。').waitFor();
    expect(await changes.getByRole('button', { name: '批准变更', exact: true }).count()).toBe(0);

    const recorder = await workbench.visit('county.recorder', new URL(manager.url()).pathname);
    const asked = recorder.getByRole('region', { name: '项目变更' });
    await asked.getByRole('button', { name: '批准变更', exact: true }).click();
    await drawer(recorder).getByLabel('会议纪要文号').fill('苍农领纪〔2023〕15号（示例）');
    await takeDay(recorder, '会议纪要日期', '2023-10-31');
    await send(recorder, '批准变更');
    await asked.getByText('已批准', { exact: true }).waitFor();
    await asked.getByRole('button', { name: '对照第1版和第2版' }).click();
    await recorder.waitForURL(/left=1&right=2/);
    await recorder
      .getByRole('row', { name: /建设任务.*有变化/ })
      .getByText('增设候车廊40平方米')
      .waitFor();
    expect(await barriers(recorder)).toEqual([]);

    await manager.reload();
    await manager.getByRole('tab', { name: '实施' }).click();
    await manager.getByRole('button', { name: '登记补充协议' }).first().click();
    await choose(manager, '依据的变更', /^内容变更/);
    await drawer(manager).getByLabel('补充协议编号').fill('补1（示例）');
    await drawer(manager).getByLabel('增减金额（元）').fill('100');
    await takeDay(manager, '签订日期', '2023-10-31');
    await drawer(manager).getByLabel('理由').fill('按批准的变更调整。');
    await drawer(manager).getByRole('button', { name: '登记补充协议', exact: true }).click();
    const amount = drawer(manager).locator('.ant-form-item', { has: manager.getByLabel('增减金额（元）') });
    await amount.locator('.ant-form-item-explain-error').waitFor();
    expect(await barriers(manager)).toEqual([]);
  }, 240_000);
});

describe('what was given is taken back and stays', () => {
  it('a withdrawn file, a withdrawn expected asset and a withdrawn notice stay visible as withdrawn', async () => {
    const page = await workbench.visit('yunfeng.manager');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await open(page, station, '附件');
    await page.getByRole('button', { name: '添加照片' }).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '添加照片' }).click()]);
    await chooser.setFiles({ name: '拍错的照片.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('button', { name: '撤回拍错的照片.png' }).click();
    await drawer(page).getByLabel('理由').fill('拍的是另一个项目。');
    await send(page, '撤回附件');
    const row = page.getByRole('row', { name: /拍错的照片/ });
    await row.getByText('已撤回', { exact: true }).waitFor();
    await row.getByText(/拍的是另一个项目。/).waitFor();
    expect(await page.getByRole('button', { name: '撤回拍错的照片.png' }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('tab', { name: '资产', exact: true }).click();
    await page.getByRole('button', { name: '列出拟形成资产' }).click();
    await drawer(page).getByLabel('资产名称').fill('候车廊');
    await send(page, '确定');
    await page.getByRole('button', { name: '修改候车廊' }).click();
    await drawer(page).getByLabel('数量').fill('40');
    await drawer(page).getByLabel('单位').fill('平方米');
    await send(page, '确定');
    await page.getByRole('row', { name: /候车廊 .*40 平方米/ }).waitFor();
    await page.getByRole('button', { name: '撤回候车廊' }).click();
    await drawer(page).getByLabel('理由').fill('并入服务站登记。');
    await send(page, '撤回拟形成资产');
    await page.getByRole('row', { name: /候车廊.*2023-10-31撤回.*并入服务站登记。/ }).waitFor();

    await page.getByRole('tab', { name: '资金', exact: true }).click();
    await page.getByRole('link', { name: '新建报账' }).waitFor();
    expect(await page.getByRole('link', { name: '新建报账' }).getAttribute('href')).toMatch(/^\/claims\/new\?project=[0-9a-f-]{36}$/);
    expect(await page.locator('a[href^="/funds/allocations/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('a[href^="/funds/lines/"]').count()).toBeGreaterThan(0);

    await page.getByRole('tab', { name: '公示公告' }).click();
    await page.getByRole('button', { name: '发布公示公告' }).click();
    await choose(page, '公示事由', '其他');
    await send(page, '发布公示公告');
    await page
      .getByText(/还剩 \d+ 个(自然|工作)日/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '撤回', exact: true }).first().click();
    await drawer(page).getByLabel('理由').fill('标题写错，重新公示。');
    await send(page, '撤回');
    await page.getByText(/2023-10-31 .*撤回：标题写错，重新公示。/).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});

describe('the keeper of the library', () => {
  it('drafts a year plan, is told what it lacks, and announces it to the public', async () => {
    const page = await workbench.visit('county.library', '/projects/plans');
    await page.getByRole('button', { name: '起草年度计划' }).click();
    await drawer(page).getByLabel('年度').fill('2024');
    await drawer(page).getByLabel('计划文号').fill('苍乡振组〔2024〕1号（示例）');
    await drawer(page).getByLabel('计划名称').fill('苍溪县2024年度项目计划（示例）');
    await send(page, '起草年度计划');
    await heading(page, '苍溪县2024年度项目计划（示例）').waitFor();
    const plan = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '公告年度计划' }).click();
    await drawer(page).getByLabel('会议纪要文号').fill('苍乡振组纪要〔2024〕1号（示例）');
    await takeDay(page, '会议纪要日期', '2023-10-31');
    await drawer(page).getByRole('button', { name: '公告年度计划', exact: true }).click();
    await drawer(page).getByText('YEAR_PLAN_MUST_NOT_BE_EMPTY').waitFor();
    await drawer(page).getByRole('button', { name: '取消' }).click();
    expect(await barriers(page)).toEqual([]);

    // Chosen in a hand: the list is of cards, each with its box.
    const recorder = await workbench.visit('county.recorder', '/projects?state=IN_LIBRARY&year=2024', 'phone');
    await recorder.getByRole('checkbox', { name: /^选择/ }).first().check();
    await recorder.getByText('已选 1 个').waitFor();
    await recorder.getByRole('button', { name: '批量列入年度计划' }).click();
    await choose(recorder, '年度计划', '2024年 苍乡振组〔2024〕1号（示例）');
    await drawer(recorder).getByRole('button', { name: '确定' }).click();
    await drawer(recorder).getByRole('region', { name: '办理结果' }).getByRole('alert').first().waitFor();
    expect(await recorder.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);

    await page.goto(`${workbench.url}${plan}`);
    await page.getByRole('region', { name: '计划内项目' }).getByRole('table').getByRole('link').first().waitFor();
    await page.getByRole('button', { name: '发布公示公告' }).click();
    await choose(page, '公示或公告', '公告');
    await send(page, '发布公示公告');
    await page.getByRole('button', { name: '公告年度计划' }).click();
    await drawer(page).getByLabel('会议纪要文号').fill('苍乡振组纪要〔2024〕1号（示例）');
    await takeDay(page, '会议纪要日期', '2023-10-31');
    await send(page, '公告年度计划');
    await page.getByText('已公告', { exact: true }).first().waitFor();
    const reader = await workbench.visit(null, '/public?tab=plans', 'phone');
    await reader.getByRole('link', { name: '苍溪县2024年度项目计划（示例）' }).click();
    await heading(reader, '苍溪县2024年度项目计划（示例）').waitFor();
    expect(await barriers(reader)).toEqual([]);
  }, 240_000);

  it('reviews a project of the year and tags a village, and ends the tag', async () => {
    const page = await workbench.visit('county.library', '/projects/tags');
    await page.getByRole('button', { name: '给村加标签' }).click();
    await drawer(page).getByRole('combobox', { name: '村', exact: true }).fill('笋子沟');
    await page
      .getByTitle(/笋子沟村/)
      .last()
      .click();
    await choose(page, '村标签', '试点村');
    await drawer(page).getByLabel('依据').fill('苍农组〔2023〕8号（示例）');
    await send(page, '给村加标签');
    await page.goto(`${workbench.url}/projects/tags?kind=PILOT`);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^终止标签：笋子沟/ }).click();
    await drawer(page).getByLabel('理由').fill('试点结束（示例）。');
    await send(page, '终止标签');
    await page.getByRole('row', { name: /笋子沟.*2023-10-31 · 试点结束/ }).waitFor();
    await page.goto(`${workbench.url}/projects?state=IN_LIBRARY`);
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: '年度复核' }).click();
    await drawer(page).getByRole('radio', { name: '是', exact: true }).check();
    await drawer(page).getByLabel('意见').fill('仍有必要，滚入下一年度。');
    await send(page, '年度复核');
    await page.getByRole('region', { name: '年度复核' }).getByText('仍有必要，滚入下一年度。').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});

// One grey dot: the smallest picture that is one.
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCBdVL3ZwAAAABJRU5ErkJggg==', 'base64');
