import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { samplePassword } from '../../server/database/demo/sample-accounts.js';
import { barriers, follow, openWorkbench, signIn, type Workbench } from '../world/browser.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(async () => workbench.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { name });
/** The drawer that is open. */
const drawer = (page: Page) => page.getByRole('dialog');
const field = (page: Page, label: string) => drawer(page).locator('.ant-form-item', { has: page.getByLabel(label, { exact: true }) });

/** Presses the button of the drawer that sends its form, by the keyboard. */
async function press(page: Page, act: string): Promise<void> {
  // The mark of waiting may fade out slower than the answer came; the button is ready before.
  await drawer(page).locator('button[type="submit"]:not(.ant-btn-loading)', { hasText: act }).focus();
  await page.keyboard.press('Enter');
}

/** Sends the form of the drawer that is open and waits until it was taken. */
async function send(page: Page, act: string): Promise<void> {
  await press(page, act);
  await drawer(page).waitFor({ state: 'hidden' });
}

/** Looks in the drawer for somebody by a part of the name, and takes them. */
async function pick(page: Page, label: string, text: string, name: string): Promise<void> {
  await drawer(page).getByRole('combobox', { name: label }).fill(text);
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle(name, { exact: true }).click();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await drawer(page).getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle(option, { exact: true }).click();
}

async function takeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
}

const stateOf = (page: Page, state: string) => page.locator('.asset-head').getByText(state, { exact: true }).first().waitFor();
/** The row of a table that names something. */
const row = (page: Page, table: string, text: string) =>
  page.getByRole('region', { name: table }).getByRole('row').filter({ hasText: text });

/** Speaks with the platform in the session of a page, for what no page of assets does. */
async function call<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post(`${workbench.url}/graphql`, {
    headers: { 'x-xianjie-request': 'page' },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Whoever recorded a right does not correct it: the county takes on a second keeper. */
async function secondKeeper(): Promise<string> {
  const page = await workbench.visit('county.admin');
  const login = 'second.keeper';
  const { openAccount } = await call<{ openAccount: { id: string } }>(
    page,
    'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { id } }',
    { input: { login, name: '黎文（示例）', password: `${samplePassword}-2`, placeCode: '510824000000', requestKey: '1'.repeat(32) } },
  );
  const { people } = await call<{ people: { nodes: { posts: { department: { id: string } | null }[] }[] } }>(
    page,
    '{ people(filter: { role: LIBRARY_KEEPER }, first: 1) { nodes { posts { department { id } } } } }',
  );
  const departmentId = people.nodes[0]?.posts[0]?.department?.id;
  const input = { personId: openAccount.id, role: 'LIBRARY_KEEPER', placeCode: '510824000000', departmentId, validFrom: '2023-10-31' };
  await call(page, 'mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
    input: { ...input, requestKey: '2'.repeat(32) },
  });
  const first = await workbench.visit(null);
  await signIn(first, login, `${samplePassword}-2`);
  await call(first, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }', {
    input: { oldPassword: `${samplePassword}-2`, newPassword: `${samplePassword}-3` },
  });
  return login;
}

describe('an asset over time', () => {
  it('is corrected by somebody else, and an auditor sees who owned it on a day by what was known then and now', async () => {
    const login = await secondKeeper();
    const keeper = await workbench.visit(null, '/assets?text=狮岭村集中供水工程');
    await signIn(keeper, login, `${samplePassword}-3`);
    await keeper.getByRole('link', { name: '狮岭村集中供水工程（示例）' }).click();
    await keeper.getByRole('button', { name: '更正权利记录' }).click();
    await pick(keeper, '权利人', '云峰镇集体', '云峰镇集体经济联合总社');
    await takeDay(keeper, '自何日起', '2019-01-01');
    await drawer(keeper).getByLabel('依据文号').fill('苍乡振更〔2023〕1号（示例）');
    await drawer(keeper).getByLabel('理由').fill('清产核资复核：该工程自2019年起归镇级集体所有。');
    await send(keeper, '更正权利记录');
    await stateOf(keeper, '云峰镇集体经济联合总社');
    const address = new URL(keeper.url()).pathname;

    const auditor = await workbench.visit('county.audit', address);
    await heading(auditor, '狮岭村集中供水工程（示例）').waitFor();
    await takeDay(auditor, '截至哪一天', '2020-06-01');
    await auditor.waitForURL(/asof=2020-06-01/);
    const answer = row(auditor, '2020-06-01的权利人', '所有权');
    await answer.getByText('云峰镇集体经济联合总社').waitFor();
    await auditor.getByLabel('按何时所知').fill('2022-06-01 12:00');
    await auditor.getByLabel('按何时所知').press('Enter');
    await auditor.waitForURL(/known=2022-06-01T12/);
    await answer.getByText('不一致').waitFor();
    expect(await answer.getByRole('cell').allTextContents()).toEqual([
      '所有权',
      '云峰镇狮岭村股份经济合作联合社',
      '云峰镇集体经济联合总社',
      '不一致',
    ]);
    expect(await row(auditor, '2020-06-01的权利人', '监督权').getByText('一致', { exact: true }).count()).toBe(1);
    await stateOf(auditor, '云峰镇狮岭村股份经济合作联合社');
    await row(auditor, '权利时间线', '苍乡振更〔2023〕1号').getByText('当时尚未记录').waitFor();
    expect(await barriers(auditor)).toEqual([]);
    await auditor.getByRole('button', { name: '回到今天' }).click();
    await row(auditor, '权利时间线', '2022-01-31 10:00').getByText('已更正').waitFor();
    await auditor.goBack();
    await answer.getByText('不一致').waitFor();
    await auditor.getByRole('tab', { name: '办理记录' }).click();
    await auditor.getByRole('region', { name: '办理记录' }).getByText('苍乡振更〔2023〕1号（示例）').waitFor();
  }, 240_000);

  it('has its rights confirmed by the county, is handed over by the township, and says who answers for it', async () => {
    const county = await workbench.visit('county.library', '/assets?text=云峰镇乡村旅游接待中心&mark=unconfirmed');
    await county.getByRole('link', { name: '云峰镇乡村旅游接待中心（示例）' }).click();
    await stateOf(county, '已登记');
    await county.getByRole('button', { name: '确权', exact: true }).click();
    await drawer(county).getByLabel('份额').fill('1/2');
    await drawer(county).getByLabel('确权依据').fill('云峰镇清产核资结果（示例）');
    await drawer(county).getByLabel('依据文号').fill('苍乡振确〔2023〕9号（示例）');
    await press(county, '确权');
    await drawer(county).getByText('份额合计应正好为1，现为1/2。').waitFor();
    expect(await barriers(county)).toEqual([]);
    await drawer(county).getByLabel('份额').fill('1');
    await send(county, '确权');
    await stateOf(county, '已确权');
    const address = new URL(county.url()).pathname;

    const township = await workbench.visit('yunfeng.review', address);
    await township.getByRole('button', { name: '移交', exact: true }).click();
    await drawer(township).getByLabel('移交单位').fill('云峰镇人民政府');
    await drawer(township).getByLabel('移交方签字人').fill('秦娟泽（示例）');
    await drawer(township).getByLabel('接收方签字人').fill('何平（示例）');
    await send(township, '移交');
    await stateOf(township, '已移交');
    await township.getByRole('tab', { name: '责任阶梯' }).click();
    await township.getByRole('button', { name: '明确责任' }).click();
    await choose(township, '责任层级', '村级直管');
    await drawer(township).getByLabel('责任单位').fill('云峰镇狮岭村村民委员会');
    await press(township, '明确责任');
    await drawer(township).getByText('“村级直管”须明确到人：填岗位或姓名。').waitFor();
    await drawer(township).getByLabel('责任人').fill('何平（示例）');
    await send(township, '明确责任');
    await township
      .getByRole('list', { name: '责任阶梯（今日）' })
      .getByText(/何平（示例）/)
      .waitFor();
    expect(await barriers(township)).toEqual([]);
  }, 240_000);
});

describe('in the village', () => {
  it('a clerk records upkeep and an inspection with a photo from a phone', async () => {
    const page = await workbench.visit('shiling.clerk', '/assets/upkeep', 'phone');
    await page.getByRole('link', { name: '狮岭村灌溉渠系（示例）' }).click();
    await page.getByRole('button', { name: '记录管护' }).click();
    await drawer(page).getByLabel('管护人').fill('何平（示例）');
    await drawer(page).getByLabel('费用（元）').fill('1200');
    await press(page, '记录管护');
    await field(page, '文字证明').getByText('管护记录须附证明：附件或文字说明至少一项。').waitFor();
    await photograph(page, '渠系清淤.png');
    await send(page, '记录管护');
    await page.getByRole('list', { name: '管护记录' }).getByRole('img', { name: '渠系清淤.png' }).waitFor();
    await page.getByRole('button', { name: '记录清查' }).click();
    await choose(page, '清查结果', '正常');
    await drawer(page).getByLabel('意见').fill('渠系完好，水流通畅。');
    await photograph(page, '渠系现状.png');
    await send(page, '记录清查');
    await page.getByRole('list', { name: '清查记录' }).getByRole('img', { name: '渠系现状.png' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  }, 240_000);
});

async function photograph(page: Page, name: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    drawer(page).getByRole('button', { name: '拍照或选择照片' }).click(),
  ]);
  // The same bytes would be the same file under its first name.
  await chooser.setFiles({ name, mimeType: 'image/png', buffer: Buffer.concat([picture, Buffer.from(name)]) });
  await drawer(page).locator('.ant-upload-list-item-done', { hasText: name }).waitFor();
}

describe('nobody is kept out of the assets', () => {
  it('in any part of their pages, on a desk and in a hand', async () => {
    for (const size of ['desk', 'phone'] as const) {
      const page = await workbench.visit('county.library', '/assets?class=OPERATIONAL&by=PLACE', size);
      await heading(page, '资产台账').waitFor();
      const { leases } = await call<{ leases: { nodes: { asset: { id: string } }[] } }>(
        page,
        '{ leases(first: 1) { nodes { asset { id } } } }',
      );
      const { asset } = leases.nodes[0] as { asset: { id: string } };
      const paths = [
        '/assets?class=OPERATIONAL&by=PLACE',
        ...['mine', 'upkeepDue', 'inspectionsDue', 'inspections', 'idle'].map((view) => `/assets/upkeep?view=${view}`),
        ...['leases', 'arrears', 'incomes', 'distributions', 'yields'].map((view) => `/assets/income?view=${view}`),
        ...['mine', 'gaps', 'expired', 'handOver', 'standings'].map((view) => `/assets/duties?view=${view}`),
        ...['mine', 'all'].map((view) => `/assets/disposals?view=${view}`),
        ...['rights', 'duties', 'upkeep', 'income', 'trace', 'disposal', 'files', 'trail'].map((tab) => `/assets/${asset.id}?tab=${tab}`),
      ];
      const shown =
        size === 'desk' ? paths : paths.filter((path) => !/view=(arr|inc|dist|yi|exp|hand|all|inspectionsDue)|tab=(disp|files)/.test(path));
      for (const path of shown) {
        await follow(page, path);
        expect([path, size, await barriers(page)]).toEqual([path, size, []]);
        const fits = await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
        expect([path, size, fits]).toEqual([path, size, true]);
      }
    }
  }, 300_000);
});

// One grey dot: the smallest picture that is one.
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCBdVL3ZwAAAABJRU5ErkJggg==', 'base64');
