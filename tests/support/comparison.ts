import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until what is held beside a figure agrees with it. The comparison asks every domain: where one was too busy, a reader asks again. */
export async function saysThatItAgrees(panel: Locator): Promise<void> {
  const again = panel.getByRole('button', { name: 'Thử lại' })
  const agrees = async () => {
    if ((await again.count()) > 0) await again.first().click()
    return panel.getByText('khớp nhau').count()
  }
  await expect.poll(agrees, { timeout: 90_000, interval: 1_000 }).toBeGreaterThan(0)
}
