import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as launcher } from 'playwright-core';

// Takes the pictures of the tour from a running demonstration: node test/workbench/tour.mjs http://localhost:4000
const [, , base = 'http://localhost:4000', folder = 'client/workbench/README'] = process.argv;
const password = process.env.SAMPLE_PASSWORD ?? 'cangxi-shili-2023';
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** The stops: name, who, where, on which screen; `open` goes on from a list to what its first row leads to, `screen` shows the top of a long list. */
const stops = [
  ['sign-in', null, '/sign-in', 'desk'],
  ['home-reviewer', 'yunfeng.review', '/', 'desk'],
  ['home-finance', 'county.finance', '/', 'desk'],
  ['home-manager', 'yunfeng.manager', '/', 'desk'],
  ['home-auditor', 'county.audit', '/', 'desk'],
  ['home-village-phone', 'shiling.clerk', '/', 'phone'],
  ['projects', 'county.library', '/projects', 'desk', 'screen'],
  ['projects-phone', 'shiling.clerk', '/projects', 'phone'],
  ['project', 'yunfeng.manager', '/projects?state=UNDER_WAY', 'desk', 'open'],
  ['project-phone', 'shiling.clerk', '/projects', 'phone', 'open'],
  ['declare-phone', 'shiling.clerk', '/projects/new', 'phone'],
  ['funds', 'county.finance', '/funds', 'desk'],
  ['fund-document', 'county.finance', '/funds', 'desk', 'open'],
  ['ledger', 'county.finance', '/funds/ledger', 'desk'],
  ['claims', 'county.treasury', '/claims', 'desk'],
  ['claim', 'county.treasury', '/claims', 'desk', 'open'],
  ['flow', 'county.finance', '/claims/flow', 'desk'],
  ['progress', 'county.finance', '/progress', 'desk'],
  ['progress-phone', 'county.finance', '/progress', 'phone'],
  ['assets', 'county.audit', '/assets', 'desk', 'screen'],
  ['asset', 'county.audit', '/assets?state=OPERATING', 'desk', 'open'],
  ['oversight', 'county.audit', '/oversight', 'desk', 'screen'],
  ['public', null, '/public', 'desk'],
  ['public-phone', null, '/public', 'phone'],
  ['administration', 'county.admin', '/administration', 'desk', 'screen'],
  ['policies', 'county.finance', '/policies', 'desk', 'screen'],
];

const browser = await launcher.launch({
  executablePath: await chromium.executablePath(),
  args: [
    "--headless='shell'",
    '--no-sandbox',
    '--no-zygote',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
  headless: true,
});
mkdirSync(folder, { recursive: true });
const only = process.argv.slice(4);
for (const [name, login, path, size, next] of stops.filter(([name]) => !only.length || only.includes(name))) {
  const isPhone = size === 'phone';
  const context = await browser.newContext({ viewport: sizes[size], locale: 'zh-CN', isMobile: isPhone, hasTouch: isPhone });
  const page = await context.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
  page.on('console', (message) => message.type() === 'error' && process.stderr.write(`${name}: ${message.text()}\n`));
  await page.goto(base + path);
  if (login) {
    await page.getByLabel('账号').fill(login);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  }
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  if (next === 'open') {
    // The first row that leads on to one thing by its identity.
    await page.locator('main a, #content a').and(page.locator('[href*="-7"]')).locator('visible=true').first().click();
    await page.waitForURL((address) => /[0-9a-f-]{36}/.test(address.pathname));
  }
  // What is still on its way is waited for; then the page stands still.
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !globalThis.document.querySelector('.ant-spin-spinning, .ant-skeleton-active'));
  await page.waitForTimeout(1_200);
  writeFileSync(join(folder, `${name}.jpg`), await page.screenshot({ type: 'jpeg', quality: 72, fullPage: !isPhone && next !== 'screen' }));
  process.stdout.write(`${name}\n`);
  await context.close();
}
await browser.close();
