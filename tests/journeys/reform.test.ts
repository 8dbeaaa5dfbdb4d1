import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { goWithin } from '../support/settled.ts'

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
  await openAs(page, province.url, username, province.password)
  return page
}

/** Takes a step of the month on its page, and waits until it stands where that leads. */
async function take(page: Page, step: string, state: string, reason?: string): Promise<void> {
  await goWithin(page, `/reform/months/enter?${MONTH}`)
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (reason) await dialog.getByLabel('Lý do').fill(reason)
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await page.getByText(state, { exact: true }).first().waitFor()
}

/** The rate in time that the overview shows of the ward. */
async function rate(page: Page): Promise<string> {
  await goWithin(page, '/overview?unit=13636&period=2022-H2')
  const card = page.locator('.pk-figure-card').filter({ hasText: 'Hồ sơ giải quyết đúng hạn' }).first()
  return (await card.locator('.pk-figure-value').textContent()) ?? ''
}

test('a month goes from its clerk to the province, moves the overview, and is opened again', async () => {
  const [clerk, city, lead] = [await as('clerk.13636'), await as('clerk.356'), await as('reform.lead')]
  await goWithin(clerk, `/reform/months/enter?${MONTH}`)
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

const HEADER = 'ma_ho_so,ma_thu_tuc,nguoi_nop,hinh_thuc,thoi_diem_nop'
const row = (code: string, procedure: string, channel: string, at: string) =>
  `${code},${procedure},Người thử,${channel},${at}`

/** Chooses a file on the page of imports, stores what is sound of it, and tells what was stored. */
async function importFile(page: Page, lines: readonly string[], sound: number): Promise<void> {
  const buffer = Buffer.from([HEADER, ...lines].join('\n'))
  await page.getByLabel('Tệp số liệu').setInputFiles({ name: 'ho-so.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: `Ghi ${sound} dòng`, exact: true }).click()
  await page.getByText(`Đã ghi ${sound} dòng`, { exact: true }).waitFor()
}

test('a file with three bad rows is stored without them; they come back, are mended and sent again', async () => {
  const clerk = await as('clerk.13636')
  await goWithin(clerk, '/reform/import?unit=13636')
  const [template] = await Promise.all([
    clerk.waitForEvent('download'),
    clerk.getByRole('button', { name: 'Tải tệp mẫu XLSX' }).click(),
  ])
  expect(template.suggestedFilename()).toBe('mau-dossiers.xlsx')
  const bad = [
    row('HT-8', 'GĐ-9999', 'Trực tiếp', '14/06/2023'),
    row('HT-9', 'GĐ-0001', 'fax', '14/06/2023'),
    row('HT-10', 'GĐ-0001', 'Kiosk', '45092'),
  ]
  const good = Array.from({ length: 7 }, (_, at) =>
    row(`HT-${at}`, 'GĐ-0001', 'Trực tiếp', '14/06/2023 09:30'),
  )
  await importFile(clerk, [...good, ...bad], 7)
  await clerk.getByText('hình thức phải là: trực tiếp, bưu chính, trực tuyến, kiosk').waitFor()
  expect(await accessibilityFaults(clerk)).toEqual([])
  const [back] = await Promise.all([
    clerk.waitForEvent('download'),
    clerk.getByRole('button', { name: 'Tải các dòng lỗi để sửa (CSV)' }).click(),
  ])
  const returned = await readFile(await back.path(), 'utf8')
  expect(returned).toBe(`\uFEFF${[HEADER, ...bad].join('\n')}\n`)
  const mended = returned
    .replace('GĐ-9999', 'GĐ-0001')
    .replace('fax', 'Bưu chính')
    .replace('45092', '14/06/2023')
    .trim()
    .split('\n')
    .slice(1)
  await importFile(clerk, mended, 3)
  // The whole once more: every row is on record, and nothing is left to be stored.
  await clerk.getByLabel('Tệp số liệu').setInputFiles({
    name: 'ho-so.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([HEADER, ...good, ...mended].join('\n')),
  })
  await clerk.getByText('10 dòng, 10 dòng đã có trong hệ thống (không đổi), 0 dòng lỗi.').waitFor()
})
