import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, settled, signIn, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const MONTH = 'unit=13636&period=2022-H2&form=DOSSIERS&month=2022-12-01'

async function as(username: string): Promise<Page> {
  const { page } = await visit(browser)
  await signIn(page, province.url, username, province.password)
  return page
}

/** Takes a step of the month on its page, and waits until it stands where that leads. */
async function take(page: Page, step: string, state: string, reason?: string): Promise<void> {
  await page.goto(`${province.url}/reform/months/enter?${MONTH}`)
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (reason) await dialog.getByLabel('Lý do').fill(reason)
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await page.getByText(state, { exact: true }).first().waitFor()
}

/** The rate in time that the overview shows of the ward. */
async function rate(page: Page): Promise<string> {
  await page.goto(`${province.url}/overview?unit=13636&period=2022-H2`)
  await settled(page)
  const card = page.locator('.pk-figure-card').filter({ hasText: 'Hồ sơ giải quyết đúng hạn' }).first()
  return (await card.locator('.pk-figure-value').textContent()) ?? ''
}

test('a month goes from its clerk to the province, moves the overview, and is opened again', async () => {
  const [clerk, city, lead] = [await as('clerk.13636'), await as('clerk.356'), await as('reform.lead')]
  await clerk.goto(`${province.url}/reform/months/enter?${MONTH}`)
  const opening = clerk.getByLabel('Tồn kỳ trước')
  await opening.waitFor()
  // A column copied out of a spreadsheet, one figure too high: the identity says so while it stands there.
  await opening.focus()
  await clerk.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', '10\\n60\\n40\\n50\\n46\\n4\\n2\\n3\\n6\\n0')
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(pasted)
  })()`)
  await clerk.getByText('không cân: phải là 5').waitFor()
  await clerk.getByLabel('Đang giải quyết cuối kỳ').fill('5')
  await clerk.getByLabel('Đang giải quyết cuối kỳ').press('Enter')
  expect(await clerk.evaluate('document.activeElement.name')).toBe('closingOverdue')
  await clerk.getByRole('button', { name: 'Lưu', exact: true }).click()
  await clerk.getByText('Đang nhập', { exact: true }).first().waitFor()
  expect(await accessibilityFaults(clerk)).toEqual([])
  expect(await rate(lead)).toBe('–')
  await take(clerk, 'Gửi', 'Chờ kiểm tra')
  await take(city, 'Xác nhận đã kiểm tra', 'Đã kiểm tra')
  await take(lead, 'Duyệt', 'Đã duyệt')
  expect(await rate(lead)).toMatch(/^96(,0)?\s%$/)
  await take(lead, 'Khóa', 'Đã khóa')
  await take(lead, 'Mở lại', 'Mở lại', 'Thiếu hồ sơ nộp qua bưu chính')
  expect(await rate(lead)).toBe('–')
})

test('every page of reform opens, and axe finds nothing', async () => {
  const page = await as('reform.lead')
  for (const path of [
    'procedures',
    'procedures/decisions',
    'dossiers',
    'months',
    'inspections',
    'publications',
    'land',
  ]) {
    await page.goto(`${province.url}/reform/${path}`)
    await settled(page)
    expect([path, await accessibilityFaults(page)]).toEqual([path, []])
  }
})
