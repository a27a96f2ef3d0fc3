import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(async () => workbench.close());

const project = '云峰镇狮岭村重点帮扶村红心猕猴桃园提质增效项目';
const number = '广财农〔2023〕203号';
const purpose = '狮岭村猕猴桃园用新到资金支付的进度款';
const voucher = 'CX-ZF-2023-203（示例）';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const drawer = (page: Page) => page.getByRole('dialog');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const figure = (page: Page, label: string) =>
  part(page, '资金')
    .locator('tr > *', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::td[1]');

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).last().click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}

/** Opens a form by its button, fills it in, sends it, and waits until it has gone. */
async function act(page: Page, name: string, texts: Readonly<Record<string, string>>, before = async () => {}): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await before();
  for (const [label, text] of Object.entries(texts)) await drawer(page).getByLabel(label, { exact: true }).fill(text);
  await drawer(page).getByRole('button', { name, exact: true }).click();
  await drawer(page).waitFor({ state: 'hidden' });
}

async function openClaim(login: string): Promise<Page> {
  const page = await workbench.visit(login, '/claims');
  await page.getByRole('link', { name: purpose }).click();
  await heading(page, purpose).waitFor();
  return page;
}

it('money that a document brings is laid on a project, released, claimed and paid, by the people of its way', async () => {
  const finance = await workbench.visit('county.finance', '/funds');
  await act(
    finance,
    '登记收文',
    {
      文号: '广财农[2023]203 号',
      文件名称: '关于下达2023年第五批财政衔接推进乡村振兴补助资金的通知',
      发文机关: '广元市财政局',
      '文件总额（元）': '30,000',
      '明细金额（元）': '30000',
    },
    async () => {
      await drawer(finance).getByLabel('发文日期').fill('2023-10-20');
      await finance.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="2023-10-20"]').click();
      await choose(finance, '资金级次', '中央');
      await choose(finance, '资金渠道', '衔接资金');
      await choose(finance, '任务方向', '巩固拓展');
    },
  );
  await heading(finance, number).waitFor();
  const documentPath = new URL(finance.url()).pathname;
  await figure(finance, '未安排').getByText('30,000.00').waitFor();

  // The project has all the money that its budget allows: what it has not spent of the older makes room for the new.
  await finance.goto(`${workbench.url}/projects?text=${encodeURIComponent(project)}`);
  const link = await finance.getByRole('table').getByRole('link', { name: project }).getAttribute('href');
  await finance.goto(`${workbench.url}/funds/allocations?project=${link?.split('/').pop()}`);
  await finance.getByRole('table').getByRole('link', { name: '680,000.00' }).first().click();
  await heading(finance, `资金安排：${project}`).waitFor();
  await act(finance, '拨付退回', { '金额（元）': '30000', 凭证号: 'CX-TH-2023-203', 理由: '改用新到资金。' });
  await act(finance, '收回', { '金额（元）': '30000', 理由: '改用新到资金。' });

  await finance.goto(`${workbench.url}${documentPath}`);
  await finance.getByRole('button', { name: /^安排资金：中央/ }).click();
  await drawer(finance).getByRole('combobox', { name: '项目' }).fill('狮岭村重点帮扶村红心猕猴桃园');
  await choose(finance, '项目', project);
  await drawer(finance).getByLabel('金额（元）').fill('30000');
  await drawer(finance).getByLabel('批准文号').fill('苍乡振组〔2023〕22号');
  await drawer(finance).getByRole('button', { name: '安排资金', exact: true }).click();
  await drawer(finance).waitFor({ state: 'hidden' });
  await part(finance, '资金安排').getByRole('link', { name: '30,000.00' }).first().click();
  await heading(finance, `资金安排：${project}`).waitFor();
  await act(finance, '拨付', { '金额（元）': '30000', 凭证号: 'CX-BF-2023-203' });
  await figure(finance, '已拨付').getByText('30,000.00').waitFor();

  const manager = await workbench.visit('yunfeng.manager', `/claims/new?project=${link?.split('/').pop()}`);
  await heading(manager, '起草报账').waitFor();
  await manager.getByLabel('事由').fill(purpose);
  await manager.getByLabel('金额（元）').fill('30,000');
  await manager.getByLabel('收款账号末四位').fill('6621');
  const places = manager.getByLabel(/存放处$/);
  await places.first().waitFor();
  for (const place of await places.all()) await place.fill('原件，镇财政所第10卷（示例）');
  await manager.getByRole('button', { name: '保存并提交' }).click();
  await manager.waitForURL(/\/claims\/[0-9a-f-]{36}$/);

  await act(await openClaim('yunfeng.review'), '乡镇审核', { 意见: '资料齐全，情况属实。' });
  await act(await openClaim('county.finance'), '财政审批', { 意见: '同意支付。' });
  const treasury = await openClaim('county.treasury');
  await act(treasury, '支付', { '金额（元）': '30000', 凭证号: voucher }, () => choose(treasury, '从哪笔安排支付', number));
  await treasury.getByRole('link', { name: voucher }).waitFor();

  await finance.goto(`${workbench.url}${documentPath}`);
  await figure(finance, '已支付').getByText('30,000.00').waitFor();
  await figure(finance, '未安排')
    .getByText(/^0\.00/)
    .waitFor();
  expect(await finance.getByText(number).count()).toBeGreaterThan(0);
}, 480_000);
