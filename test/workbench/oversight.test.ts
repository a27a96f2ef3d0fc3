import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { verifyPack } from '../../client/verify/verify-pack.js';
import { barriers, follow, openWorkbench, type Workbench } from '../world/browser.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(() => workbench.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const drawer = (page: Page) => page.getByRole('dialog');
const fieldOf = (page: Page, label: string) => drawer(page).locator('.ant-form-item', { has: page.getByLabel(label) });
// A button that has just been waiting carries the word for that in its name for a moment, so it is found by what it is.
const submit = (page: Page) => drawer(page).locator('button[type=submit]').click();
const open = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

/** Finds something by a part of its name and takes the first that is offered. */
async function find(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(text);
  await page.locator(open).locator('.ant-select-item-option', { hasText: text }).first().click();
}

const isWithin = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

async function drawSample(page: Page, seed: string, size: string): Promise<void> {
  await drawer(page).getByLabel('种子').fill(seed);
  await drawer(page).getByText('按件数', { exact: true }).click();
  await drawer(page).getByLabel('样本量（1至500）').fill(size);
  await submit(page);
}

describe('an auditor', () => {
  it('counts exceptions, opens one and comes back to the same view', async () => {
    const page = await workbench.visit('county.audit', '/oversight');
    const idle = page.getByRole('button', { name: /^闲置超期/ });
    await idle.waitFor();
    const [, count] = /(\d+) 件/.exec((await idle.textContent()) ?? '') ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await idle.click();
    await page.waitForURL(/kind=IDLE_OVER_LIMIT/);
    await page.getByText(`共 ${count} 条`).waitFor();
    expect(await barriers(page)).toEqual([]);
    const first = page.getByRole('table').getByRole('link').first();
    await first.click();
    await page.waitForURL(/\/assets\/[0-9a-f-]{36}$/);
    await page.goBack();
    await page.getByText(`共 ${count} 条`).waitFor();
    expect(await idle.getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${workbench.url}/oversight?asOf=2024-01-31`);
    await page.getByText('EXCEPTIONS_MUST_NOT_LIE_AHEAD').first().waitFor();
  }, 240_000);

  it('draws a sample that can be drawn again, and a pack of evidence about what was drawn, which stands without the server', async () => {
    const page = await workbench.visit('county.audit', '/oversight/samples');
    await page.getByRole('button', { name: '抽样', exact: true }).click();
    await drawSample(page, '双色球2023125期 03 07 11 18 22 30 09', '499');
    await fieldOf(page, '样本量（1至500）')
      .getByText(/样本量499大于总体\d+/)
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer(page).getByLabel('样本量（1至500）').fill('5');
    await submit(page);
    await heading(page, /样本 双色球2023125期/).waitFor();
    expect(await barriers(page)).toEqual([]);
    const drawn = page.getByRole('table').getByRole('link', { name: /510824-/ });
    await drawn.first().waitFor();
    const names = await drawn.allTextContents();
    expect(names).toHaveLength(5);
    // Anybody reckons the rank of a member: SHA-256 of the seed and the identity.
    const id = ((await drawn.first().getAttribute('href')) ?? '').replace('/assets/', '');
    const rank = createHash('sha256').update(`双色球2023125期 03 07 11 18 22 30 09:${id}`).digest('hex');
    await page.getByText(rank).waitFor();

    const before = page.url();
    await page.getByRole('button', { name: '按同样条件再抽' }).click();
    await submit(page);
    await page.waitForURL((address) => address.href !== before && /samples\/[0-9a-f-]{36}$/.test(address.pathname));
    await page.getByText(rank).waitFor();
    expect(await drawn.allTextContents()).toEqual(names);

    await page.getByRole('link', { name: '提取证据包' }).first().click();
    await submit(page);
    await fieldOf(page, '用途').locator('.ant-form-item-explain-error').waitFor();
    await drawer(page).getByLabel('用途').fill('抽样核查：资产权属与资金来源（示例）');
    expect(await barriers(page)).toEqual([]);
    await submit(page);
    await heading(page, /^证据包/).waitFor();
    expect(await barriers(page)).toEqual([]);
    const command = (await page.locator('pre').textContent()) ?? '';
    const [, root = ''] = /--root ([0-9a-f]{64})/.exec(command) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'xianjie-pack-'));
    for (const form of ['tar', 'json']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`\\.${form}$`) }).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      const verdict = verifyPack(path, root);
      expect(verdict.root).toBe(root);
      expect(verdict.rows).toBeGreaterThan(0);
      // One changed byte is found.
      const broken = join(folder, `broken.${form}`);
      writeFileSync(
        broken,
        readFileSync(path, 'latin1')
          .replace('示例'.charCodeAt(0).toString(), '')
          .replace(/"name"/, '"nama"'),
        'latin1',
      );
      expect(() => verifyPack(broken, root)).toThrow();
    }
    rmSync(folder, { recursive: true });
  }, 240_000);
});

describe('every office', () => {
  it('sees what a party holds, what a register gained and lost, and who did what', async () => {
    const page = await workbench.visit('county.library', '/oversight/holders');
    await page.getByText('请选择权利主体').waitFor();
    // A sample known beforehand is no sample: nobody but auditors and overseers is shown the way to them.
    expect(await page.getByRole('tab').allTextContents()).not.toContain('审计抽样');
    await find(page, '权利主体', '狮岭村股份经济合作联合社');
    // Figures are links, too: the asset's own link is wanted.
    const asset = page.getByRole('table').locator('a[href^="/assets/0"]').first();
    await asset.waitFor();
    expect(await barriers(page)).toEqual([]);
    const id = ((await asset.getAttribute('href')) ?? '').replace(/^\/assets\/|[?#].*$/g, '');
    await page.getByRole('link', { name: '看增减变动' }).click();
    await page
      .getByText(/狮岭村股份经济合作联合社：2023-01-01 至 2023-10-31/)
      .first()
      .waitFor();
    await page.goto(`${workbench.url}/oversight/differences?from=2023-03-31&to=2023-09-30`);
    await page.getByText('苍溪县：2023-03-31 至 2023-09-30').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    const count = await page.getByRole('row', { name: /^减少/ }).getByRole('cell').first().textContent();
    await page.getByRole('button', { name: '减少' }).click();
    await page.getByText(`共 ${count} 条`).waitFor();
    await page.goto(`${workbench.url}/oversight/trail?object=${id}`);
    await page
      .getByText(/写入 \d+ 行/)
      .first()
      .click();
    await page.getByText('链上哈希').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 240_000);

  it('sees the three colours, which the lead bureau files when a quarter is over; in a hand every page stays within it', async () => {
    const page = await workbench.visit('county.library', '/oversight/colours');
    const red = page.getByRole('button', { name: /^红/ });
    await red.waitFor();
    const [, count] = /(\d+) 项/.exec((await red.textContent()) ?? '') ?? [];
    await red.click();
    await page.getByText(`共 ${count} 条`).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '季度评定存档' }).click();
    await drawer(page).getByRole('combobox', { name: '季度' }).click();
    await page.locator(open).getByTitle('2023年第4季度', { exact: true }).click();
    await submit(page);
    await fieldOf(page, '季度')
      .getByText(/2023年第4季度到2023-12-31结束/)
      .waitFor();
    await drawer(page).getByRole('combobox', { name: '季度' }).click();
    await page.locator(open).getByTitle('2023年第3季度', { exact: true }).click();
    await submit(page);
    await drawer(page).waitFor({ state: 'hidden' });
    await page.waitForURL(/view=filed/);
    await page.getByRole('cell', { name: '2023年第3季度' }).first().waitFor();

    const hand = await workbench.visit('county.audit', '/oversight', 'phone');
    for (const [path, title] of [
      ['', '例外清单'],
      ['/samples', '审计抽样'],
      ['/evidence', '证据包'],
      ['/colours', '经营性资产三色预警'],
      ['/holders', '权利主体持有的资产'],
      ['/differences', '台账增减变动'],
      ['/trail', '办理留痕'],
    ] as const) {
      await follow(hand, `/oversight${path}`);
      await heading(hand, title).waitFor();
      expect([path, await barriers(hand), await isWithin(hand)]).toEqual([path, [], true]);
    }
  }, 240_000);
});
