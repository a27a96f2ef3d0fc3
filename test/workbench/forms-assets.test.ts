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
const stateOf = (page: Page, state: string) => page.locator('.asset-head').getByText(state).first().waitFor();

/** Opens an asset by its name, at one of its parts. */
async function open(login: string, name: string, tab = 'rights'): Promise<Page> {
  const page = await workbench.visit(login);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { assets } = await call<{ assets: { nodes: { id: string }[] } }>(
    page,
    'query ($text: String) { assets(filter: { text: $text }) { nodes { id } } }',
    {
      text: name,
    },
  );
  await page.goto(`${workbench.url}/assets/${assets.nodes[0]?.id}?tab=${tab}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
}

async function publish(page: Page): Promise<void> {
  await act(page, '发布收益分配公示');
  await fill(page, { 公示内容: '2023年度供水工程收益6000元，分配给监测户12户（示例）。' });
  await send(page, '确定');
}

const waterworks = '狮岭村集中供水工程（示例）';
const reason = '现场核实（示例）。';

describe('the keeper of the register', () => {
  it('changes the class and the value of an asset, pledges it and releases the pledge', async () => {
    const page = await open('county.library', waterworks);
    await act(page, '类别变更');
    await fill(page, { 依据文号: '苍乡振类〔2023〕1号（示例）', 理由: reason });
    expect(await refusedAt(page, '类别变更', '类别')).toContain('类别');
    await choose(page, '类别', '经营性');
    await send(page, '类别变更');
    await stateOf(page, '经营性');

    await act(page, '价值变动');
    await choose(page, '类型', /减值|折旧/);
    await fill(page, { '金额（元）': '99999999', 理由: reason });
    expect(await refusedAt(page, '价值变动', '金额（元）')).not.toBe('');
    await fill(page, { '金额（元）': '8988.68' });
    await send(page, '价值变动');
    await stateOf(page, '500,000.00');

    await act(page, '抵押');
    await fill(page, { 依据文号: '苍抵〔2023〕1号（示例）', 理由: reason });
    await takeDay(page, '抵押至', '2023-10-31');
    expect(await refusedAt(page, '抵押', '抵押至')).not.toBe('');
    await takeDay(page, '抵押至', '2024-10-31');
    await send(page, '抵押');
    await stateOf(page, '2024-10-31');
    await page.getByText(/暂不能办理的事项及原因/).click();
    await page.getByText('ASSET_MUST_NOT_BE_PLEDGED').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await act(page, '解除抵押');
    await fill(page, { 理由: '贷款还清（示例）。' });
    await send(page, '解除抵押');
    await page.locator('.asset-head').getByText('2024-10-31').waitFor({ state: 'hidden' });
  }, 240_000);

  it('splits an asset into parts that make its value, and merges them into one again', async () => {
    const page = await open('county.library', '虎背村分布式光伏电站（示例）');
    await act(page, '分拆');
    const part = (number: number) => drawer(page).getByRole('group', { name: `第 ${number} 项` });
    await part(1).getByLabel('名称').fill('光伏电站东区（示例）');
    await part(1).getByLabel('原值（元）').fill('300000');
    await part(2).getByLabel('名称').fill('光伏电站西区（示例）');
    await part(2).getByLabel('原值（元）').fill('100000');
    await fill(page, { 依据文号: '苍乡振拆〔2023〕1号（示例）', 理由: reason });
    await drawer(page).getByRole('button', { name: '分拆', exact: true }).click();
    await drawer(page).locator('.ant-form-item-explain-error, [role="alert"]').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await part(2).getByLabel('原值（元）').fill('178671.95');
    await send(page, '分拆');
    await stateOf(page, '已分拆');
    await page.getByRole('link', { name: '光伏电站东区（示例）' }).click();
    await page.getByRole('heading', { level: 1, name: '光伏电站东区（示例）' }).waitFor();

    await act(page, '合并');
    await choose(page, '并入的其他资产', '光伏电站西区', '光伏电站西区');
    await fill(page, { 名称: '虎背村光伏电站（示例）', 依据文号: '苍乡振并〔2023〕1号（示例）', 理由: reason });
    await send(page, '合并');
    await page.getByRole('heading', { level: 1, name: '虎背村光伏电站（示例）' }).waitFor();
    await stateOf(page, '478,671.95');
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('assigns duties for many assets one by one, and says of each what came of it', async () => {
    const page = await workbench.visit('county.library', '/assets/duties?view=gaps');
    const boxes = page.getByRole('checkbox', { name: /^选择/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await act(page, '批量明确责任');
    await choose(page, '责任层级', '县级');
    await fill(page, { 责任单位: '苍溪县乡村振兴局' });
    await drawer(page).getByRole('button', { name: '批量明确责任', exact: true }).click();
    await page.locator('progress[value="2"]').waitFor();
    const results = drawer(page).getByRole('region', { name: '办理结果' }).locator('.results > li');
    expect(await results.count()).toBe(2);
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByRole('button', { name: '关闭' }).last().click();
    await drawer(page).waitFor({ state: 'hidden' });
  }, 240_000);
});

describe('what an asset earns', () => {
  it('is agreed in a contract, received and reversed, and the contract is ended', async () => {
    const page = await open('shiling.clerk', waterworks, 'income');
    await act(page, '签订经营合同');
    await fill(page, { 合同编号: '狮租〔2023〕1号（示例）', '每期租金或收益（元）': '6000' });
    await choose(page, '经营方式', '出租');
    await choose(page, '经营主体', /示例/, '苍溪');
    await choose(page, '收取频次', '按月');
    await takeDay(page, '起始日期', '2023-10-01');
    await takeDay(page, '截止日期', '2023-09-30');
    expect(await refusedAt(page, '签订经营合同', '截止日期')).not.toBe('');
    await takeDay(page, '截止日期', '2024-09-30');
    expect(await barriers(page)).toEqual([]);
    await send(page, '签订经营合同');
    await page.getByRole('link', { name: '狮租〔2023〕1号（示例）' }).waitFor();

    await act(page, '登记收益');
    await choose(page, '收益类型', /租金|租赁/);
    await choose(page, '对应的应收', /2023-/);
    await fill(page, { '金额（元）': '6000.01', 付款人: '承租方（示例）', 凭证号: 'SLC-1' });
    expect(await refusedAt(page, '登记收益', '金额（元）')).not.toBe('');
    await fill(page, { '金额（元）': '6000' });
    await send(page, '登记收益');
    await row(page, '收益记录', 'SLC-1').getByText('6,000.00').waitFor();

    const township = await open('yunfeng.review', waterworks, 'income');
    await row(township, '收益记录', 'SLC-1').getByRole('button', { name: '冲销收益' }).click();
    await fill(township, { 凭证号: 'SLC-1-C', 理由: '重复入账（示例）。' });
    await send(township, '冲销收益');
    await row(township, '收益记录', 'SLC-1-C').getByText('-6,000.00').first().waitFor();

    await page.reload();
    await act(page, '登记收益');
    await choose(page, '收益类型', /租金|租赁/);
    await choose(page, '对应的应收', /2023-/);
    await fill(page, { '金额（元）': '6000', 付款人: '承租方（示例）', 凭证号: 'SLC-2' });
    await send(page, '登记收益');
    await row(page, '经营合同', '狮租〔2023〕1号').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /狮租〔2023〕1号/ }).waitFor();
    await act(page, '终止合同');
    await fill(page, { 理由: '承租方申请提前终止（示例）。' });
    await send(page, '终止合同');
    await page
      .locator('.asset-head')
      .getByText(/2023-10-31 · 承租方申请提前终止/)
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('is shared out: drafted, decided, published, reviewed after the notice, filed and paid', async () => {
    const village = await open('shiling.clerk', waterworks, 'income');
    await act(village, '拟定分配方案');
    await fill(village, { 受益人: '狮岭村监测户12户（示例）' });
    const shared = drawer(village).getByRole('group', { name: '第 1 项分配' });
    await choose(village, '用途', /./);
    await shared.getByLabel('金额（元）').fill('7000');
    await drawer(village).getByLabel('金额（元）').first().fill('7000');
    await drawer(village).getByRole('button', { name: '拟定分配方案', exact: true }).click();
    await drawer(village).locator('.ant-form-item-explain-error').first().waitFor();
    await drawer(village).getByLabel('金额（元）').first().fill('5000');
    await shared.getByLabel('金额（元）').fill('5000');
    await send(village, '拟定分配方案');
    await village.waitForURL(/distributions\/[0-9a-f-]{36}/);
    const address = new URL(village.url()).pathname;
    await act(village, '修改分配方案');
    await drawer(village).getByLabel('金额（元）').first().fill('6000');
    await drawer(village).getByRole('group', { name: '第 1 项分配' }).getByLabel('金额（元）').fill('6000');
    await send(village, '修改分配方案');
    await act(village, '村民主决策');
    await fill(village, { 决议记录: '狮岭村村民代表会议2023年第8次（示例）' });
    await send(village, '村民主决策');
    await stateOf(village, '村已决议');
    await publish(village);
    await row(village, '公示', '2023-10-31').waitFor();

    const township = await workbench.visit('yunfeng.review', address);
    await township.getByText(/暂不能办理的事项及原因/).click();
    await township.getByText('NOTICE_MUST_BE_OVER').first().waitFor();
    expect(await barriers(township)).toEqual([]);
    today = '2023-11-30';
    await township.reload();
    await act(township, '乡镇审核');
    await send(township, '乡镇审核');
    await stateOf(township, '乡镇已审核');

    const county = await workbench.visit('county.library', address);
    await act(county, '退回');
    await fill(county, { 理由: '受益人名单未附（示例）。' });
    await send(county, '退回');
    await stateOf(county, '退回');
    await village.reload();
    await stateOf(village, '受益人名单未附（示例）。');
    await act(village, '村民主决策');
    await fill(village, { 决议记录: '狮岭村村民代表会议2023年第9次（示例）' });
    await send(village, '村民主决策');
    // What was decided anew is made known anew.
    await publish(village);
    today = '2023-12-31';
    await township.reload();
    await act(township, '乡镇审核');
    await send(township, '乡镇审核');
    await county.reload();
    await act(county, '县级备案');
    await fill(county, { 备案号: '苍收备〔2023〕1号（示例）' });
    await send(county, '县级备案');
    await village.reload();
    await act(village, '支付');
    await fill(village, { 凭证号: 'SLZ-1（示例）' });
    await send(village, '支付');
    await stateOf(village, '已支付');
    expect(await barriers(village)).toEqual([]);
  }, 240_000);
});

describe('upkeep', () => {
  it('is planned anew after the earlier plan has ended', async () => {
    const page = await open('shiling.clerk', waterworks, 'upkeep');
    await row(page, '管护方案', /至今/).getByRole('button', { name: '终止管护方案' }).click();
    await takeDay(page, '截止日期', '2023-10-31');
    await fill(page, { 理由: '改由专业公司管护（示例）。' });
    await send(page, '终止管护方案');
    await row(page, '管护方案', '改由专业公司管护（示例）。').waitFor();
    await act(page, '制定管护方案');
    await fill(page, { 管护内容: '每月巡查管网，每季清洗水池（示例）。', '年度费用（元）': '3600' });
    await choose(page, '管护主体', '云峰镇狮岭村股份经济合作联合社', '狮岭村');
    await choose(page, '频次', /月/);
    await choose(page, '经费来源', /./);
    await takeDay(page, '起始日期', '2024-01-15');
    expect(await refusedAt(page, '制定管护方案', '起始日期')).toContain('晚于今天');
    await takeDay(page, '起始日期', '2023-10-15');
    expect(await refusedAt(page, '制定管护方案', '起始日期')).not.toContain('晚于今天');
    await takeDay(page, '起始日期', '2023-11-01');
    await send(page, '制定管护方案');
    await row(page, '管护方案', '每月巡查管网').getByText('3,600.00').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});
