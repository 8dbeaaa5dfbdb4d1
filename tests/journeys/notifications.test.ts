import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { settled } from '../support/settled.ts'

let province: Province
let browser: Browser

// A working week after the demonstration was made: deadlines have come near, and gone by, since.
beforeAll(async () => {
  ;[province, browser] = await Promise.all([
    startProvince({ env: { NOW: '2023-06-22T08:00:00+07:00' } }),
    openBrowser(),
  ])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

test('a deadline reaches its clerk: the bell counts it, the page lists it, it opens the clock and is read', async () => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}/organization/notifications`, 'clerk.356', province.password)
  await settled(page)
  const main = page.getByRole('main')
  const bell = page.getByRole('link', { name: /^Thông báo: \d+ chưa đọc$/ })
  // Several domains tell of their deadlines, in no order among them; nothing more comes once it stands still.
  const row = main.getByRole('row').filter({ hasText: 'Tiếp công dân' }).first()
  let unread = -1
  const allTold = async () => {
    await page.reload()
    await settled(page)
    const before = unread
    unread = Number(/\d+/.exec((await bell.textContent()) ?? '')?.[0])
    return (await row.count()) === 1 && unread === before
  }
  await expect.poll(allTold, { timeout: 90_000, interval: 6_000 }).toBe(true)
  expect(unread).toBeGreaterThan(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await row.getByRole('button', { name: 'Mở' }).click()
  await page.waitForURL(/\/complaints\/clocks\//)
  await main.getByText('Diễn biến').first().waitFor()
  await page.getByRole('link', { name: `Thông báo: ${unread - 1} chưa đọc` }).click()
  await page.waitForURL(/\/organization\/notifications/)
  await main.getByText('đã đọc').first().waitFor()
  await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click()
  await page.getByRole('link', { name: 'Thông báo: 0 chưa đọc' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('where nobody could be told, whoever stands above is shown it', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/organization/notifications`, 'complaints.lead', province.password)
  await settled(page)
  const vacant = page.getByText(/đơn vị chưa có người phụ trách/)
  await expect
    .poll(
      async () => {
        await page.reload()
        await settled(page)
        return vacant.count()
      },
      { timeout: 60_000, interval: 2_000 },
    )
    .toBe(1)
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})
