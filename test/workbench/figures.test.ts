import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asOwner } from '../../server/database/session.js';
import { barriers, follow, openWorkbench, settled, type Workbench } from '../world/browser.js';

/** Figures that are the record itself: made of nothing else, each kind with what it is. */
const leaves: Readonly<Record<string, string>> = {
  asset: 'what an asset is worth by the version that says so',
  bill: 'a line of a bill of quantities',
  claim: 'what a claim asks for, at the head of the claim',
  contract: 'what a contract, a supplement or a settlement agreed on',
  declared: 'what a source is expected to give, as it was declared',
  document: 'what a document says it is about',
  form: 'what is left, told within a form',
  income: 'money received, at its own row',
  posting: 'one posting of the ledger',
  report: 'what was reported from the site',
  sample: 'how an audit sample was drawn',
  share: 'what one party is given, at its row',
  statement: 'what somebody else stated',
  sum: 'the sum of the list that stands with it',
  upkeep: 'what upkeep costs, at its row',
};

let workbench: Workbench;
const id: Record<string, string> = {};
beforeAll(async () => {
  workbench = await openWorkbench();
  const first = (name: string, sql: string) =>
    asOwner(workbench.orm, async (em) => {
      const [row] = await em.execute<{ id: string }[]>(sql);
      if (!row) throw new Error(`the demonstration has no ${name}`);
      id[name] = row.id;
    });
  await first(
    'document',
    `select document_id as id from fund_line join allocation on line_id = fund_line.id join payment on allocation_id = allocation.id
     join asset_origin on asset_origin.project_id = allocation.project_id limit 1`,
  );
  await first('line', `select id from fund_line where document_id = '${id['document']}' limit 1`);
  await first('allocation', `select allocation_id as id from payment limit 1`);
  await first('claim', `select claim_id as id from payment limit 1`);
  await first('payment', `select id from payment limit 1`);
  await first('entry', `select entry_id as id from payment limit 1`);
  await first('project', `select project_id as id from settlement where project_id in (select project_id from payment) limit 1`);
  await first('asset', `select asset_id as id from asset_origin where project_id = '${id['project']}' limit 1`);
  await first('leased', `select asset_id as id from lease limit 1`);
  await first('lease', `select id from lease limit 1`);
  await first('distribution', `select id from distribution limit 1`);
  await first('disposal', `select id from disposal limit 1`);
  await first('plan', `select id from year_plan limit 1`);
}, 300_000);
afterAll(async () => workbench.close());

// biome-ignore lint/suspicious/noExplicitAny: what runs within the page brings no types into the test.
type InPage = any;

/** Amounts and percentages that neither open anything nor are known leaves: their text and where they stand. */
function closedFigures(page: Page): Promise<string[]> {
  return page.evaluate((known) => {
    const { document, NodeFilter } = globalThis as InPage;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const place = (from: InPage) =>
      `${from.closest('section[aria-label]')?.getAttribute('aria-label') ?? ''} / ${from.closest('tr, li, dl > div')?.textContent?.slice(0, 60) ?? ''}`;
    const isOpening = (figure: InPage) => figure.closest('a[href], button, [data-result]') !== null;
    const marked = [...document.querySelectorAll('.amount, .points')].filter((figure: InPage) => {
      const leaf = figure.getAttribute('data-leaf');
      if (figure.textContent === '–') return false;
      return leaf ? !known.includes(leaf) : !isOpening(figure);
    });
    // What looks like an amount or a percentage and is not marked as one would escape the check above.
    const bare: InPage[] = [];
    const walker = document.createTreeWalker(document.querySelector('#content') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!parent || !/^-?(\d{1,3}(,\d{3})+\.\d{2}|\d+(\.\d+)?%)$/.test(text)) continue;
      if (parent.closest('.amount, .points, a[href], button, svg, [data-result]')) continue;
      bare.push(parent);
    }
    return [...marked, ...bare].map((figure: InPage) => `${figure.textContent} — ${place(figure)}`);
  }, Object.keys(leaves));
}

const walks = (): readonly (readonly [string | null, readonly string[]])[] => [
  [
    'county.finance',
    [
      '/',
      '/funds',
      `/funds/documents/${id['document']}`,
      `/funds/documents/${id['document']}?tab=trace`,
      '/funds/lines',
      `/funds/lines/${id['line']}`,
      '/funds/allocations',
      `/funds/allocations?line=${id['line']}`,
      `/funds/allocations/${id['allocation']}`,
      ...['releases', 'release-returns', 'adjustments', 'reclaims', 'consolidations', 'carry-overs'].map((list) => `/funds/${list}`),
      ...['surplus', 'surplus-returns', 'idle', 'ledger', 'ledger/accounts'].map((list) => `/funds/${list}`),
      `/funds/ledger/entries/${id['entry']}`,
      '/claims',
      `/claims/${id['claim']}`,
      '/claims/payments',
      `/claims/payments/${id['payment']}`,
      '/claims/flow',
      '/progress',
      '/progress?by=DOCUMENT',
      '/progress?by=PROJECT',
      `/progress?by=LINE&project=${id['project']}`,
      '/progress/behind',
      '/progress/shares',
      '/progress/not-started',
      '/progress/stated',
    ],
  ],
  [
    'county.library',
    [
      '/',
      '/projects',
      '/projects/plans',
      `/projects/plans/${id['plan']}`,
      ...['content', 'money', 'execution', 'assets'].map((tab) => `/projects/${id['project']}?tab=${tab}`),
      ...['', '?by=YEAR', '?by=OWNER_KIND'].map((by) => `/assets${by}`),
      ...['', '?tab=trace', '?tab=trail', '?tab=upkeep'].map((tab) => `/assets/${id['asset']}${tab}`),
      `/assets/${id['leased']}?tab=income`,
      `/assets/leases/${id['lease']}`,
      `/assets/distributions/${id['distribution']}`,
      `/assets/disposals/${id['disposal']}`,
      ...['', '?view=arrears', '?view=yields', '?view=incomes', '?view=distributions'].map((view) => `/assets/income${view}`),
      '/assets/disposals',
      '/assets/upkeep',
    ],
  ],
  [
    'county.audit',
    ['/', '/oversight', '/oversight/samples', '/oversight/holders', '/oversight/differences', '/oversight/colours', '/oversight/evidence'],
  ],
  ['yunfeng.review', ['/', '/claims', '/progress']],
  ['yunfeng.manager', ['/', '/projects', '/claims']],
  [
    null,
    ['/public', '/public?tab=library', '/public?tab=completed', '/public?tab=plans', '/public?tab=assets', '/public?tab=distributions'],
  ],
];

describe('every figure opens what it is made of', () => {
  it('on the pages of every role, but for the records themselves', async () => {
    for (const [login, paths] of walks()) {
      const page = await workbench.visit(login, paths[0]);
      const closed: string[] = [];
      let seen = 0;
      for (const path of paths) {
        await follow(page, path);
        seen += await page.locator('.amount').count();
        closed.push(...(await closedFigures(page)).map((figure) => `${path}: ${figure}`));
      }
      // Pages without a single figure would pass whatever the check did.
      expect([login, seen > 10]).toEqual([login, true]);
      expect([login, closed]).toEqual([login, []]);
      await page.close();
    }
  }, 600_000);

  it('a figure that is taken out of its link, or not marked as one, is found', async () => {
    const page = await workbench.visit('county.finance', '/funds');
    await follow(page, '/funds');
    expect(await closedFigures(page)).toEqual([]);
    await page.evaluate(() => {
      const [linked, bare] = (globalThis as InPage).document.querySelectorAll('td a .amount');
      linked.closest('a').replaceWith(linked);
      bare.closest('a').replaceWith(bare.textContent);
    });
    expect(await closedFigures(page)).toHaveLength(2);
  }, 240_000);

  it('a percentage says how it is computed, from figures that open in their turn', async () => {
    const page = await workbench.visit('county.finance', '/progress');
    await settled(page);
    const whole = page.getByRole('region', { name: /年度合计/ });
    const rate = whole.locator('.figures > div', { hasText: '支出进度' }).getByRole('button').first();
    const text = (await rate.textContent()) ?? '';
    await rate.click();
    const definition = page.getByRole('dialog', { name: '支出进度' });
    await definition.getByText('支出进度＝已支出÷基数').waitFor();
    const amounts = await definition.locator('a .amount').allTextContents();
    expect(amounts).toHaveLength(2);
    const [paid = 0n, base = 1n] = amounts.map((amount) => BigInt(amount.replace(/[,.]/g, '')));
    // Rounded half up, once: the figures in the definition give the percentage that was pressed.
    const hundredths = (paid * 20_000n + base) / (base * 2n);
    expect(text).toBe(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`);
    expect(await barriers(page)).toEqual([]);
    await definition.getByRole('link', { name: amounts[0] }).click();
    await definition.waitFor({ state: 'hidden' });
    await page.waitForURL(/by=PROJECT/);
    await page
      .getByRole('row', { name: /^合计/ })
      .getByRole('link', { name: amounts[0] as string, exact: true })
      .first()
      .waitFor();
  }, 240_000);
});

/** What the page shows as links around an amount: where to, and the amount. Parts of the same page are left out. */
function openings(page: Page): Promise<{ to: string; figure: string }[]> {
  return page.evaluate(() => {
    const { document, location } = globalThis as InPage;
    const found = new Map<string, { to: string; figure: string }>();
    for (const link of document.querySelectorAll('#content a[href]')) {
      const figure = link.querySelector('.amount')?.textContent ?? '';
      const to = `${link.pathname}${link.search}${link.hash}`;
      // Nothing is made of nothing: where it leads there may be no row to say so.
      if (!/\.\d{2}$/.test(figure) || figure === '0.00' || (link.pathname === location.pathname && link.hash)) continue;
      if (!found.has(to)) found.set(to, { to, figure });
    }
    return [...found.values()];
  });
}

describe('what a figure opens', () => {
  const samples: readonly (readonly [string, () => string, number])[] = [
    ['county.finance', () => '/progress?by=DOCUMENT', 12],
    ['county.finance', () => `/progress?by=LINE&project=${id['project']}`, 6],
    ['county.finance', () => '/progress/shares', 10],
    ['county.finance', () => `/funds/documents/${id['document']}`, 10],
    ['county.finance', () => `/funds/documents/${id['document']}?tab=trace`, 10],
    ['county.finance', () => '/funds/idle', 6],
    ['county.finance', () => `/projects/${id['project']}?tab=money`, 8],
    ['county.library', () => '/assets?by=YEAR', 6],
    ['county.library', () => '/assets?by=OWNER_KIND', 6],
    ['county.audit', () => '/', 6],
  ];
  it.each(samples)(
    'stands there again: %s',
    async (login, path, most) => {
      const page = await workbench.visit(login, path());
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      const links = (await openings(page)).slice(0, most);
      expect(links.length).toBeGreaterThan(0);
      const differing: string[] = [];
      for (const { to, figure } of links) {
        await follow(page, to);
        const shown = await page.locator('#content .amount').allTextContents();
        if (!shown.includes(figure)) differing.push(`${figure} → ${to} has ${shown.slice(0, 12).join(' ')}`);
      }
      expect(differing).toEqual([]);
    },
    300_000,
  );
});
