import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, follow, openWorkbench, settled, type Workbench } from '../world/browser.js';

let workbench: Workbench;
// Notices have to run out between the steps of a case, so the business clock is moved by hand.
let today = '2023-10-31';

beforeAll(async () => {
  workbench = await openWorkbench({ now: () => new Date(), today: () => today });
}, 300_000);
afterAll(async () => workbench.close());

/** Opens the list of a choice by its label and takes one of its options. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle(option, { exact: true }).click();
}

/** Types a day and takes it from the calendar. */
async function takeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name });
/** The drawer that is open. */
const drawer = (page: Page) => page.getByRole('dialog');

async function publish(page: Page, purpose: string): Promise<void> {
  await page.getByRole('button', { name: '发布公示公告' }).click();
  if (!(await drawer(page).getByTitle(purpose).count())) await choose(page, '公示事由', purpose);
  await drawer(page).getByRole('button', { name: '发布公示公告' }).click();
  await drawer(page).waitFor({ state: 'hidden' });
}

/** Makes a move with the opinion it asks for. */
async function move(page: Page, name: string, opinion: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await drawer(page).getByLabel('意见').fill(opinion);
  await drawer(page).getByRole('button', { name, exact: true }).click();
  await drawer(page).waitFor({ state: 'hidden' });
}

const stateOf = (page: Page, state: string) => page.locator('.head').getByText(state, { exact: true }).waitFor();

describe('the place of a list', () => {
  it('is found by going down and up the tree, and the address keeps it', async () => {
    const page = await workbench.visit('county.library', '/projects');
    const label = '实施地点';
    const choose = async (name: string) => {
      await page.getByRole('combobox', { name: label }).click();
      const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
      await list.getByText(name, { exact: true }).click();
    };
    await choose('云峰镇');
    await page.waitForURL(/place=510824102000/);
    await choose('狮岭村村民委员会');
    await page.waitForURL(/place=5108241022\d\d/);
    await choose('苍溪县');
    await page.waitForURL(/place=510824000000/);
    await page.goBack();
    await page.waitForURL(/place=5108241022\d\d/);
    // The name stands twice while the field has the focus: once for screen readers, invisibly.
    await page.locator('.filters').getByText('狮岭村村民委员会', { exact: true }).filter({ visible: true }).first().waitFor();
  }, 240_000);
});

describe('a project from the village to the county’s approval', () => {
  let address = '';

  it('is written down step by step on a phone, published and, when its notice is over, declared', async () => {
    const page = await workbench.visit('shiling.clerk', '/projects/new', 'phone');
    await heading(page, '申报项目').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('项目名称').fill('狮岭村灌溉渠系改造项目');
    await page.getByLabel('建设任务').fill('改造渠系三公里，新建蓄水池两口。');
    await choose(page, '项目类别', '产业发展');
    await choose(page, '主管部门', '苍溪县农业农村局');
    await page.getByLabel('年度').fill('2024');
    await page.getByLabel('预算（元）').fill('600000');
    await page.getByLabel('责任单位').fill('云峰镇人民政府');
    await page.getByLabel('受益户数').fill('120');
    await page.getByLabel('受益人数').fill('386');
    await page.getByLabel('会议记录').fill('2023年10月28日村民会议，到会62人，一致同意（示例）。');
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByText('第 2 步，共 6 步：资金来源').waitFor();
    await choose(page, '资金级次', '中央');
    await choose(page, '资金渠道', '衔接资金');
    await page.getByLabel('金额（元）').fill('600000');
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByText('第 3 步，共 6 步：绩效目标').waitFor();
    await page.getByLabel('二级指标').fill('数量');
    await page.getByLabel('三级指标').fill('改造渠系');
    await page.getByLabel('指标值').fill('3');
    await page.getByLabel('计量单位').fill('公里');
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByText('第 4 步，共 6 步：联农带农').waitFor();
    await page.getByRole('button', { name: '增加联结方式' }).click();
    await choose(page, '联结方式', '土地流转');
    await page.getByLabel('具体做法').fill('渠系覆盖的果园由合作社统一管理，农户得土地租金和务工收入。');
    await page.getByLabel('带动户数').fill('120');
    await page.getByLabel('带动人数').fill('386');
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByText('第 5 步，共 6 步：村级公示').waitFor();
    await publish(page, '村级申报');
    await page.getByText('公示中').waitFor();
    await page.getByRole('button', { name: '继续', exact: true }).click();

    await page.getByText('现在还不能申报').waitFor();
    await page.getByText('NOTICE_MUST_BE_OVER').waitFor();
    today = '2023-11-16';
    await page.reload();
    await page.getByRole('button', { name: '申报', exact: true }).click();
    await page.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
    await stateOf(page, '村已申报');
    address = new URL(page.url()).pathname;
  }, 240_000);

  it('is put on notice and reviewed by the township', async () => {
    const page = await workbench.visit('yunfeng.review', `${address}?tab=notices`);
    await heading(page, '狮岭村灌溉渠系改造项目').waitFor();
    await page.getByText(/暂不能办理的事项及原因/).click();
    await page.getByText('NOTICE_MUST_BE_PUBLISHED').waitFor();
    await publish(page, '乡镇审核');
    today = '2023-12-04';
    await page.reload();
    await move(page, '乡镇审核', '情况属实，同意上报。');
    await stateOf(page, '乡已审核');
  }, 240_000);

  it('is examined by the department', async () => {
    const page = await workbench.visit('nongye.exam', address);
    await move(page, '部门审查', '用地合规，造价合理。');
    await stateOf(page, '部门已审查');
  }, 240_000);

  it('is approved by the county; without its minutes the refusal stands at their field', async () => {
    const page = await workbench.visit('county.recorder', address);
    await page.getByRole('button', { name: '县级审定', exact: true }).click();
    await drawer(page).getByRole('button', { name: '县级审定', exact: true }).click();
    const field = drawer(page).locator('.ant-form-item', { has: page.getByLabel('会议纪要文号') });
    await field.getByText('须填写领导小组会议纪要的文号和日期。').waitFor();
    await drawer(page).getByLabel('会议纪要文号').fill('苍农领纪〔2023〕12号（示例）');
    await takeDay(page, '会议纪要日期', '2023-12-04');
    await drawer(page).getByRole('button', { name: '县级审定', exact: true }).click();
    await drawer(page).waitFor({ state: 'hidden' });
    await stateOf(page, '县已审定');
    const way = page.getByRole('region', { name: '办理流程' });
    await way.getByText('情况属实，同意上报。').waitFor();
    await way.getByText('苍农领纪〔2023〕12号（示例）').waitFor();
    await page.getByRole('tab', { name: '办理记录' }).click();
    await page.getByRole('cell', { name: '县级审定' }).first().waitFor();
  }, 240_000);
});

describe('the library', () => {
  it('opens a deep link after sign-in, keeps its filters back and forward, and counts its pools', async () => {
    const page = await workbench.visit('county.library', '/projects?pool=PLANNING&state=COUNTY_APPROVED&order=NAME_ASC');
    await page.getByRole('tab', { name: /谋划/, selected: true }).waitFor();
    const rows = page.getByRole('table').getByRole('link');
    await rows.first().waitFor();
    const names = await rows.allTextContents();
    expect(names).toContain('狮岭村灌溉渠系改造项目');
    await page.getByRole('button', { name: '清空' }).waitFor();
    await choose(page, '项目类别', '产业发展');
    await page.waitForURL(/class=INDUSTRY/);
    await page.getByRole('table').getByRole('link', { name: '狮岭村灌溉渠系改造项目' }).click();
    await heading(page, '狮岭村灌溉渠系改造项目').waitFor();
    await page.goBack();
    await page.waitForURL(/class=INDUSTRY/);
    await page.getByRole('search').getByText('产业发展').waitFor();
    await page.goBack();
    await page.getByRole('search').getByText('产业发展').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('?pool=PLANNING&state=COUNTY_APPROVED&order=NAME_ASC');
    await page.goForward();
    await page.getByRole('search').getByText('产业发展').waitFor();
  }, 240_000);

  it('makes one move on many projects and says of each what came of it', async () => {
    const page = await workbench.visit('county.library', '/projects?state=COUNTY_APPROVED');
    await page.getByRole('checkbox', { name: '选择狮岭村灌溉渠系改造项目' }).check();
    await page.getByRole('checkbox', { name: '选择百利镇乡镇供水站改造项目' }).check();
    await page.getByRole('button', { name: '批量入库' }).click();
    await drawer(page).getByRole('button', { name: '确定' }).click();
    const results = drawer(page).getByRole('region', { name: '办理结果' });
    await results.getByText('狮岭村灌溉渠系改造项目').waitFor();
    await results.getByText('百利镇乡镇供水站改造项目').waitFor();
    expect(await results.locator('.results > li').count()).toBe(2);
    await results.getByText('NOTICE_MUST_BE_PUBLISHED').first().waitFor();
  }, 240_000);
});

describe('work at the site', () => {
  it('reports quantities and a photo from a phone', async () => {
    const page = await workbench.visit('yunfeng.manager', '/projects?state=UNDER_WAY', 'phone');
    await page.getByRole('link', { name: '云峰镇农村运输服务站项目' }).click();
    await page.getByRole('tab', { name: '实施' }).click();
    await page.getByRole('button', { name: '填报进度' }).click();
    await drawer(page).getByLabel('截至日期').fill('2023-11-20');
    await drawer(page).getByLabel('截至日期').press('Enter');
    await drawer(page).getByLabel('建设服务站累计完成（个）').fill('0.9');
    await drawer(page).getByRole('button', { name: '确定' }).click();
    await drawer(page).waitFor({ state: 'hidden' });
    await page.getByText(/截至 2023-11-20 87/).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '添加照片' }).first().click()]);
    await chooser.setFiles({ name: '服务站主体.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('img', { name: '服务站主体.png' }).first().waitFor();
    const wider = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    expect(wider).toBe(false);
  }, 240_000);
});

describe('nobody is kept out', () => {
  it.each([
    ['county.library', '/projects', 'desk', '项目库'],
    ['shiling.clerk', '/projects', 'phone', '项目库'],
    ['shiling.clerk', '/projects/new', 'desk', '申报项目'],
  ] as const)(
    '%s on %s (%s)',
    async (login, path, size, title) => {
      const page = await workbench.visit(login, path, size);
      await heading(page, title).waitFor();
      await page.getByRole('main').or(page.locator('#content')).first().waitFor();
      await settled(page);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    },
    240_000,
  );

  it.each(['desk', 'phone'] as const)(
    'on every section of a project (%s)',
    async (size) => {
      const page = await workbench.visit('county.library', '/projects?state=CLOSED', size);
      await page.getByRole('link', { name: '白桥镇同心村重点帮扶村通组道路硬化项目' }).click();
      await heading(page, '白桥镇同心村重点帮扶村通组道路硬化项目').waitFor();
      const here = new URL(page.url()).pathname;
      for (const tab of ['content', 'money', 'execution', 'assets', 'notices', 'files', 'trail']) {
        await follow(page, `${here}?tab=${tab}`);
        await heading(page, '白桥镇同心村重点帮扶村通组道路硬化项目').waitFor();
        expect([tab, await barriers(page)]).toEqual([tab, []]);
      }
    },
    240_000,
  );
});

// One grey dot: the smallest picture that is one.
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCBdVL3ZwAAAABJRU5ErkJggg==', 'base64');
