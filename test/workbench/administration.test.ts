import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, settled, signIn, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(() => workbench.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const drawer = (page: Page) => page.getByRole('dialog');
const fieldOf = (page: Page, label: string) => drawer(page).locator('.ant-form-item', { has: page.getByLabel(label, { exact: true }) });
const submit = (page: Page, name: string) => drawer(page).locator('button[type=submit]', { hasText: name }).click();
const closed = (page: Page) => drawer(page).waitFor({ state: 'hidden' });
const open = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

async function choose(page: Page, label: string, option: string): Promise<void> {
  await drawer(page).getByRole('combobox', { name: label }).click();
  await page.locator(open).getByTitle(option, { exact: true }).click();
}

/** Finds something by a part of its name and takes the first that is offered. */
async function find(page: Page, label: string, text: string): Promise<void> {
  const box = drawer(page).getByRole('combobox', { name: label });
  await box.click();
  await box.fill(text);
  await page.locator(open).locator('.ant-select-item-option', { hasText: text }).first().click();
}

async function takeDay(page: Page, label: string, day: string): Promise<void> {
  await drawer(page).getByLabel(label, { exact: true }).fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
}

/** The name of whoever is signed in, as the head of the page tells it. */
async function nameOn(page: Page): Promise<string> {
  const text = await page.getByRole('banner').or(page.locator('.header')).first().getByRole('button', { name: /·/ }).first().textContent();
  return (text ?? '').split(' · ')[0]?.trim() ?? '';
}

describe('an administrator of accounts', () => {
  it('opens an account and grants a post; what does not fit is refused at its field', async () => {
    const page = await workbench.visit('county.admin', '/administration');
    await page.getByRole('table').getByRole('link').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '开设账号' }).click();
    await drawer(page).getByLabel('姓名').fill('章新（示例）');
    await drawer(page).getByLabel('账号', { exact: true }).fill('county.finance');
    await drawer(page).getByLabel('初始密码').fill('chushi-mima-2023');
    await submit(page, '开设账号');
    await fieldOf(page, '账号').getByText('账号名“county.finance”已被使用。').waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByLabel('账号', { exact: true }).fill('zhang.xin');
    await submit(page, '开设账号');
    await heading(page, '章新（示例）').waitFor();
    await page.getByText('还没有岗位').waitFor();
    await page.getByText('待本人改密码').waitFor();

    await page.getByRole('button', { name: '任职' }).click();
    await choose(page, '角色', '乡镇审核员');
    await find(page, '地点', '狮岭村');
    await submit(page, '任职');
    await fieldOf(page, '地点')
      .getByText(/乡镇审核员的岗位地点应为/)
      .waitFor();
    await find(page, '地点', '云峰镇');
    await submit(page, '任职');
    await closed(page);
    await page
      .getByRole('row', { name: /乡镇审核员 云峰镇/ })
      .getByText('在任')
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    const address = page.url();
    // A link without the name finds whoever has held a post.
    await page.goto(address.replace(/\?.*$/, ''));
    await heading(page, '章新（示例）').waitFor();

    // Whoever opened the account knows its password, so the person is led to replacing it before anything else.
    const fresh = await workbench.visit(null, '/projects', 'phone');
    await signIn(fresh, 'zhang.xin', 'chushi-mima-2023');
    await fresh.waitForURL(/\/account$/);
    await fresh.getByText('密码由他人设定。请先修改密码，再办理业务。').waitFor();
    expect(await barriers(fresh)).toEqual([]);
    await fresh.getByRole('button', { name: '修改密码' }).click();
    await drawer(fresh).getByLabel('原密码').fill('chushi-mima-2023');
    await drawer(fresh).getByLabel('新密码', { exact: true }).fill('zhang.xin-mima');
    await drawer(fresh).getByLabel('再输一次新密码').fill('zhang.xin-mima');
    await submit(fresh, '修改密码');
    await fieldOf(fresh, '新密码')
      .getByText(/密码不合要求/)
      .waitFor();
    await drawer(fresh).getByLabel('新密码', { exact: true }).fill('benren-mima-2023');
    await drawer(fresh).getByLabel('再输一次新密码').fill('benren-mima-2023');
    await submit(fresh, '修改密码');
    await closed(fresh);
    await fresh.goto(`${workbench.url}/projects`);
    await heading(fresh, '项目库').waitFor();

    await page.getByRole('button', { name: '免职' }).click();
    await drawer(page).getByLabel('理由').fill('岗位调整（示例）');
    await submit(page, '免职');
    await closed(page);
    await page
      .getByRole('row', { name: /乡镇审核员 云峰镇/ })
      .getByText('从未生效')
      .waitFor();
    await page.goto(`${workbench.url}/administration/posts?role=ADMINISTRATOR&on=2023-10-31`);
    await page.getByRole('cell', { name: '账号管理员' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('tab', { name: '部门' }).click();
    await page.getByText('牵头部门').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('appoints a substitute, who signs in and sees for whom; a substitution that is ended is seen no more', async () => {
    const holder = await workbench.visit('yunfeng.review', '/account');
    await heading(holder, '我的账号').waitFor();
    const [forName, byName] = [await nameOn(holder), await nameOn(await workbench.visit('yunfeng.draft', '/account'))];
    expect(forName).not.toBe(byName);

    const page = await workbench.visit('county.admin', `/administration?text=${encodeURIComponent(forName)}`);
    await page.getByRole('link', { name: forName }).click();
    await page.getByRole('button', { name: '安排代理' }).click();
    await find(page, '代理人', byName);
    await takeDay(page, '截止日期', '2023-10-30');
    await drawer(page).getByLabel('理由').fill('外出培训（示例）');
    await submit(page, '安排代理');
    await fieldOf(page, '截止日期')
      .getByText(/早于起始日期/)
      .waitFor();
    await takeDay(page, '截止日期', '2023-11-10');
    await submit(page, '安排代理');
    await closed(page);
    await page.getByText('2023-10-31 至 2023-11-10').waitFor();

    const mark = `代${forName}办理`;
    const substitute = await workbench.visit('yunfeng.draft', '/account', 'phone');
    await substitute.getByRole('heading', { name: '我代他人办理的岗位' }).waitFor();
    await substitute.locator('.content').getByText(mark, { exact: true }).waitFor();
    expect(await barriers(substitute)).toEqual([]);
    await substitute.getByRole('button', { name: '切换到此岗位' }).click();
    await substitute.locator('.header').getByText(mark, { exact: true }).waitFor();
    await substitute.goto(`${workbench.url}/projects`);
    await heading(substitute, '项目库').waitFor();
    await substitute.locator('.header').getByText(mark, { exact: true }).waitFor();
    expect(await substitute.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);

    await page.getByRole('button', { name: '结束代理' }).click();
    await submit(page, '结束代理');
    await closed(page);
    await page.getByText('从未生效').waitFor();
    const after = await workbench.visit('yunfeng.draft', '/account');
    await after.getByText('今日没有代他人办理的岗位。').waitFor();
    expect(await barriers(after)).toEqual([]);
  }, 240_000);
});

describe('everybody', () => {
  it('changes the own password and makes a token, which is shown once and ends when it is revoked', async () => {
    const page = await workbench.visit('jinling.clerk', '/account', 'phone');
    await page.getByRole('button', { name: '修改密码' }).click();
    await drawer(page).getByLabel('原密码').fill('not-my-password');
    await drawer(page).getByLabel('新密码', { exact: true }).fill('jinling-xin-mima');
    await drawer(page).getByLabel('再输一次新密码').fill('jinling-xin-mima');
    await submit(page, '修改密码');
    await fieldOf(page, '原密码').getByText('原密码不对。').waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByLabel('原密码').fill('cangxi-shili-2023');
    await submit(page, '修改密码');
    await closed(page);

    await page.getByRole('button', { name: '新建令牌' }).click();
    await drawer(page).getByLabel('最后有效日').fill('2023-11-30');
    await drawer(page).getByLabel('最后有效日').press('Enter');
    await drawer(page).getByLabel('用途').fill('村级台账程序（示例）');
    await submit(page, '新建令牌');
    await closed(page);
    const secret = (await page.locator('.secret').textContent()) ?? '';
    expect(secret).toMatch(/^xjt_/);
    const asks = async () => {
      const answer = await fetch(`${workbench.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ viewer { person { name } } }' }),
      });
      return ((await answer.json()) as { data?: { viewer?: { person: { name: string } } | null } | null }).data?.viewer?.person.name;
    };
    expect(await asks()).toContain('示例');
    await page.reload();
    await page.getByText('村级台账程序（示例）').waitFor();
    expect(await page.locator('.secret').count()).toBe(0);
    await page.getByRole('button', { name: '停用令牌' }).click();
    await submit(page, '停用令牌');
    await page.getByText('已停用', { exact: true }).waitFor();
    expect(await asks()).toBeUndefined();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('reads the policies with their history; finance sets a new value from a day on', async () => {
    const path = '/policies/industryShare.min.central';
    const page = await workbench.visit('county.finance', `/policies?text=${encodeURIComponent('产业占比')}`);
    const row = page.getByRole('row', { name: /中央衔接资金产业占比下限/ });
    await row.getByText('60.00%').waitFor();
    expect(await barriers(page)).toEqual([]);
    await row.getByRole('link').click();
    await page.getByText('2022年不低于55%且不低于上年').waitFor();
    await page.getByRole('button', { name: '设定新值' }).click();
    await drawer(page).getByLabel('比例（%）').fill('65');
    await drawer(page).getByLabel('依据').fill('苍农领发〔2023〕9号（示例）');
    await drawer(page).getByLabel('理由').fill('县委农村工作领导小组决定（示例）');
    await submit(page, '设定新值');
    await fieldOf(page, '比例（%）')
      .getByText(/比例应写成/)
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByLabel('比例（%）').fill('65.00');
    await submit(page, '设定新值');
    await closed(page);
    const set = page.getByRole('table').getByRole('row', { name: /65\.00%/ });
    await set.getByText('苍溪县').waitFor();
    await set.getByText(await nameOn(page)).waitFor();
    await page.locator('.head').getByText('65.00%').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${workbench.url}${path}?on=2023-10-30`);
    await page.locator('.head').getByText('60.00%').waitFor();

    const clerk = await workbench.visit('shiling.clerk', path, 'phone');
    await clerk.getByText('65.00%').first().waitFor();
    expect(await clerk.getByRole('button', { name: '设定新值' }).count()).toBe(0);
    expect(await barriers(clerk)).toEqual([]);
    expect(await clerk.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    await clerk.getByRole('button', { name: 'English' }).click();
    await heading(clerk, 'least industry share of the central bridging fund').waitFor();
    await clerk.goto(`${workbench.url}/policies`);
    await heading(clerk, 'Policies').waitFor();
    await settled(clerk);
    expect(await barriers(clerk)).toEqual([]);
  }, 240_000);
});
