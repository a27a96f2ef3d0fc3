import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, type Workbench } from '../world/browser.js';
import { call, choose, drawer, fill, refusedAt, send, takeDay } from '../world/drawer.js';

let workbench: Workbench;
let today = '2023-10-31';
beforeAll(async () => {
  workbench = await openWorkbench({ now: () => new Date(), today: () => today });
}, 300_000);
afterAll(async () => workbench.close());

const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const changes = (page: Page) => page.getByRole('region', { name: '项目变更' });

/** Opens the first project in a state, by name where several are, at one of its parts. */
async function open(login: string, filter: object, tab: string): Promise<Page> {
  const page = await workbench.visit(login);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { projects } = await call<{ projects: { nodes: { id: string; name: string }[] } }>(
    page,
    'query ($filter: ProjectFilter) { projects(filter: $filter, first: 1) { nodes { id name } } }',
    { filter },
  );
  await page.goto(`${workbench.url}/projects/${projects.nodes[0]?.id}?tab=${tab}`);
  await page.getByRole('heading', { level: 1, name: projects.nodes[0]?.name ?? '' }).waitFor();
  return page;
}

const station = { text: '云峰镇农村运输服务站项目', states: ['UNDER_WAY'] };

async function ask(manager: Page, content: string): Promise<void> {
  await changes(manager).getByRole('button', { name: '申请变更' }).click();
  await choose(manager, '变更种类', '内容变更');
  await fill(manager, { 理由: '现场条件变化（示例）。', 建设任务: content });
  await send(manager, '申请变更');
  await changes(manager).getByText(content).first().waitFor();
}

describe('a change of a project', () => {
  it('is withdrawn by who asked, and rejected by the leading group with an opinion', async () => {
    const manager = await open('yunfeng.manager', station, 'content');
    await ask(manager, '建设服务站一座，改建站前广场。');
    await changes(manager).getByRole('button', { name: '撤回变更申请' }).click();
    await fill(manager, { 理由: '图纸有误（示例）。' });
    await send(manager, '撤回变更申请');
    await changes(manager).getByText('已撤回', { exact: true }).waitFor();
    await ask(manager, '建设服务站一座，站前广场改为停车场。');

    const recorder = await workbench.visit('county.recorder', new URL(manager.url()).pathname);
    await changes(recorder).getByRole('button', { name: '不批准变更' }).click();
    expect(await refusedAt(recorder, '不批准变更', '意见')).not.toBe('');
    await fill(recorder, { 意见: '不符合实施方案（示例）。' });
    await send(recorder, '不批准变更');
    await changes(recorder)
      .getByText(/不符合实施方案（示例）。/)
      .waitFor();
    expect(await barriers(recorder)).toEqual([]);
    await manager.reload();
    expect(await changes(manager).getByRole('button', { name: '撤回变更申请' }).count()).toBe(0);
  }, 240_000);

  it('approved, is what a supplement lowers the contract by', async () => {
    const manager = await open('yunfeng.manager', station, 'content');
    await ask(manager, '建设服务站一座，配套设施减少。');
    const recorder = await workbench.visit('county.recorder', new URL(manager.url()).pathname);
    await changes(recorder).getByRole('button', { name: '批准变更', exact: true }).click();
    await fill(recorder, { 会议纪要文号: '苍农领纪〔2023〕16号（示例）' });
    await takeDay(recorder, '会议纪要日期', '2023-10-31');
    await send(recorder, '批准变更');

    await manager.goto(`${workbench.url}${new URL(manager.url()).pathname}?tab=execution`);
    await act(manager, '登记补充协议');
    await choose(manager, '依据的变更', /^内容变更 2023-10-31/);
    await drawer(manager).getByRole('radio', { name: '减少合同金额' }).check();
    await fill(manager, { 补充协议编号: '补1（示例）', '增减金额（元）': '100', 理由: '配套设施减少（示例）。' });
    await takeDay(manager, '签订日期', '2023-10-31');
    await drawer(manager).getByLabel('配套设施及措施费增减（项）').fill('-0.1');
    expect(await refusedAt(manager, '登记补充协议', '增减金额（元）')).toContain('12917.26');
    await fill(manager, { '增减金额（元）': '12917.26' });
    await send(manager, '登记补充协议');
    await manager.getByText('补1（示例）').first().waitFor();
    await manager.getByText('909,738.29').first().waitFor();
    expect(await barriers(manager)).toEqual([]);
  }, 240_000);
});

describe('a project in the library', () => {
  it('is removed by a decision, and says since when and why', async () => {
    const page = await open('county.library', { states: ['IN_LIBRARY'] }, 'content');
    await act(page, '调出库');
    await fill(page, { 理由: '选址调整，不再实施（示例）。' });
    await drawer(page).getByRole('button', { name: '调出库', exact: true }).click();
    await drawer(page).locator('.ant-form-item-explain-error').first().waitFor();
    await fill(page, { 会议纪要文号: '苍农领纪〔2023〕17号（示例）' });
    await takeDay(page, '会议纪要日期', '2023-10-31');
    await send(page, '调出库');
    await page.getByText('调出库', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: '办理记录' }).click();
    await page
      .getByText(/选址调整，不再实施（示例）。/)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('is rolled over to the next year where it is still needed', async () => {
    today = '2024-10-31';
    const page = await open('county.library', { states: ['IN_LIBRARY'], year: 2024 }, 'content');
    await act(page, '滚动到下一年度');
    await fill(page, { 意见: '仍有必要（示例）。' });
    expect(await refusedAt(page, '确定', '仍有必要')).toContain('仍有必要');
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByRole('checkbox', { name: '仍有必要' }).check();
    await drawer(page).getByRole('button', { name: '确定' }).click();
    await drawer(page)
      .getByText(/已办理，现为/)
      .waitFor();
    await drawer(page).getByRole('button', { name: '关闭' }).last().click();
    await page.getByText('2025', { exact: true }).first().waitFor();
  }, 240_000);
});
