import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWorkbench, settled, type Workbench } from '../world/browser.js';

/** What the headers forbid a page must not be what the page needs: a browser says so in its console. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 300_000);
afterAll(async () => workbench.close());

function refusalsOf(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy|permissions policy|refused to|blocked/i.test(message.text())) said.push(message.text());
  });
  return said;
}

describe('under the headers of every answer', () => {
  it.each(['/', '/projects', '/reports/progress'])(
    'the workbench at %s is drawn with its styles and asks its own server only',
    async (path) => {
      const page = await workbench.visit('county.finance', path);
      const said = refusalsOf(page);
      await page.reload();
      await page.locator('.ant-layout, main').first().waitFor();
      await settled(page);
      expect(said).toEqual([]);
      // The component library writes its styles at run time: without them a button would have no colour of its own.
      expect(await page.evaluate('[...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0)')).toBeGreaterThan(200);
    },
    120_000,
  );

  it('a script that somebody wrote into a page is not run', async () => {
    const page = await workbench.visit(null, '/');
    const said = refusalsOf(page);
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.isBroken = true' }))`);
    await page.waitForTimeout(200);
    expect(await page.evaluate('window.isBroken')).toBeUndefined();
    expect(said.length).toBeGreaterThan(0);
  }, 120_000);

  it('the explorer starts, and a question typed there is answered', async () => {
    const page = await workbench.visit(null, '/explorer');
    const said = refusalsOf(page);
    await page.reload();
    await page.locator('app-root, app-altair').first().waitFor();
    await page.locator('.CodeMirror, .cm-editor').first().waitFor();
    await settled(page);
    expect(said).toEqual([]);
  }, 120_000);
});
