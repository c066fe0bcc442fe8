import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const GRAVE = new Set(['serious', 'critical']);
/** What a text looks like that has no translation: the key by which it was asked for. */
const KEY =
  /\b(?:term|common|account|security|delegation|personalData|audit|shell|resource|importing|plan|cockpit|transfer|registry)\.(?:[a-z]\w*\.)*[a-z]\w*\b/g;

/** A matrix of many groups is judged by its first two: the others look the same. */
const ALIKE = 'tbody:nth-of-type(n+3)';
const CONTRAST = 'color-contrast';

/** The grave barriers on a page, each with the places where it stands. */
export function barriers(page: Page): Promise<string[]> {
  return graveIn(judge(page));
}

/** The same for a theme: it changes nothing but colours. */
export function contrastBarriers(page: Page): Promise<string[]> {
  return graveIn(judge(page).withRules(CONTRAST));
}

/** The same for a width: it changes anything but colours, the slowest of all to measure. */
export function layoutBarriers(page: Page): Promise<string[]> {
  return graveIn(judge(page).disableRules(CONTRAST));
}

const judge = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude(ALIKE)
    .setLegacyMode(true);

async function graveIn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Keys that are shown, or read out, in place of words; what is set in monospace is an identifier on purpose. */
export async function untranslated(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode())
      if (!nodes.currentNode.parentElement?.closest('.mono, code')) found.push(nodes.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? '');
    return found.join('\n');
  });
  return texts.match(KEY) ?? [];
}

/** What is wider than its place: the document or the shell's scrolling part. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, document.querySelector('#content')].flatMap((part) =>
      part && part.scrollWidth > part.clientWidth
        ? [`${part.id || 'document'}: ${part.scrollWidth} > ${part.clientWidth}`]
        : [],
    ),
  );
}
