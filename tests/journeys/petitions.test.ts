import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
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

const SENDER = 'Đoàn Thị Kim Ngân'
const RAW = 'Nhà tôi bị ngập ba lần trong tháng'

/** Everything that the browser would still have after the page is closed. */
const stored = (page: Page) =>
  page.evaluate<string>(`(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, document.cookie])
  })()`)

/** What has the focus, by the words of its label. */
const focused = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.labels?.[0]?.textContent ?? ''`)

/** Goes on with Tab until the field of that label has the focus. */
async function tabTo(page: Page, label: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (label.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way to ${label} by the keyboard; at: ${await focused(page)}`)
}

const kept = (page: Page) => page.getByText(/đã lưu lúc/).waitFor()

test('by the keyboard alone: a petition is registered; a second one is known for the same and merged', async () => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await page.getByLabel('Họ và tên người gửi').waitFor()
  expect(await focused(page)).toContain('Họ và tên người gửi')
  // As slowly as people type: the address comes between two letters.
  await page.keyboard.type(SENDER, { delay: 40 })
  await page.waitForURL(/\/complaints\/intake\/[0-9a-f-]{36}/)
  expect(await focused(page)).toContain('Họ và tên người gửi')
  await tabTo(page, /Địa chỉ/)
  await page.keyboard.type('12 Hàng Thao')
  await tabTo(page, /Tóm tắt/)
  await page.keyboard.type('Mương thoát nước phía sau dãy nhà bị lấp')
  await tabTo(page, /Nguyên văn/)
  await page.keyboard.type(RAW)
  await kept(page)
  expect(await accessibilityFaults(page)).toEqual([])

  await page.reload()
  await page.getByLabel('Họ và tên người gửi').waitFor()
  expect(await page.getByLabel('Họ và tên người gửi').inputValue()).toBe(SENDER)
  expect(await page.getByLabel('Nguyên văn').inputValue()).toBe(RAW)
  await page.keyboard.press('Control+Enter')
  await page.getByText(/Đã vào sổ: đơn/).waitFor()
  const first = /đơn (\S+)/.exec((await page.getByText(/Đã vào sổ: đơn/).textContent()) ?? '')?.[1] ?? ''

  expect(await focused(page)).toContain('Họ và tên người gửi')
  await page.keyboard.type('doan thi kim ngan')
  await tabTo(page, /Tóm tắt/)
  await page.keyboard.type('Muong thoat nuoc phia sau day nha bi lap')
  const offered = page.getByRole('list', { name: 'Đơn có thể trùng' })
  await offered.getByText(first).first().waitFor()
  await offered.getByText(/nội dung giống/).waitFor()
  await offered.getByRole('button', { name: `Xem ${first}` }).press('Enter')
  await page.getByRole('dialog').getByText('Mương thoát nước').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await offered.getByRole('button', { name: 'Vào sổ và gộp' }).first().press('Enter')
  await page.getByLabel('Lý do').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Vào sổ và gộp' }).press('Enter')
  await page.getByText(new RegExp(`gộp vào đơn ${first}`)).waitFor()

  const left = await stored(page)
  for (const secret of [SENDER, 'doan thi', 'Hàng Thao', RAW]) expect(left).not.toContain(secret)
  expect(complaints).toEqual([])
  await context.close()
})

test('a summary that names the sender is refused at its field; a dead network loses nothing', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await page.getByLabel('Họ và tên người gửi').fill('Vũ Hữu Lợi')
  await page.getByLabel('Tóm tắt').fill('Ông Vũ Hữu Lợi kiến nghị về vỉa hè')
  await page.getByText(/Mục này nêu tên người/).waitFor()
  await page.getByRole('button', { name: 'Vào sổ', exact: true }).click()
  await expect.poll(() => focused(page)).toContain('Tóm tắt')
  await context.setOffline(true)
  await page.getByLabel('Tóm tắt').fill('Kiến nghị về vỉa hè')
  await page.getByText('Máy chủ chưa nhận được').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await context.setOffline(false)
  await kept(page)
  await page.getByRole('button', { name: 'Bỏ đơn này' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ đơn này' }).click()
  await expect.poll(() => page.getByLabel('Tóm tắt').inputValue()).toBe('')
  await context.close()
})

test('a file is sent, sealed, and saved again from the petition; one that lies about its type is refused', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await page.getByLabel('Họ và tên người gửi').fill('Ngô Văn Tệp')
  await page.getByLabel('Tóm tắt').fill('Đơn kèm ảnh chụp biên bản đo đạc thửa ruộng')
  const picture =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await page.locator('input[type=file]').setInputFiles([
    { name: 'bien-ban.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') },
    { name: 'khong-phai.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ không phải PDF') },
  ])
  await page.getByText('đã nhận, đã niêm phong').waitFor()
  await page.getByText(/Chỉ nhận tệp PDF, JPEG và PNG/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await kept(page)
  await page.getByRole('button', { name: 'Vào sổ', exact: true }).click()
  await page.getByText(/Đã vào sổ: đơn/).waitFor()
  await page.getByRole('link', { name: 'Mở trang của đơn' }).click()
  await classify(page, 'COMPLAINT', 'OWN')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải tệp 1' }).click()
  expect((await saving).suggestedFilename()).toMatch(/-1\.png$/)
  await context.close()
})

/** Says what the petition on the page is. */
async function classify(page: Page, kind: string, jurisdiction: string): Promise<void> {
  await page.getByRole('button', { name: 'Phân loại', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Loại đơn').selectOption(kind)
  await dialog.getByLabel('Thẩm quyền').selectOption(jurisdiction)
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Phân loại', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Sends the petition on the page to the first unit found under these words. */
async function transfer(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Chuyển đơn', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Nơi nhận' }).fill(words)
  await dialog.getByRole('option').first().waitFor()
  await dialog.getByRole('combobox', { name: 'Nơi nhận' }).press('Enter')
  await dialog.getByLabel('Lý do').fill('Thuộc thẩm quyền của nơi nhận')
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Chuyển đơn', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Answers the first transfer that waits. */
async function answer(page: Page, act: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: act }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: act }).waitFor()
  if (reason) await dialog.getByLabel('Lý do').fill(reason)
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: act }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('sent to the city, sent back, sent to the province, acknowledged there, and the alarm is cleared', async () => {
  const clerk = await visit(browser)
  const { page } = clerk
  await openAs(page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await page.getByLabel('Họ và tên người gửi').fill('Trịnh Công Vòng')
  await page.getByLabel('Tóm tắt').fill('Khiếu nại mức bồi thường khi mở rộng đường trục')
  await kept(page)
  await page.keyboard.press('Control+Enter')
  await page.getByText(/Đã vào sổ: đơn/).waitFor()
  await page.getByRole('link', { name: 'Mở trang của đơn' }).click()
  await classify(page, 'COMPLAINT', 'OTHER_AUTHORITY')
  await page.getByText('Trịnh Công Vòng').waitFor()
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await transfer(page, 'thanh pho nam dinh')
  await page.getByText('chờ trả lời').waitFor()

  const city = await visit(browser)
  await openAs(city.page, `${province.url}/complaints/transfers?state=SENT`, 'clerk.356', province.password)
  await answer(city.page, 'Trả lại nơi chuyển', 'Không thuộc thẩm quyền của thành phố')

  // The clerk's page hears of it by itself.
  await page.getByText('Không thuộc thẩm quyền của thành phố').first().waitFor()
  await transfer(page, 'tinh nam dinh')
  await page.getByText('chờ trả lời').waitFor()

  const top = await visit(browser)
  await openAs(
    top.page,
    `${province.url}/complaints/transfers?state=SENT`,
    'complaints.lead',
    province.password,
  )
  await top.page.getByText('chuyển lần 2').first().waitFor()
  await settled(top.page)
  expect(await accessibilityFaults(top.page)).toEqual([])
  await answer(top.page, 'Xác nhận đã nhận')

  await top.page.goto(`${province.url}/complaints/alarms`)
  await top.page.getByText('Đơn bị chuyển vòng').first().waitFor()
  await settled(top.page)
  expect(await accessibilityFaults(top.page)).toEqual([])
  await top.page.getByRole('button', { name: 'Ghi đã xử lý' }).first().click()
  await top.page.getByLabel('Đã làm gì').fill('Đã giao Thanh tra tỉnh tham mưu')
  expect(await accessibilityFaults(top.page)).toEqual([])
  await top.page.getByRole('dialog').getByRole('button', { name: 'Ghi đã xử lý' }).click()
  await top.page.getByText('Không có cảnh báo nào').waitFor()
  await top.page.getByLabel('Hiện').selectOption('all')
  await top.page.getByText('Đã giao Thanh tra tỉnh tham mưu').waitFor()
  expect([...clerk.complaints, ...city.complaints, ...top.complaints]).toEqual([])
})

test('the list follows the clock and what happens; a petition out of sight is said to be missing', async () => {
  const lead = await visit(browser)
  const { page } = lead
  await openAs(page, `${province.url}/complaints/petitions?unit=13636`, 'complaints.lead', province.password)
  await page.getByRole('columnheader', { name: 'Hạn' }).waitFor()
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  const clerk = await visit(browser)
  await openAs(clerk.page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await clerk.page.getByLabel('Tóm tắt').fill('Phản ánh đèn đường tắt ở ngõ 5')
  await kept(clerk.page)
  await clerk.page.keyboard.press('Control+Enter')
  await clerk.page.getByText(/Đã vào sổ: đơn/).waitFor()
  await page.getByText('Phản ánh đèn đường tắt ở ngõ 5').waitFor()
  await page.getByLabel('Tìm theo nội dung').fill('den duong tat')
  await page.getByRole('link', { name: /\w/ }).first().waitFor()
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  await page.goto(`${province.url}/complaints/petitions/01890000-0000-7000-8000-00000000dead`)
  await page.getByText('Không có, hoặc ngoài phạm vi của bạn').waitFor()
  expect([...lead.complaints, ...clerk.complaints]).toEqual([])
})

test('a custodian makes a key of their own; a short passphrase is refused at its field', async () => {
  const { page, context, complaints } = await visit(browser)
  await openWithSecondFactor(page, `${province.url}/complaints/custody`, 'custodian', province.password)
  await page.getByText('Khóa khôi phục').waitFor()
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  const enrol = async (words: string) => {
    await page.getByLabel(/^Cụm mật khẩu/).fill(words)
    await page.getByLabel('Nhập lại cụm mật khẩu').fill(words)
    await page.getByRole('button', { name: 'Lập khóa của tôi' }).click()
  }
  await enrol('ngắn quá')
  await page.getByText(/Cụm mật khẩu phải có từ 12/).waitFor()
  await enrol('con mèo nằm trên mái nhà')
  await page.getByText('Khóa của bạn đã có hiệu lực').waitFor()
  await page.getByRole('rowheader', { name: 'Khóa của người giữ kho' }).waitFor()
  expect(await stored(page)).not.toContain('con mèo')
  expect(complaints).toEqual([])
  await context.close()
})

test('a petition told at a visit is taken in from there, and its page says so', async () => {
  const { page, context, complaints } = await visit(browser)
  const calendar = '/complaints/calendar?unit=36&month=2023-03'
  await openAs(page, `${province.url}${calendar}`, 'complaints.lead', province.password)
  const days = page.getByRole('main').getByRole('listitem').getByRole('button')
  await days.first().waitFor()
  const take = page.getByRole('dialog').getByRole('link', { name: 'Nhập đơn mới' })
  for (const day of await days.all()) {
    await day.click()
    await page.getByRole('dialog').waitFor()
    await settled(page)
    if ((await take.count()) > 0) break
    await page.keyboard.press('Escape')
  }
  expect(await accessibilityFaults(page)).toEqual([])
  await take.first().click()
  await page.getByText('nộp tại lượt tiếp công dân đã chọn').waitFor()
  await page.getByLabel('Họ và tên người gửi').fill('Mai Thị Lượt')
  await page.getByLabel('Tóm tắt').fill('Đề nghị xem lại mức hỗ trợ di dời chuồng trại')
  await page.waitForURL(/intake\/[0-9a-f-]{36}\?/)
  await kept(page)
  await page.keyboard.press('Control+Enter')
  await page.getByText(/Đã vào sổ: đơn/).waitFor()
  await page.getByRole('link', { name: 'Mở trang của đơn' }).click()
  await page.getByText(/^lượt tiếp ngày .*\/03\/2023$/).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})
