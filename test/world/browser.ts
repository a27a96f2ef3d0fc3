import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as launcher, type Page } from 'playwright-core';
import { type App, makeApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { samplePassword } from '../../server/database/demo/sample-accounts.js';
import type { Orm } from '../../server/database/orm.js';
import { type Clock, clockOn } from '../../server/kernel/clock.js';
import { openDemonstration } from './demonstration.js';

/** The whole platform over the demonstration county, and a browser that looks at it. */
export interface Workbench {
  readonly app: App;
  readonly orm: Orm;
  readonly url: string;
  /** A browser of its own (cookies, tabs) on a desk or in a hand, signed in as somebody unless nobody is named. */
  visit(login: string | null, path?: string, size?: 'desk' | 'phone'): Promise<Page>;
  /** A picture of the page under `.cache/pictures/`, for people who want to look. */
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Builds the pages when they have changed, opens the demonstration and a headless Chromium; a test may bring a clock that it moves. */
export async function openWorkbench(clock: Clock = clockOn('2023-10-31')): Promise<Workbench> {
  execFileSync(process.execPath, [resolve('client/workbench/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const database = await openDemonstration();
  const app = await makeApp({ ...readConfig({}), logLevel: 'error' }, database.orm, clock);
  const url = (await app.http.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost');
  const browser = await launch();
  const contexts: BrowserContext[] = [];
  return {
    app,
    orm: database.orm,
    url,
    visit: async (login, path = '/', size = 'desk') => {
      const context = await browser.newContext({
        viewport: sizes[size],
        locale: 'zh-CN',
        isMobile: size === 'phone',
        hasTouch: size === 'phone',
        acceptDownloads: true,
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      const page = await context.newPage();
      watchRequests(page);
      page.setDefaultTimeout(60_000);
      await page.goto(`${url}${path}`);
      if (login) await signIn(page, login);
      return page;
    },
    picture: async (page, name) => {
      mkdirSync('.cache/pictures', { recursive: true });
      await page.screenshot({ path: join('.cache/pictures', `${name}.png`), fullPage: true });
    },
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await app.close();
    },
  };
}

/** A headless Chromium that the packages bring along; it never speaks to anybody but this machine. */
async function launch(): Promise<Browser> {
  return launcher.launch({
    executablePath: await chromium.executablePath(),
    args: [
      // Of the arguments that come with the browser only what a container needs: in one process all visitors would share
      // their cookies, a drawn graphics card costs more than it shows, and the rules of the web are to hold here too.
      "--headless='shell'",
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
    headless: true,
  });
}

/** Signs in on the page that asks for it. */
export async function signIn(page: Page, login: string, password: string = samplePassword): Promise<void> {
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

/** How long a page may take until it rests. */
const restMs = 60_000;

interface Requests {
  open: number;
  begun: number;
}
const requestsOf = new WeakMap<Page, Requests>();

function watchRequests(page: Page): void {
  const requests = { open: 0, begun: 0 };
  requestsOf.set(page, requests);
  page.on('request', () => {
    requests.open += 1;
    requests.begun += 1;
  });
  const ended = () => {
    requests.open -= 1;
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

const isWaiting = `document.readyState !== 'complete'
  || document.querySelectorAll('.ant-spin-spinning, .ant-skeleton, [aria-busy="true"]').length > 0`;
// What an answer sets going has begun when the page has drawn twice and has had nothing else to do. A page whose size was
// changed while nobody looks may draw no more: it gets half a second.
const drawnTwice = `Promise.race([
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)))),
  new Promise((done) => setTimeout(done, 500)),
])`;

/**
 * Waits until a page of `visit` has everything that it asks for: no request is under way, nothing turns, and after
 * drawing what has come it asks for nothing more.
 */
export async function settled(page: Page): Promise<void> {
  const requests = requestsOf.get(page);
  if (!requests) throw new Error('Only the pages of a visit are watched.');
  for (const begun = Date.now(); Date.now() - begun < restMs; ) {
    const seen = requests.begun;
    // A page that is just being left cannot be asked.
    const rests = await page.evaluate(`${drawnTwice}.then(() => !(${isWaiting}))`).catch(() => false);
    if (rests && requests.open <= 0 && requests.begun === seen) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`${page.url()} does not come to rest: ${requests.open} requests under way.`);
}

/**
 * Goes to an address as a link does, within the page that stands, which is quicker than opening it anew; and by way of
 * an address without a page, so that nothing of the page before is taken for a part of the next.
 */
export async function follow(page: Page, path: string): Promise<void> {
  await go(page, '/nowhere');
  await page.locator('.ant-result-404').or(page.getByLabel('密码')).first().waitFor();
  await go(page, path);
  await settled(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    // biome-ignore lint/suspicious/noExplicitAny: what runs within the page brings no types into the test.
    const { history, dispatchEvent, PopStateEvent } = globalThis as any;
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

const axeFile = join(dirname(createRequire(import.meta.url).resolve('axe-core/package.json')), 'axe.min.js');

const isAtRest = `document.querySelectorAll('.ant-spin-spinning').length === 0
  && document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Infinity)`;

/** Waits until nothing is on its way any more: what is half faded in cannot be read by anybody yet. */
async function atRest(page: Page): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < restMs; ) {
    if (await page.evaluate(isAtRest)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${page.url()} does not stop moving.`);
}

/** What keeps people with impairments from using the page, serious or critical, by the rules of WCAG 2.2 AA: rule and place. */
export async function barriers(page: Page): Promise<string[]> {
  // What is pointed at looks different; nobody points at anything here.
  await page.mouse.move(0, 0);
  await atRest(page);
  // The page forbids foreign scripts; the examiner comes in through the debugger, once for as long as the page stands.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(readFileSync(axeFile, 'utf8'));
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the examiner brings no types into the page.
    const { axe, document } = globalThis as any;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // What passes need not be listed, which makes large pages quicker to examine.
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }: { id: string; nodes: { target: string[]; html: string }[] }) =>
        nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
      );
  });
}
