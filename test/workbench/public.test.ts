import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, settled, type Workbench } from '../world/browser.js';

let workbench: Workbench;
let today = '2023-10-31';

beforeAll(async () => {
  workbench = await openWorkbench({ now: () => new Date(), today: () => today });
}, 300_000);
afterAll(async () => workbench.close());

const title = '关于高坡镇大湾村户用厕所改造项目乡镇审核的公示（示例）';
const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** Opens a part of the page and waits until its rows or its empty state are there. */
async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  await settled(page);
}

describe('an objection from the public page', () => {
  let address = '';
  let project = '';

  it('is sent by somebody without an account from a phone, found by the tree of places', async () => {
    const page = await workbench.visit(null, '/', 'phone');
    await page.getByRole('link', { name: '不登录，查看公示公开' }).click();
    await page.getByRole('heading', { level: 1, name: '全部地区公示' }).waitFor();
    for (const place of ['苍溪县', '高坡镇', '大湾村村民委员会']) {
      await page.getByText('选择县、乡镇、村').click();
      await page.getByRole('navigation', { name: '地点' }).getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('navigation', { name: '地点' }).getByText(place, { exact: true }).and(page.locator('strong')).waitFor();
    }
    expect(new URL(page.url()).search).toMatch(/^\?place=510824\d{6}$/);
    await page.getByRole('list', { name: '公示' }).getByText('还剩 4 个自然日').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(wider)).toBe(false);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '提交异议' }).click();
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    await page.getByLabel('异议内容').fill('名单里漏了我们组三户，请补上。');
    await page.getByLabel('联系方式（可不填）').fill('大湾村2组，电话 000');
    await page.getByRole('button', { name: '提交异议' }).click();
    await page.getByText('异议已收到').waitFor();
    const said = page.getByRole('region', { name: '异议和答复' });
    await said.getByText('名单里漏了我们组三户，请补上。').waitFor();
    await said.getByText('待答复', { exact: true }).waitFor();
    await page.getByText('有异议待答复').waitFor();
    // What is for the office only is on no public page.
    expect(await page.content()).not.toContain('大湾村2组，电话');
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(wider)).toBe(false);
  }, 240_000);

  it('stops the step that waits for the notice; the office answers from the project', async () => {
    today = '2023-11-05';
    const page = await workbench.visit(
      'county.library',
      `/projects?text=${encodeURIComponent('高坡镇大湾村户用厕所改造项目')}&state=DECLARED`,
    );
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('region', { name: '办理流程' }).waitFor();
    project = new URL(page.url()).pathname;
    const township = await workbench.visit('gaopo.review', `${project}?tab=notices`);
    await township
      .getByRole('button', { name: /乡镇审核员 · 高坡镇/ })
      .first()
      .click();
    await township.getByText(/暂不能办理的事项及原因/).click();
    await township.getByText('OBJECTION_MUST_BE_ANSWERED').waitFor();
    await township.getByText('名单里漏了我们组三户，请补上。').waitFor();
    await township.getByText('电话 000').waitFor();
    await township.getByRole('button', { name: '答复', exact: true }).click();
    const drawer = township.getByRole('dialog');
    await drawer.getByLabel('答复内容').fill('已会同村委会核实，三户已在本年度改造名单内。');
    await drawer.getByRole('radio', { name: '异议不成立' }).check();
    await drawer.getByRole('button', { name: '确定' }).click();
    await drawer.waitFor({ state: 'hidden' });
    await township.getByRole('button', { name: '乡镇审核', exact: true }).waitFor();
  }, 240_000);

  it('is answered where it was made, also in a tab that is signed in; the notice prints', async () => {
    const page = await workbench.visit('county.library');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.goto(`${workbench.url}${address}`);
    const said = page.getByRole('region', { name: '异议和答复' });
    await said.getByText('已会同村委会核实，三户已在本年度改造名单内。').waitFor();
    await page.getByText('公示期已满，不再受理异议。').waitFor();
    // Signed in or not, the page shows the same.
    expect(await page.content()).not.toContain('电话 000');
    expect(await page.getByRole('navigation', { name: '主菜单' }).count()).toBe(0);
    // What an office may see of a project before it is published is not shown here, whoever looks.
    await page.goto(`${workbench.url}/public${project}`);
    await page.getByText('没有公开这一内容').waitFor();
    await page.goBack();
    await said.waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/打印自 http/).waitFor();
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByText('公示期已满，不再受理异议。').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
  }, 240_000);
});

it('every part of a place is open to everybody, narrows in the address and keeps nobody out', async () => {
  today = '2023-10-31';
  const page = await workbench.visit(null, '/public?place=510824120000&tab=assets');
  await page.getByText(/截至 2023-10-31，在册资产 11 项/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${workbench.url}/public?place=510824000000`);
  await page.getByRole('heading', { level: 1, name: '四川省广元市苍溪县公示' }).waitFor();
  for (const part of ['公告', '项目库', '年度计划', '完工项目', '资产台账', '收益分配', '公示']) {
    await openPart(page, part);
    expect([part, await barriers(page)]).toEqual([part, []]);
  }
  await openPart(page, '资产台账');
  await page.getByText('PUBLIC_REGISTER_MUST_BE_DETAIL').waitFor();
  await openPart(page, '项目库');
  await page
    .getByRole('button', { name: /^已开工/ })
    .first()
    .click();
  await page.waitForURL(/state=UNDER_WAY/);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('state'));
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('region', { name: '预计资金来源' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${workbench.url}/public?place=510824000000&tab=plans`);
  await page.getByRole('link', { name: /2023年度巩固拓展脱贫攻坚成果/ }).click();
  await page.getByRole('region', { name: '计划内项目' }).getByRole('link').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${workbench.url}/public/projects/00000000-0000-7000-8000-000000000000`);
  await page.getByText('没有公开这一内容').waitFor();
}, 240_000);
