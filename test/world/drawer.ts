import type { Locator, Page } from 'playwright-core';

/** The drawer with the form of an act. */
export const drawer = (page: Page): Locator => page.getByRole('dialog');

const offered = (page: Page, option: string | RegExp) =>
  page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: option }).first();
const item = (page: Page, label: string) => drawer(page).locator('.ant-form-item', { has: page.getByLabel(label, { exact: true }) });

/** Types into the fields of the open drawer, by their labels. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await drawer(page).getByLabel(label, { exact: true }).fill(value);
}

/** Takes an option of a choice of the open drawer; one that is looked for by typing is typed first. */
export async function choose(page: Page, label: string, option: string | RegExp, typed?: string): Promise<void> {
  const box = drawer(page).getByRole('combobox', { name: label });
  // While a drawer still opens it takes the focus back and closes the list, so it is tried until it holds.
  for (let tries = 0; ; tries += 1) {
    if (typed) await box.fill(typed);
    else await box.click();
    const took = await offered(page, option)
      .click({ timeout: 5_000 })
      .then(() => true)
      .catch((error: unknown) => {
        if (tries === 4) throw error;
        return false;
      });
    if (took) break;
  }
}

/** Types a day and takes it from the calendar. */
export async function takeDay(page: Page, label: string, day: string): Promise<void> {
  await drawer(page).getByLabel(label, { exact: true }).fill(day);
  await page.locator(`.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) td[title="${day}"]`).click();
}

const press = (page: Page, act: string) => drawer(page).locator('button[type="submit"]:not(.ant-btn-loading)', { hasText: act }).click();

/** Sends the open form and waits until it was taken; when it is not, fails with what the form says. */
export async function send(page: Page, act: string): Promise<void> {
  await press(page, act);
  const said = drawer(page).locator('.ant-form-item-explain-error, [role="alert"]');
  await drawer(page)
    .waitFor({ state: 'hidden', timeout: 20_000 })
    .catch(async () => {
      throw new Error(`“${act}” was not taken: ${(await said.allTextContents()).join(' | ')}`);
    });
}

/** Sends the open form and answers what is said at the field that it is refused at. */
export async function refusedAt(page: Page, act: string, label: string): Promise<string> {
  await press(page, act);
  const said = item(page, label).locator('.ant-form-item-explain-error').first();
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

/** Sends the open form, which is refused for a reason that is no field's, and answers that. */
export async function refused(page: Page, act: string): Promise<string> {
  await press(page, act);
  const said = drawer(page).getByRole('alert').first();
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

/** The rows of a table within a section of the page that say something. */
export const row = (page: Page, section: string, text: string | RegExp): Locator =>
  page.getByRole('region', { name: section, exact: true }).getByRole('row').filter({ hasText: text });

/** Speaks with the platform in the session of a page, for what a test prepares and no page of it does. */
export async function call<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post(new URL('/graphql', page.url()).href, {
    headers: { 'x-xianjie-request': 'page' },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
