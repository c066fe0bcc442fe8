import type { Locator, Page } from 'playwright-core';

/** Chooses one entry of a list field: open, read, click. The field draws its value over its own input. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.click({ force: true });
  await field.page().getByRole('option', { name: option, exact: true }).click();
}

/** A demand's own words; place, organisation and terms stand in the form already. */
export interface DemandWords {
  readonly title: string;
  readonly description: string;
}

/** Drafts a demand through the form and waits for its page. */
export async function draftDemand(page: Page, origin: string, words: DemandWords): Promise<void> {
  await page.goto(`${origin}/transfer/demands/new`);
  await page.getByLabel('需求名称').fill(words.title);
  await choose(page, '需求类型', '技术攻关');
  await page.getByLabel('需求说明').fill(words.description);
  await choose(page, '所属产业', '新一代信息技术');
  await page.getByLabel('联系人').fill('周锦程');
  await page.getByLabel('联系电话').fill('13900000000');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
}

/**
 * Takes a workflow action on the open record and waits for the server's answer.
 *
 * @param input what to write into the fields the action asks for, by label; none for an action that asks nothing
 */
export async function act(page: Page, action: string, input?: Readonly<Record<string, string>>): Promise<void> {
  const answered = page.waitForResponse((response) => /\/actions\/[a-z-]+$/.test(new URL(response.url()).pathname));
  await page.getByRole('toolbar', { name: '现在可以' }).getByRole('button', { name: action, exact: true }).click();
  if (input) {
    const dialog = page.getByRole('dialog', { name: action });
    for (const [label, text] of Object.entries(input)) await dialog.getByLabel(label).fill(text);
    await dialog.getByRole('button', { name: action, exact: true }).click();
  }
  const response = await answered;
  if (!response.ok()) throw new Error(`${action}: ${String(response.status())} ${await response.text()}`);
  if (input) await page.getByRole('dialog', { name: action }).waitFor({ state: 'hidden' });
}

/** Waits until the record's stepper marks this state as the one it is in now. */
export async function reached(page: Page, state: string): Promise<void> {
  await page.locator('[aria-current="step"]').filter({ hasText: state }).waitFor();
}

/** From the to-do page to a piece of work that waits there, through the whole list where the page shows only a part. */
export async function openWaiting(page: Page, origin: string, group: string, title: string): Promise<void> {
  await page.goto(`${origin}/`);
  const waiting = page.getByRole('region', { name: group });
  await waiting.waitFor();
  const all = waiting.getByRole('link', { name: /^查看全部/ });
  if ((await all.count()) > 0) await all.click();
  await page.getByRole('main').getByRole('link', { name: title }).click();
}
