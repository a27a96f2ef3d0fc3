import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { clockOn } from '../../server/kernel/clock.js';
import { barriers, openWorkbench, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  // Late in a year what lies in the library is reviewed and rolled over.
  workbench = await openWorkbench(clockOn('2024-10-31'));
}, 300_000);
afterAll(async () => workbench.close());

const drawer = (page: Page) => page.getByRole('dialog');
const bar = (page: Page) => page.getByRole('progressbar');

interface Held {
  /** The acts that were sent, as they were sent. */
  readonly sent: { readonly projectIds: string[]; readonly requestKey: string }[];
  /** Lets the next act through; a lost one reaches the platform, and its answer does not come back. */
  letGo(how?: 'answered' | 'lost'): void;
}

/** Holds every act of one name between the page and the platform until it is let go. */
async function hold(page: Page, operation: string): Promise<Held> {
  const sent: Held['sent'] = [];
  const waiting: ((how: 'answered' | 'lost') => void)[] = [];
  const allowed: ('answered' | 'lost')[] = [];
  await page.route('**/graphql', async (route: Route) => {
    const { query, variables } = route.request().postDataJSON();
    if (!String(query).includes(`mutation ${operation}`)) return route.continue();
    sent.push(variables.input);
    const how = allowed.shift() ?? (await new Promise<'answered' | 'lost'>((go) => waiting.push(go)));
    if (how === 'answered') return route.continue();
    await route.fetch();
    return route.abort();
  });
  return {
    sent,
    letGo: (how = 'answered') => {
      const next = waiting.shift();
      if (next) next(how);
      else allowed.push(how);
    },
  };
}

describe('an act on many', () => {
  it('is done one by one, says how far it is, is stopped, gone on with, and after a lost answer not done twice', async () => {
    const page = await workbench.visit('county.library', '/projects?state=IN_LIBRARY');
    for (let one = 0; one < 6; one += 1) await page.getByRole('checkbox', { name: /^选择/ }).nth(one).check();
    const held = await hold(page, 'workbenchRollOver');
    await page.getByRole('button', { name: /^批量.*滚动/ }).click();
    await drawer(page).getByRole('checkbox').check();
    await drawer(page).getByLabel('意见').fill('仍有必要。');
    await drawer(page).getByRole('button', { name: '确定' }).click();
    // Whoever goes by keyboard stands where the progress is told.
    await page.locator('.each-told:focus').waitFor();
    const all = Number(await bar(page).getAttribute('max'));
    expect(all).toBe(6);
    expect(await bar(page).getAttribute('value')).toBe('0');
    expect(await bar(page).getAttribute('aria-valuetext')).toBe(`已办 0 / 共 ${all}`);
    expect(await drawer(page).getByRole('button', { name: '关闭' }).isDisabled()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    held.letGo();
    await page.locator('progress[value="1"]').waitFor();
    const results = drawer(page).getByRole('region', { name: '办理结果' }).locator('.results > li');
    expect(await results.count()).toBe(1);

    // The second is under way when it is stopped: it is ended, and no third begins.
    await drawer(page).getByRole('button', { name: '停止' }).click();
    held.letGo();
    await drawer(page)
      .getByText(`还有 ${all - 2} 项没有办。`)
      .waitFor();
    expect(held.sent).toHaveLength(2);

    // The answer to the third is lost three times; the page says so and sends it again under the same key.
    for (let lost = 0; lost < 3; lost += 1) held.letGo('lost');
    await drawer(page).getByRole('button', { name: '继续办理' }).click();
    await drawer(page).getByText('暂时办不了').waitFor();
    expect(await bar(page).getAttribute('value')).toBe('2');
    const third = held.sent[2];
    for (let one = 2; one < all; one += 1) held.letGo();
    await drawer(page).getByRole('button', { name: '继续办理' }).click();
    await page.locator(`progress[value="${all}"]`).waitFor();
    expect(await results.count()).toBe(all);
    await drawer(page).getByRole('button', { name: '停止' }).waitFor({ state: 'hidden' });
    const keysOf = (id: string | undefined) =>
      held.sent.filter(({ projectIds }) => projectIds[0] === id).map(({ requestKey }) => requestKey);
    expect(keysOf(third?.projectIds[0])).toHaveLength(4);
    expect(new Set(keysOf(third?.projectIds[0])).size).toBe(1);
    expect(new Set(held.sent.map(({ requestKey }) => requestKey)).size).toBe(all);
    expect(held.sent.every(({ projectIds }) => projectIds.length === 1)).toBe(true);
    const done = await workbench.orm.em.getConnection().execute(
      `select 1 from audit_touch touch join audit_entry entry on entry.id = touch.entry_id and entry.verb = 'rollOver'
         where touch.object_id = '${third?.projectIds[0]}' and touch.noun = 'Project'`,
    );
    expect(done).toHaveLength(1);
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByRole('button', { name: '关闭' }).last().click();
    await drawer(page).waitFor({ state: 'hidden' });
    // Nothing was refused, so nothing stays chosen.
    await page.getByText('已选 0 个').waitFor();
  }, 240_000);
});

describe('one call that cannot tell how far it is', () => {
  it('says that it is under way and for how long; a large file says how much of it has come, and is called off', async () => {
    const page = await workbench.visit('county.audit', '/assets');
    await page.getByRole('table').getByRole('link', { name: /./ }).first().click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const asset = new URL(page.url()).pathname.split('/').at(-1);
    await page.goto(`${workbench.url}/oversight/evidence?noun=ASSET&subject=${asset}`);
    const held = await hold(page, 'workbenchDrawEvidencePack');
    await drawer(page).getByLabel('用途').fill('现场核查（示例）');
    await drawer(page).getByRole('button', { name: '提取证据包' }).click();
    await bar(page).waitFor();
    expect(await bar(page).getAttribute('aria-valuetext')).toMatch(/^已用 \d+ 秒$/);
    expect(await bar(page).getAttribute('value')).toBeNull();
    expect(await barriers(page)).toEqual([]);
    held.letGo();
    await page.waitForURL(/evidence\/[0-9a-f-]{36}$/);
    await page.getByRole('button', { name: /\.json$/ }).waitFor();

    const line = await page.context().newCDPSession(page);
    const at = (bytesPerSecond: number) =>
      line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: -1,
      });
    await at(4_000);
    await page.getByRole('button', { name: /\.json$/ }).click();
    await page.locator('progress[value]:not([value="0"])').waitFor();
    expect(await bar(page).getAttribute('aria-valuetext')).toMatch(/^已收 .+ \/ 共 .+$/);
    expect(Number(await bar(page).getAttribute('max'))).toBeGreaterThan(4_000);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '停止' }).click();
    await bar(page).waitFor({ state: 'hidden' });
    await at(-1);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /\.json$/ }).click()]);
    expect(file.suggestedFilename()).toMatch(/^xianjie-evidence-.*\.json$/);
  }, 240_000);
});

describe('a list that is longer than a page', () => {
  it('is fetched part by part to be printed whole, and too long a one is not', async () => {
    const page = await workbench.visit('county.finance', '/projects');
    await page.evaluate(`window.print = () => {
      window.printed = document.querySelectorAll('.print-whole tbody tr').length;
    }`);
    const said = (await page.getByText(/^共 \d+ 条$/).textContent()) ?? '';
    let seen = '';
    await page.exposeFunction('watched', (text: string) => {
      seen ||= text;
    });
    await page.evaluate(`new MutationObserver(() => {
      const bar = document.querySelector('progress[value]');
      if (bar) window.watched(bar.getAttribute('aria-valuetext'));
    }).observe(document.body, { subtree: true, childList: true, attributes: true })`);
    await page.getByRole('button', { name: '打印全部' }).click();
    // biome-ignore lint/suspicious/noExplicitAny: what runs in the page knows no types of it here.
    await page.waitForFunction(() => (globalThis as any).printed > 0);
    expect(`共 ${await page.evaluate('window.printed')} 条`).toBe(said);
    expect(seen).toMatch(/^\d+ \/ 共 \d+ 条$/);
    await page.getByRole('button', { name: '打印全部' }).waitFor();

    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/"totalCount":\d+/g, '"totalCount":2001') });
    });
    await page.goto(`${workbench.url}/projects`);
    await page.getByRole('button', { name: '打印全部' }).click();
    await page.getByText(/一次最多打印 2000 条/).waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);
});
