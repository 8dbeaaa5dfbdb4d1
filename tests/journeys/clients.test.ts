import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, DESK, openAs, openBrowser, PHONE, visit } from '../support/browser.ts'
import { graphAt } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'
import { openWithSecondFactor } from '../support/second-factor.ts'
import { settled } from '../support/settled.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const CLIENTS = '/organization/clients'
const UNITS = 'query Units { units(asOf: "2023-06-30", first: 5) { edges { node { name } } } }'

/** Looks at the page as it stands, at both sizes. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport)
    const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')
    found.push(...(wide ? ['wider than the screen'] : []), ...(await accessibilityFaults(page)))
  }
  return found
}

test('an administrator opens a client, sees its key once, renews and revokes it, and sees its usage', async () => {
  const { page, context, complaints } = await visit(browser)
  await openWithSecondFactor(page, `${province.url}${CLIENTS}`, 'admin', province.password)
  await page.getByText('Chưa có ứng dụng nào').waitFor()
  expect(await faults(page)).toEqual([])

  await page.getByRole('button', { name: 'Thêm ứng dụng' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Tên ứng dụng').fill('Kho dữ liệu tỉnh')
  await panel.getByLabel('Phạm vi trường').fill('không đúng dạng')
  expect(await faults(page)).toEqual([])
  await panel.getByRole('button', { name: 'Tạo ứng dụng và khóa' }).click()
  await panel.getByText(/nhiều nhất 200 mục/).waitFor()
  await panel.getByLabel('Phạm vi trường').fill('Query.units\nUnit.name')
  await panel.getByRole('button', { name: 'Tạo ứng dụng và khóa' }).click()
  const first = await panel.getByLabel('Khóa', { exact: true }).inputValue()
  expect(first).toMatch(/^pak_[\w-]{43}$/)
  expect(await faults(page)).toEqual([])
  await panel.getByRole('button', { name: 'Tôi đã cất khóa' }).click()
  expect(await page.content()).not.toContain(first)
  expect(await graphAt(province.url, first)(UNITS)).toMatchObject({ status: 200 })

  await page.getByRole('link', { name: 'Kho dữ liệu tỉnh' }).click()
  await page.getByRole('heading', { name: 'Kho dữ liệu tỉnh' }).waitFor()
  await page.getByRole('button', { name: 'Tạo khóa mới' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo khóa mới' }).click()
  const second = await page.getByRole('dialog').getByLabel('Khóa', { exact: true }).inputValue()
  expect(second).not.toBe(first)
  await page.getByRole('dialog').getByRole('button', { name: 'Tôi đã cất khóa' }).click()
  await page.getByText('sắp kết thúc').waitFor()
  expect(await page.getByRole('button', { name: 'Tạo khóa mới' }).count()).toBe(0)

  const old = page.getByRole('row').filter({ hasText: first.slice(0, 10) })
  await old.getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
  await old.getByText('đã thu hồi').waitFor()
  await expect
    .poll(async () => (await graphAt(province.url, first)(UNITS)).status, { timeout: 5_000 })
    .toBe(401)

  await expect
    .poll(
      async () => {
        await page.reload()
        await page.getByRole('heading', { name: 'Mức sử dụng' }).waitFor()
        return page.getByText(/^Units [0-9a-f]{12}$/).count()
      },
      { timeout: 20_000, interval: 2_000 },
    )
    .toBe(1)
  await settled(page)
  expect(await faults(page)).toEqual([])
  expect(complaints.filter((text) => !text.includes('ERR_'))).toEqual([])
  await context.close()
})

test('the list hears of a client that somebody else opened', async () => {
  const { page, context } = await visit(browser)
  await openWithSecondFactor(page, `${province.url}${CLIENTS}`, 'admin', province.password)
  await page.getByRole('link', { name: 'Kho dữ liệu tỉnh' }).waitFor()
  const other = await visit(browser)
  await openWithSecondFactor(other.page, `${province.url}${CLIENTS}`, 'admin', province.password)
  await other.page.getByRole('button', { name: 'Thêm ứng dụng' }).click()
  await other.page.getByLabel('Tên ứng dụng').fill('Ứng dụng của người khác')
  await other.page.getByRole('button', { name: 'Tạo ứng dụng và khóa' }).click()
  await other.page.getByRole('button', { name: 'Tôi đã cất khóa' }).waitFor()
  await page.getByRole('link', { name: 'Ứng dụng của người khác' }).waitFor()
  await Promise.all([context.close(), other.context.close()])
})

test('the explorer runs under the policy of the page for who may ask freely, and tells others why it is closed', async () => {
  const { page, context, complaints } = await visit(browser)
  await page.goto(`${province.url}/explorer`)
  await page.getByRole('heading', { name: 'Hãy đăng nhập trước' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await openAs(page, `${province.url}/overview`, 'integrator', province.password)
  complaints.length = 0
  await page.goto(`${province.url}/explorer`)
  await page.locator('.graphiql-query-editor').getByText('successors').waitFor()
  await page.locator('.graphiql-response .CodeMirror').waitFor()
  await page.locator('.graphiql-execute-button').click()
  await page.getByText(/Chi phí: \d+/).waitFor()
  await expect.poll(() => page.locator('.graphiql-response').textContent()).toContain('"DISTRICT"')
  expect(complaints).toEqual([])
  await context.close()

  const closed = await visit(browser)
  await openAs(closed.page, `${province.url}/overview`, 'leader', province.password)
  await closed.page.goto(`${province.url}/explorer`)
  await closed.page.getByText('người có quyền graph.explore').waitFor()
  await closed.context.close()
})
