import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, settled, type Workbench } from '../world/browser.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(async () => workbench.close());

const project = '云峰镇狮岭村重点帮扶村红心猕猴桃园提质增效项目';
const purpose = '狮岭村猕猴桃园第三次进度款';
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const drawer = (page: Page) => page.getByRole('dialog');
const stateOf = (page: Page, state: string) => page.locator('.claim-head').getByText(state, { exact: true }).first().waitFor();
const paper = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.locator('strong', { hasText: new RegExp(`^${name}$`) }) });
const refusalAt = (page: Page, label: string, code: RegExp) =>
  drawer(page)
    .locator('.ant-form-item', { has: page.getByLabel(label) })
    .getByText(code);

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}

/** Opens the claim from what waits for somebody. */
async function openWaiting(login: string): Promise<Page> {
  const page = await workbench.visit(login, '/claims');
  await page.getByRole('tab', { name: '等我办理', selected: true }).waitFor();
  await page.getByRole('link', { name: purpose }).click();
  await heading(page, purpose).waitFor();
  return page;
}

async function move(page: Page, name: string, opinion: string, field = '意见'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await drawer(page).getByLabel(field).fill(opinion);
  await drawer(page).getByRole('button', { name, exact: true }).click();
  await drawer(page).waitFor({ state: 'hidden' });
}

async function fits(page: Page): Promise<void> {
  await settled(page);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
}

describe('a claim from the unit to the payee', () => {
  let address = '';

  it('is drawn up with its papers; without one of them it is refused at that paper', async () => {
    const page = await workbench.visit('yunfeng.manager', '/claims');
    await page.getByRole('button', { name: '起草报账' }).click();
    await heading(page, '起草报账').waitFor();
    await page.getByRole('combobox', { name: '项目' }).fill('狮岭村重点帮扶村红心猕猴桃园');
    await page.locator('.ant-select-item-option', { hasText: project }).click();
    await page.getByLabel('事由').fill(purpose);
    await page.getByLabel('金额（元）').fill('30,000');
    await page.getByLabel('收款账号末四位').fill('12');
    expect(await page.getByLabel('收款人').inputValue()).not.toBe('');

    const papers = [
      '报账申请',
      '项目批复',
      '实施方案',
      '招标采购资料',
      '合同',
      '监理意见',
      '施工前中后照片',
      '公示公告证明',
      '收款账户证明',
    ];
    for (const name of papers) await page.getByLabel(`${name}存放处`).fill(`${name}原件，镇财政所第9卷（示例）`);
    const progress = paper(page, '进度或验收记录');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), progress.getByRole('button', { name: /^上传/ }).click()]);
    await chooser.setFiles({ name: '进度确认单.txt', mimeType: 'text/plain', buffer: Buffer.from('第三次进度确认（示例）') });
    await progress.getByText('进度确认单.txt').waitFor();
    await fits(page);

    await page.getByRole('button', { name: '保存并提交' }).click();
    const account = page.locator('.ant-form-item', { has: page.getByLabel('收款账号末四位') });
    await account.getByText('应为四位数字或字母', { exact: true }).waitFor();
    await page.getByLabel('收款账号末四位').fill('6621');
    await page.getByRole('button', { name: '保存并提交' }).click();
    await paper(page, '发票').getByRole('alert').getByText('报账资料不全，缺：发票。').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);

    const [again] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '上传发票' }).click()]);
    await again.setFiles({ name: '发票.txt', mimeType: 'text/plain', buffer: Buffer.from('发票（示例）') });
    await paper(page, '发票').getByText('发票.txt').waitFor();
    await page.getByRole('button', { name: '保存并提交' }).click();
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}$/);
    await stateOf(page, '已提交');
    await paper(page, '发票').getByText('发票.txt').waitFor();
    address = new URL(page.url()).pathname;
    await fits(page);
  }, 240_000);

  it('is checked, returned, sent again, approved and paid by the right people; too much is refused at the amount', async () => {
    const review = await openWaiting('yunfeng.review');
    await move(review, '乡镇退回', '进度确认单未盖章。', '理由');
    await stateOf(review, '退回');

    const manager = await openWaiting('yunfeng.manager');
    await manager.getByText('退回原因：进度确认单未盖章。').waitFor();
    await manager.getByRole('link', { name: '修改报账' }).click();
    await heading(manager, '修改报账').waitFor();
    expect(await manager.getByLabel('事由').inputValue()).toBe(purpose);
    await manager.getByRole('button', { name: '保存并提交' }).click();
    await stateOf(manager, '已提交');

    await review.reload();
    await move(review, '乡镇审核', '资料齐全，情况属实。');
    await stateOf(review, '乡镇已审核');
    const finance = await openWaiting('county.finance');
    await move(finance, '财政审批', '同意支付。');
    await stateOf(finance, '财政已审批');

    const treasury = await openWaiting('county.treasury');
    const way = treasury.getByRole('region', { name: '办理流程' });
    for (const opinion of ['资料齐全，情况属实。', '同意支付。', '进度确认单未盖章。']) await way.getByText(opinion).waitFor();
    await treasury.getByRole('button', { name: '支付', exact: true }).click();
    await drawer(treasury).getByLabel('金额（元）').fill('60000');
    await drawer(treasury).getByLabel('凭证号').fill('CX-ZF-2023-F2（示例）');
    if (!(await drawer(treasury).locator('.ant-select-content-has-value').count()))
      await choose(treasury, '从哪笔安排支付', /已拨付未支付/);
    expect(await barriers(treasury)).toEqual([]);
    await drawer(treasury).getByRole('button', { name: '支付', exact: true }).click();
    await refusalAt(treasury, '金额（元）', /超出报账金额/).waitFor();
    await drawer(treasury).getByLabel('金额（元）').fill('30000');
    await drawer(treasury).getByRole('button', { name: '支付', exact: true }).click();
    await drawer(treasury).waitFor({ state: 'hidden' });
    await stateOf(treasury, '已支付');
    await treasury.getByRole('link', { name: 'CX-ZF-2023-F2（示例）' }).waitFor();
    await fits(treasury);

    const unit = await workbench.visit('yunfeng.manager', '/projects?text=狮岭村重点帮扶村红心猕猴桃园');
    await unit.getByRole('table').getByRole('link', { name: project }).click();
    await unit.getByRole('tab', { name: '资金' }).click();
    const payments = unit.getByRole('region', { name: '支付' });
    await payments.getByText('CX-ZF-2023-F2（示例）').waitFor();
    await payments.getByText('30,000.00').waitFor();
  }, 240_000);

  it('is open again when its payment is reversed, which the ledger shows', async () => {
    const page = await workbench.visit('county.finance', '/claims/payments?voucher=CX-ZF-2023-F2（示例）');
    await page.getByRole('table').getByRole('link', { name: 'CX-ZF-2023-F2（示例）' }).click();
    await heading(page, '支付 CX-ZF-2023-F2（示例）').waitFor();
    await paper(page, '发票').getByText('发票.txt').waitFor();
    await fits(page);
    await move(page, '冲销支付', '收款账号有误。', '理由');
    await page.getByText(/^已于2023-10-31冲销：收款账号有误。/).waitFor();
    const entries = page.getByRole('region', { name: '记账分录' });
    expect(await entries.getByRole('link', { name: '冲销' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: '冲销支付' }).count()).toBe(0);
    await page.goBack();
    await page.waitForURL(/voucher=/);
    await page.getByText('没有符合条件的支付').waitFor();
    await page.getByRole('checkbox', { name: '含已冲销' }).click();
    await page.getByRole('table').getByRole('link', { name: 'CX-ZF-2023-F2（示例）' }).waitFor();
    await fits(page);
    await page.goto(`${workbench.url}${address}`);
    await stateOf(page, '财政已审批');
  }, 240_000);
});

describe('the picture of the money', () => {
  it('opens what its figures are made of, keeps its grouping in the address, and everything fits into a hand', async () => {
    const page = await workbench.visit('county.audit', '/claims/flow?year=2023&projects=TOWNSHIP');
    await heading(page, '资金流向图').waitFor();
    const picture = page.getByRole('img', { name: /^2023年指标资金截至2023-10-31/ });
    await picture.locator('path').first().waitFor();
    const stations = page.getByRole('region', { name: '各环节金额' });
    await stations.getByRole('row', { name: /项目 云峰镇 [\d,.]+/ }).waitFor();
    await fits(page);
    await page.getByText('数据表').click();
    await page.getByRole('row', { name: /^云峰镇 已支付未形成资产 [\d,.]+$/ }).waitFor();
    await stations.getByRole('link', { name: '云峰镇' }).click();
    await page.waitForURL(/projects=PROJECT/);
    const laid = stations.getByRole('row', { name: new RegExp(`项目 ${project}`) });
    await laid.getByText('680,000.00').waitFor();
    await choose(page, '资产', /按资产$/);
    await page.waitForURL(/assets=ASSET/);
    await page.goBack();
    await page.goBack();
    await stations.getByRole('row', { name: /项目 云峰镇 / }).waitFor();
    expect(new URL(page.url()).search).toBe('?year=2023&projects=TOWNSHIP');

    const hand = await workbench.visit('yunfeng.review', '/claims?view=all', 'phone');
    await hand.getByRole('link', { name: purpose }).waitFor();
    await fits(hand);
    await hand.getByRole('link', { name: purpose }).click();
    await heading(hand, purpose).waitFor();
    await hand.getByRole('region', { name: '办理流程' }).getByText('收款账号有误。').waitFor();
    await fits(hand);
    for (const path of ['/claims/flow', '/claims/payments', '/claims/new']) {
      await hand.goto(`${workbench.url}${path}`);
      await hand.getByRole('heading', { level: 1 }).waitFor();
      await fits(hand);
    }
  }, 240_000);
});
