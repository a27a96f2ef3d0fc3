import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openWorkbench, settled, type Workbench } from '../world/browser.js';

interface Route {
  readonly path?: string;
  readonly index?: boolean;
  readonly children?: readonly Route[];
}

/** The addresses of routes, the inner ones below their outer ones. */
function addressesOf(routes: readonly Route[], above = ''): string[] {
  return routes.flatMap(({ path = '', children }) => {
    const here = path.startsWith('/') ? path : `${above}/${path}`.replace(/\/$/, '');
    return children ? addressesOf(children, here) : [here];
  });
}

const files: readonly string[] = globSync('client/workbench/*/addresses.ts').sort();
const parts = await Promise.all(files.map(async (file) => (await import(`../../${file}`)) as Readonly<Record<string, readonly Route[]>>));
/** Every address that has a page, as the parts of the workbench say it. */
const addresses = ['/', '/sign-in', '/*', ...parts.flatMap((part) => Object.values(part)).flatMap((routes) => addressesOf(routes))];

/** Who opens an address, and how a case for it is found. */
interface Visit {
  /** Nobody signs in for what is open to all. */
  readonly as: string | null;
  /** The address itself when left out. */
  readonly at?: string;
  /** A question whose first `id` or `key` takes the place of the last part of the address; several are asked one after the other. */
  readonly find?: string | readonly string[];
}

const first = (list: string, more = '') => `{ ${list}(first: 1${more}) { nodes { id } } }`;
const [finance, library, audit, admin] = ['county.finance', 'county.library', 'county.audit', 'county.admin'];
const visits: Readonly<Record<string, Visit>> = {
  '/sign-in': { as: null },
  '/public': { as: null },
  '/public/notices/:id': { as: null, find: first('notices') },
  '/public/projects/:id': { as: null, find: first('projects') },
  '/public/plans/:id': { as: null, find: first('yearPlans') },
  '/public/*': { as: null, at: '/public/nowhere' },
  '/projects/new': { as: 'shiling.clerk' },
  '/claims/new': { as: 'yunfeng.manager' },
  '/': { as: library },
  '/*': { as: library, at: '/nowhere' },
  '/account': { as: library },
  '/policies': { as: library },
  '/policies/:key': { as: library, find: '{ policyKeys { key } }' },
  '/projects': { as: library },
  '/projects/plans': { as: library },
  '/projects/plans/:id': { as: library, find: first('yearPlans') },
  '/projects/tags': { as: library },
  '/projects/:id': { as: library, find: first('projects', ', filter: { states: [UNDER_WAY] }') },
  '/assets': { as: library },
  '/assets/upkeep': { as: library },
  '/assets/income': { as: library },
  '/assets/duties': { as: library },
  '/assets/disposals': { as: library },
  '/assets/register': { as: library },
  '/assets/register/:id': { as: library, find: first('projects', ', filter: { states: [SETTLED] }') },
  '/assets/leases/:id': { as: library, find: first('leases') },
  '/assets/distributions/:id': { as: library, find: first('distributions') },
  '/assets/disposals/:id': { as: library, find: first('disposals') },
  '/assets/:id': { as: library, find: first('assets') },
  '/funds': { as: finance },
  '/funds/documents/:id': { as: finance, find: first('fundDocuments') },
  '/funds/lines': { as: finance },
  '/funds/lines/:id': { as: finance, find: first('fundLines') },
  '/funds/allocations': { as: finance },
  '/funds/allocations/plan': { as: finance },
  '/funds/allocations/:id': { as: finance, find: first('allocations') },
  '/funds/releases': { as: finance },
  '/funds/adjustments': { as: finance },
  '/funds/reclaims': { as: finance },
  '/funds/carry-overs': { as: finance },
  '/funds/surplus': { as: finance },
  '/funds/surplus-returns': { as: finance },
  '/funds/release-returns': { as: finance },
  '/funds/consolidations': { as: finance },
  '/funds/idle': { as: finance },
  '/funds/ledger': { as: finance },
  '/funds/ledger/entries/:id': { as: finance, find: first('ledgerEntries') },
  '/funds/ledger/accounts': { as: finance },
  '/funds/ledger/accounts/:id': { as: finance, find: first('ledgerAccounts') },
  '/claims': { as: finance },
  '/claims/:id': { as: finance, find: first('claims') },
  '/claims/payments': { as: finance },
  '/claims/payments/:id': { as: finance, find: first('payments') },
  '/claims/flow': { as: finance },
  '/progress': { as: finance },
  '/progress/behind': { as: finance },
  '/progress/shares': { as: finance },
  '/progress/not-started': { as: finance },
  '/progress/stated': { as: finance },
  '/oversight': { as: audit },
  '/oversight/samples': { as: audit },
  '/oversight/samples/:id': {
    as: audit,
    find: `mutation { drawSample(input: { seed: "清查（示例）", population: PROJECTS, by: COUNT, size: 3, placeCode: "510824000000",
      requestKey: "${'5'.repeat(32)}" }) { id } }`,
  },
  '/oversight/evidence': { as: audit },
  '/oversight/evidence/:id': {
    as: audit,
    find: [
      first('projects'),
      `mutation ($id: ID!) { drawEvidencePack(input: { subjectNoun: PROJECT, subjectId: $id, purpose: "清查（示例）",
        requestKey: "${'6'.repeat(32)}" }) { id } }`,
    ],
  },
  '/oversight/holders': { as: audit },
  '/oversight/differences': { as: audit },
  '/oversight/colours': { as: audit },
  '/oversight/trail': { as: audit },
  '/administration': { as: admin },
  '/administration/people/:id': { as: admin, find: first('people') },
  '/administration/posts': { as: admin },
  '/administration/departments': { as: admin },
};

const logins = [...new Set(Object.values(visits).map(({ as }) => as))];
/** Who has the most pages goes alone, beside all the others one after the other. */
const lanes = [[finance], logins.filter((login) => login !== finance)] as const;
const swept = new Map<string | null, Promise<unknown[]>>();

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  for (const lane of lanes) {
    let before: Promise<unknown> = Promise.resolve();
    for (const login of lane) {
      // What went wrong for one is told by that one's test and keeps no other back.
      const found = before.catch(() => undefined).then(() => sweep(login ?? null));
      found.catch(() => undefined);
      swept.set(login ?? null, found);
      before = found;
    }
  }
}, 300_000);
afterAll(async () => workbench.close());

/** The address of a case: what stands for an identity is asked of the platform in the session of the page. */
async function caseOf(page: Page, address: string): Promise<string> {
  const { at = address, find = [] } = visits[address] as Visit;
  let id: string | null = null;
  for (const query of [find].flat()) {
    const answer: { text(): Promise<string> } = await page.request.post(`${workbench.url}/graphql`, {
      headers: { 'x-xianjie-request': 'page' },
      data: { query, variables: id ? { id } : {} },
    });
    id = /"(?:id|key)":"([^"]+)"/.exec(await answer.text())?.[1] ?? null;
    if (!id) throw new Error(`No case for ${address}: ${await answer.text()}`);
  }
  return id ? at.replace(/:\w+$/, id) : at;
}

/** The tables that a sheet of A4, laid across, would cut off. */
async function cutOnPaper(page: Page): Promise<unknown[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1060, height: 740 });
  const cut = await page.evaluate(`[...document.querySelectorAll('.ant-table-content')]
    .filter((table) => table.scrollWidth > table.clientWidth + 1 && table.clientWidth > 0)
    .map((table) => [table.firstElementChild?.getAttribute('aria-label'), table.scrollWidth, table.clientWidth])`);
  await page.emulateMedia({ media: 'screen' });
  return cut as unknown[];
}

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** What is wrong with the pages that somebody opens, at a desk and in a hand. */
async function sweep(login: string | null): Promise<unknown[]> {
  const page = await workbench.visit(login, login ? '/account' : '/sign-in');
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') faults.push(said.text());
  });
  const found: unknown[] = [];
  for (const address of Object.keys(visits).filter((one) => visits[one]?.as === login)) {
    await page.setViewportSize(sizes.desk);
    await page.goto(`${workbench.url}${await caseOf(page, address)}`);
    for (const size of ['desk', 'phone'] as const) {
      await page.setViewportSize(sizes[size]);
      await settled(page);
      await page.getByRole('heading', { level: 1 }).or(page.locator('.ant-result-title')).first().waitFor();
      const kept = await barriers(page);
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      const cut = size === 'desk' ? await cutOnPaper(page) : [];
      const isMissing = !address.endsWith('*') && (await page.getByText(/没有这个页面|不办理这里的业务/).count()) > 0;
      if (kept.length + cut.length > 0 || wide !== 0 || faults.length > 0 || isMissing)
        found.push({ address, size, kept, cut, wide, faults: faults.splice(0), isMissing });
    }
  }
  return found;
}

describe('the addresses of the workbench', () => {
  it('are all visited, and nothing is visited that has no page; every part stands in the routes', () => {
    expect([...addresses].sort()).toEqual(Object.keys(visits).sort());
    const routes = readFileSync('client/workbench/routes.tsx', 'utf8');
    for (const [at, part] of parts.entries()) {
      for (const name of Object.keys(part)) expect([files[at], routes.includes(`...${name}`)]).toEqual([files[at], true]);
    }
    // What stands in the routes beside the parts is named above by hand.
    expect(routes.match(/path: '[^']*'|index: true/g)).toEqual(["path: '/sign-in'", "path: '/'", 'index: true', "path: '*'"]);
  });

  it.each(logins)(
    'keep nobody out, fit a hand and are without fault: as %s',
    async (login) => expect(await swept.get(login)).toEqual([]),
    400_000,
  );
});
