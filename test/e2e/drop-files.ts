import type { Locator } from '@playwright/test';

/** Drags files over an element and lets them go there, as from the desktop. */
export async function dropFiles(onto: Locator, files: Record<string, string>): Promise<void> {
  const page = onto.page();
  const dataTransfer = await page.evaluateHandle((entries) => {
    const transfer = new DataTransfer();
    for (const [name, text] of entries) transfer.items.add(new File([text], name));
    return transfer;
  }, Object.entries(files));
  for (const type of ['dragenter', 'dragover', 'drop']) await onto.dispatchEvent(type, { dataTransfer });
  await dataTransfer.dispose();
}
