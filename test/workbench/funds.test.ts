import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, follow, openWorkbench, settled, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(async () => workbench.close());

/** Opens the list of a choice by its label and takes the option that has this text in it. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).last().click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option }).first().click();
}

/** Types a day and takes it from the calendar. */
async function takeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
/** The drawer that is open. */
const drawer = (page: Page) => page.getByRole('dialog');
const field = (page: Page, label: string) => drawer(page).locator('.ant-form-item', { has: page.getByLabel(label) });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** The figure that stands beside a label. */
const figure = (page: Page, label: string) =>
  part(page, '资金')
    .locator('tr > *', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::td[1]');
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Sends the form of the open drawer. */
const send = (page: Page, name: string) => drawer(page).getByRole('button', { name, exact: true }).click();
const closed = (page: Page) => drawer(page).waitFor({ state: 'hidden' });

const project = '河地镇红琳村通组道路硬化项目';
let documentPath = '';
let allocationPath = '';

describe('a fund document of county finance', () => {
  it('is received with its lines; where they do not make its amount, that is said at the field', async () => {
    const page = await workbench.visit('county.finance', '/funds');
    await heading(page, '指标文件').waitFor();
    await page.getByRole('button', { name: '登记收文' }).click();
    await drawer(page).getByLabel('文号', { exact: true }).fill('广财农[2023]201 号');
    await drawer(page).getByLabel('文件名称').fill('关于下达2023年第四批财政衔接推进乡村振兴补助资金的通知');
    await drawer(page).getByLabel('发文机关').fill('广元市财政局');
    await takeDay(page, '发文日期', '2023-10-20');
    await choose(page, '上级文件（已登记）', '广财农〔2023〕82号');
    await drawer(page).getByLabel('文件总额（元）').fill('500,000');
    await choose(page, '资金级次', '中央');
    await choose(page, '资金渠道', '衔接资金');
    await choose(page, '任务方向', '巩固拓展');
    await drawer(page).getByLabel('明细金额（元）').fill('450000');
    await send(page, '登记收文');
    await field(page, '文件总额（元）').getByText('相差-50000.00元').waitFor();
    await drawer(page).getByLabel('明细金额（元）').fill('500000');
    await send(page, '登记收文');
    await heading(page, '广财农〔2023〕201号').waitFor();
    documentPath = pathOf(page);
    await figure(page, '未安排').getByText('500,000.00').waitFor();
    await part(page, '文件链').getByRole('link', { name: '广财农〔2023〕82号' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('is laid on a project of the year plan, never more than its line has left', async () => {
    const page = await workbench.visit('county.finance', documentPath);
    await page.getByRole('button', { name: /^安排资金：中央/ }).click();
    const left = drawer(page).getByRole('region', { name: '指标余额（未安排）' });
    await left.getByText('500,000.00').first().waitFor();
    await drawer(page).getByRole('combobox', { name: '项目' }).fill('红琳村');
    await choose(page, '项目', project);
    await drawer(page).getByText('项目概算 630,000.00').waitFor();
    await drawer(page).getByLabel('金额（元）').fill('600000');
    await drawer(page).getByLabel('批准文号').fill('苍乡振组〔2023〕21号');
    expect(await barriers(page)).toEqual([]);
    await send(page, '安排资金');
    await field(page, '金额（元）').getByText('该条指标尚可安排500000.00元，本次安排600000.00元').waitFor();
    await drawer(page).getByLabel('金额（元）').fill('400000');
    await send(page, '安排资金');
    await closed(page);
    await figure(page, '未安排').getByText('100,000.00').waitFor();
    await figure(page, '已安排').getByText('400,000.00').waitFor();
    await part(page, '资金安排').getByRole('link', { name: '400,000.00' }).first().click();
    await heading(page, `资金安排：${project}`).waitFor();
    allocationPath = pathOf(page);
  }, 240_000);

  it('is released to the unit that spends it, and taken back where that was an error', async () => {
    const page = await workbench.visit('county.finance', allocationPath);
    await page.getByText('资金已下达').waitFor();
    await page.getByRole('button', { name: '拨付', exact: true }).click();
    const left = drawer(page).getByRole('region', { name: '尚可拨付' });
    await left.getByText('400,000.00').first().waitFor();
    await drawer(page).getByLabel('金额（元）').fill('400000.01');
    await drawer(page).getByLabel('凭证号').fill('CX-BF-2023-201');
    await send(page, '拨付');
    await field(page, '金额（元）').getByText('尚可拨付400000.00元').waitFor();
    await drawer(page).getByLabel('金额（元）').fill('250000');
    await send(page, '拨付');
    await closed(page);
    await figure(page, '未拨付').getByText('150,000.00').waitFor();
    await figure(page, '已拨付').getByText('250,000.00').waitFor();

    await page.getByRole('button', { name: '拨付', exact: true }).click();
    await drawer(page).getByLabel('金额（元）').fill('100000');
    await drawer(page).getByLabel('凭证号').fill('CX-BF-2023-202');
    await send(page, '拨付');
    await closed(page);
    await figure(page, '未拨付').getByText('50,000.00').waitFor();
    await page.getByRole('button', { name: '冲销拨付：CX-BF-2023-202' }).click();
    await drawer(page).getByLabel('理由').fill('收款单位填错。');
    await send(page, '冲销拨付');
    await closed(page);
    await figure(page, '未拨付').getByText('150,000.00').waitFor();

    await page.getByRole('button', { name: '收回', exact: true }).click();
    await drawer(page).getByLabel('金额（元）').fill('50000');
    await drawer(page).getByLabel('理由').fill('招标节余。');
    await send(page, '收回');
    await closed(page);
    await figure(page, '未拨付').getByText('100,000.00').waitFor();
    await page.goto(`${workbench.url}${documentPath}`);
    await figure(page, '未安排').getByText('150,000.00').waitFor();
    await page.getByRole('button', { name: '冲销收文' }).click();
    await drawer(page).getByLabel('理由').fill('重复登记。');
    await send(page, '冲销收文');
    await drawer(page).getByText('LATER_ACTS_MUST_BE_REVERSED_FIRST').waitFor();
  }, 240_000);

  it('opens from every figure what it is made of, down to who did it; an auditor changes nothing', async () => {
    const page = await workbench.visit('county.audit', documentPath);
    await heading(page, '广财农〔2023〕201号').waitFor();
    expect(await page.getByRole('button', { name: /安排资金|冲销收文/ }).count()).toBe(0);
    await part(page, '指标明细').getByRole('link', { name: '150,000.00' }).click();
    await heading(page, '账户').waitFor();
    await page.getByRole('table').getByRole('link', { name: '150,000.00' }).click();
    await heading(page, '指标未安排（2023年）').waitFor();
    await page.getByRole('cell', { name: '转入' }).first().waitFor();
    await page.getByRole('table').getByRole('link', { name: '安排到项目' }).click();
    await heading(page, /^分录：安排到项目/).waitFor();
    await part(page, '办理记录').getByText('财政局业务员').waitFor();
    await page.getByRole('link', { name: `资金安排：${project}` }).click();
    await heading(page, `资金安排：${project}`).waitFor();
    await page.goBack();
    await heading(page, /^分录：安排到项目/).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});

describe('a plan of allocations', () => {
  it('takes a whole plan row by row, and refuses at the fields what cannot be done with a line', async () => {
    const page = await workbench.visit('county.finance', '/funds/allocations/plan');
    await heading(page, '分配方案').waitFor();
    await page.getByLabel('批准文号').fill('苍乡振组〔2023〕21号');
    const row = (number: number) => page.getByRole('group', { name: `第 ${number} 行` });
    const pick = async (number: number, label: string, typed: string, option: string) => {
      await row(number).getByRole('combobox', { name: label }).fill(typed);
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option })
        .first()
        .click();
    };
    await pick(1, '指标', '广财农〔2023〕37号', '省级');
    await row(1).getByText('400,000.00').first().waitFor();
    await pick(1, '项目', '玉河村', '三川镇玉河村饮水安全巩固提升项目');
    await row(1).getByLabel('金额（元）').fill('300000');
    await page.getByRole('button', { name: '增加一行' }).click();
    await pick(2, '指标', '苍财农〔2023〕9号', '苍财农〔2023〕9号');
    await pick(2, '项目', '康泉村', '白驿镇康泉村小型农田水利设施项目');
    await row(2).getByLabel('金额（元）').fill('260000');
    await page.getByRole('button', { name: '提交方案' }).click();
    const results = part(page, '办理结果');
    await results.getByText('资金已安排').waitFor();
    await results.getByText('尚可安排250000.00元，本次安排260000.00元').waitFor();
    expect(await row(1).getByLabel('金额（元）').inputValue()).toBe('260000');
    expect(await row(2).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await row(1).getByLabel('金额（元）').fill('250000');
    await page.getByRole('button', { name: '提交方案' }).click();
    await results.getByText('尚可安排').waitFor({ state: 'hidden' });
    await results.getByText('资金已安排').waitFor();
    await row(1).getByText('选定指标后').waitFor();
    await results.getByRole('link', { name: '查看' }).click();
    await heading(page, /^资金安排：白驿镇康泉村/).waitFor();
    await page.getByRole('button', { name: '冲销安排' }).click();
    await drawer(page).getByLabel('理由').fill('项目填错。');
    await send(page, '冲销安排');
    await closed(page);
    await page.getByText('已于 2023-10-31 冲销').waitFor();
    expect(await page.getByRole('button', { name: '拨付', exact: true }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await page.goto(`${workbench.url}/funds/lines?level=PROVINCIAL`);
    await page
      .getByRole('row', { name: /广财农〔2023〕37号/ })
      .getByRole('link', { name: /^省级/ })
      .click();
    await figure(page, '未安排').getByText('100,000.00').waitFor();
    await page.getByRole('button', { name: '结转', exact: true }).click();
    await drawer(page).getByLabel('转出年度').fill('2023');
    await drawer(page).getByLabel('理由').fill('年终结转。');
    await send(page, '结转');
    await field(page, '转出年度').getByText('2023年度须到2023-12-31起才能结转').waitFor();
    await drawer(page).getByRole('button', { name: '取消' }).click();
    await closed(page);
    await page.getByRole('button', { name: '统筹整合' }).click();
    await drawer(page).getByLabel('金额（元）').fill('40000');
    await choose(page, '整合后渠道', '统筹整合');
    await takeDay(page, '批准日期', '2023-10-30');
    await drawer(page).getByLabel('批准文号').fill('苍整合〔2023〕3号');
    await drawer(page).getByLabel('理由').fill('按整合方案调整用途。');
    await send(page, '统筹整合');
    await closed(page);
    await figure(page, '未安排').getByText('60,000.00').waitFor();
    await part(page, '统筹整合').getByText('40,000.00').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});

describe('nobody is kept out', () => {
  it('of any list, at a desk; a deep link keeps its filters back and forward', async () => {
    const page = await workbench.visit('county.finance', '/funds?level=COUNTY&year=2023');
    await page.getByRole('table').getByRole('link', { name: '苍财农〔2023〕9号' }).waitFor();
    expect(await page.getByRole('table').getByRole('link', { name: '广财农〔2023〕82号' }).count()).toBe(0);
    await choose(page, '资金渠道', '东西部协作');
    await page.waitForURL(/channel=EAST_WEST/);
    await page.getByRole('table').getByRole('link', { name: '苍财农〔2023〕9号' }).waitFor({ state: 'hidden' });
    await page.goBack();
    await page.getByRole('table').getByRole('link', { name: '苍财农〔2023〕9号' }).waitFor();
    const lists = ['', '/lines', '/allocations', '/allocations/plan', '/releases', '/adjustments', '/reclaims', '/carry-overs'];
    for (const list of [...lists, '/surplus', '/idle', '/ledger', '/ledger/accounts']) {
      await follow(page, `/funds${list}`);
      expect([list, await barriers(page)]).toEqual([list, []]);
    }
    await page.goto(`${workbench.url}${allocationPath}`);
    await heading(page, `资金安排：${project}`).waitFor();
    await settled(page);
    expect(await barriers(page)).toEqual([]);
    await part(page, '资金构成')
      .getByRole('link', { name: /^广财农〔2023〕201号 中央/ })
      .click();
    await heading(page, /^广财农〔2023〕201号 中央/).waitFor();
    await settled(page);
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('in a hand: a project manager of the township sees the money and may not touch it', async () => {
    const page = await workbench.visit('yunfeng.manager', '/funds/allocations', 'phone');
    await heading(page, '资金安排').waitFor();
    await page.getByRole('list', { name: '资金安排' }).waitFor();
    for (const list of ['', '/allocations', '/releases', '/idle', '/ledger']) {
      await follow(page, `/funds${list}`);
      expect([list, await barriers(page)]).toEqual([list, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    }
    await page.goto(`${workbench.url}/funds/allocations`);
    await page.getByRole('list', { name: '资金安排' }).getByRole('link').first().click();
    await heading(page, /^资金安排：/).waitFor();
    expect(await page.getByRole('button', { name: '拨付' }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  }, 240_000);
});
