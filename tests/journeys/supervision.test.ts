import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { goWithin, settled } from '../support/settled.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const act = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

/** Opens what can be done, fills in what it asks and sends it. */
async function does(page: Page, name: string, typed: Readonly<Record<string, string>> = {}, opened = name) {
  await act(page, opened).first().click()
  const dialog = page.getByRole('dialog')
  for (const [label, value] of Object.entries(typed))
    await dialog.getByLabel(label, { exact: false }).first().fill(value)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

const DIGEST = '/organization/digest'

/** What happened stands in somebody’s digest within seconds, in that part; they come back to where they were. */
async function told(page: Page, word: string, part: string) {
  const { pathname, search } = new URL(page.url())
  await goWithin(page, DIGEST)
  const row = page.getByRole('table', { name: part }).getByRole('row', { name: new RegExp(word) })
  for (let turn = 0; turn < 15 && (await row.count()) === 0; turn += 1) {
    await page.waitForTimeout(1_000)
    await goWithin(page, pathname)
    await goWithin(page, DIGEST)
  }
  await row.first().waitFor()
  await goWithin(page, `${pathname}${search}`)
}

/** Chooses a unit by its name. */
async function chooses(page: Page, label: string, name: string) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: label }).fill(name)
  await dialog
    .getByRole('option', { name: new RegExp(name, 'i') })
    .first()
    .waitFor()
  await dialog.getByRole('combobox', { name: label }).press('Enter')
}

const state = (page: Page, word: string) => page.locator('.pk-badge', { hasText: word }).first().waitFor()

async function enters(username: string, path: string) {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}${path}`, username, province.password)
  await settled(page)
  return { page, context }
}

const RECOMMENDED = 'Công khai tiến độ giải phóng mặt bằng (hành trình)'

test('from a theme to its session, a finding, a recommendation, its answer, a return and its end', async () => {
  const { page: lead, context } = await enters('supervision.lead', '/supervision/programmes')
  await lead
    .getByRole('link', { name: /Thường trực HĐND tỉnh/ })
    .first()
    .click()
  await does(lead, 'Đề xuất chuyên đề', {
    'Tên chuyên đề': 'Chuyên đề hành trình',
    'Số đối tượng': '1',
    'Phạm vi đối tượng': 'Thành phố Nam Định',
    'Đề xuất tại': 'Tờ trình số 3',
  })
  await lead.getByRole('link', { name: 'Chuyên đề hành trình' }).click()
  await does(lead, 'Ghi quyết định', {
    'Quyết định': '15/QĐ-TTHĐND',
    'Trưởng đoàn': 'Phó Chủ tịch HĐND tỉnh',
  })
  await state(lead, 'đã quyết định')
  expect(await accessibilityFaults(lead)).toEqual([])
  await act(lead, 'Lập cuộc giám sát').click()
  const planning = lead.getByRole('dialog')
  await planning.getByLabel('Nội dung cuộc giám sát').fill('Giám sát hành trình')
  await planning.getByRole('textbox', { name: 'Đối tượng', exact: true }).fill('Thành phố Nam Định')
  await chooses(lead, 'Đơn vị trong danh mục', 'Thành phố Nam Định')
  await planning.getByRole('button', { name: 'Lập cuộc giám sát' }).click()
  await planning.waitFor({ state: 'detached' })
  await lead.getByRole('link', { name: 'Giám sát hành trình' }).click()
  await does(lead, 'Ghi đã tiến hành', { 'Biên bản': 'Biên bản số 7' })
  await does(lead, 'Ghi phát hiện', { 'Phát hiện': 'Chậm công khai tiến độ', 'Căn cứ': 'Biên bản số 7' })
  await act(lead, 'Kiến nghị').first().click()
  const panel = lead.getByRole('dialog')
  const standing = 'Thường trực Hội đồng nhân dân tỉnh Nam Định'
  await panel.getByLabel('Cơ quan ban hành').selectOption({ label: standing })
  await chooses(lead, 'Cơ quan, tổ chức được kiến nghị', 'Ủy ban nhân dân thành phố Nam Định')
  await panel.getByLabel('Nội dung').fill(RECOMMENDED)
  await panel.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await panel.waitFor({ state: 'detached' })
  await lead.getByRole('link', { name: /^KN-/ }).click()
  await state(lead, 'đã ban hành')
  expect(await accessibilityFaults(lead)).toEqual([])

  const path = new URL(lead.url()).pathname
  const { page: city, context: other } = await enters('clerk.356', path)
  await does(city, 'Xác nhận đã nhận')
  await does(city, 'Chấp nhận, nêu kế hoạch', {
    'Kế hoạch thực hiện': 'Công khai trước 30/7',
    'Thực hiện xong trước': '30/07/2023',
  })
  await does(city, 'Bắt đầu thực hiện')
  await does(city, 'Báo cáo đã xong', { 'Kết quả đã thực hiện': 'Đã công khai', 'Văn bản': '12/BC-UBND' })
  await state(city, 'đã báo cáo xong')
  expect(await act(city, 'Xác nhận đã thực hiện').count()).toBe(0)

  await lead.reload()
  await does(lead, 'Trả lại báo cáo', { 'Lý do trả lại': 'Chưa kèm ảnh chụp bảng công khai' })
  await city.reload()
  await does(city, 'Báo cáo đã xong', { 'Kết quả đã thực hiện': 'Kèm ảnh chụp', 'Văn bản': '13/BC-UBND' })
  await lead.reload()
  await does(lead, 'Xác nhận đã thực hiện', {
    'Kết quả kiểm tra': 'Đúng như báo cáo',
    'Văn bản': '9/TB-HĐND',
  })
  await state(lead, 'đã thực hiện')
  await Promise.all([context.close(), other.close()])
})

test('a commitment of a dialogue becomes a task, is reported, returned and confirmed', async () => {
  const { page: giver, context } = await enters('editor', '/complaints/dialogues')
  await giver
    .getByRole('main')
    .getByRole('link', { name: /Lãnh đạo UBND tỉnh đối thoại/ })
    .first()
    .click()
  await act(giver, 'Giao nhiệm vụ').click()
  const panel = giver.getByRole('dialog')
  await panel.getByLabel('Việc phải làm').fill('Sửa cống thoát nước (hành trình)')
  await panel.getByLabel('Kết quả cần đạt').fill('Hết ngập')
  await panel.getByLabel('Cơ quan giao').selectOption({ label: 'Ủy ban nhân dân tỉnh Nam Định' })
  await chooses(giver, 'Cơ quan chủ trì', 'Ủy ban nhân dân thành phố Nam Định')
  await panel.getByRole('textbox', { name: 'Hạn' }).fill('30/07/2023')
  await panel.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  await panel.waitFor({ state: 'detached' })
  const task = giver.getByRole('link', { name: 'Sửa cống thoát nước (hành trình)' })
  await task.waitFor({ timeout: 20_000 })
  const dialoguePage = new URL(giver.url()).pathname

  const { page: city, context: other } = await enters('clerk.356', '/directives/tasks')
  await city.getByRole('link', { name: 'Sửa cống thoát nước (hành trình)' }).click()
  await does(city, 'Nhận nhiệm vụ')
  await told(city, 'được giao nhiệm vụ', 'Đến với bạn')
  await does(city, 'Bắt đầu thực hiện')
  await does(city, 'Báo cáo đã xong', { 'Kết quả đã thực hiện': 'Đã sửa', 'Tài liệu chứng minh': 'Ảnh 1' })
  await told(giver, 'nhiệm vụ được báo cáo đã xong', 'Thay đổi ở việc bạn đã giao, đã kiến nghị')
  expect(await accessibilityFaults(giver)).toEqual([])
  await goWithin(giver, new URL(city.url()).pathname)
  await does(giver, 'Trả lại', { 'Lý do trả lại': 'Còn ngập khi mưa' })
  await city.reload()
  await state(city, 'bị trả lại')
  await does(city, 'Bắt đầu thực hiện')
  await does(city, 'Báo cáo đã xong', {
    'Kết quả đã thực hiện': 'Đã nạo vét',
    'Tài liệu chứng minh': 'Ảnh 2',
  })
  await giver.reload()
  await does(giver, 'Xác nhận đã xong')
  await state(giver, 'đã xác nhận')
  await giver
    .getByText(/Đối thoại: Lãnh đạo UBND tỉnh đối thoại/)
    .first()
    .waitFor()
  expect(await accessibilityFaults(giver)).toEqual([])
  await goWithin(giver, dialoguePage)
  await task.waitFor()
  await state(giver, 'đã xác nhận')
  expect(await accessibilityFaults(giver)).toEqual([])
  await Promise.all([context.close(), other.close()])
})

test('voter petitions that a meeting leaves open go on to the next, now over two meetings', async () => {
  const { page, context } = await enters('supervision.lead', '/supervision/occasions')
  await page.getByRole('link', { name: 'Kỳ họp chuyên đề đầu năm 2023' }).click()
  await page.getByRole('link', { name: 'Kỳ họp thường lệ cuối năm 2022' }).first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await act(page, 'Kết thúc').click()
  const closing = page.getByRole('dialog')
  await closing.getByText(/kiến nghị chưa xong: chúng được chuyển sang/).waitFor()
  await closing.getByRole('button', { name: 'Kết thúc', exact: true }).click()
  await closing.waitFor({ state: 'detached' })
  await state(page, 'đã kết thúc')
  await page.getByRole('main').getByRole('link', { name: 'Kỳ họp thường lệ giữa năm 2023' }).first().click()
  await page.getByText('đã chuyển 2 lần').first().waitFor()
  await page
    .getByRole('main')
    .getByRole('link', { name: /kiến nghị giả định/ })
    .first()
    .click()
  await page.getByText(/Chuyển từ: Kỳ họp/).waitFor()
  await context.close()
})

test('a recommendation asks for a task, and shows what becomes of it', async () => {
  const { page, context } = await enters('editor', '/supervision/follow-ups')
  await page
    .getByRole('main')
    .getByRole('link', { name: /kiến nghị giả định/ })
    .first()
    .click()
  await act(page, 'Giao nhiệm vụ').click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Việc phải làm').fill('Rà soát theo kiến nghị (hành trình)')
  await panel.getByLabel('Kết quả cần đạt').fill('Báo cáo')
  await panel.getByLabel('Đơn vị giao').selectOption({ label: 'Tỉnh Nam Định' })
  await panel.getByLabel('Cơ quan giao').selectOption({ label: 'Ủy ban nhân dân tỉnh Nam Định' })
  await chooses(page, 'Cơ quan chủ trì', 'Ủy ban nhân dân thành phố Nam Định')
  await panel.getByRole('textbox', { name: 'Hạn' }).fill('30/07/2023')
  await panel.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  await panel.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Rà soát theo kiến nghị (hành trình)' }).waitFor({ timeout: 20_000 })
  await context.close()
})

test('a citation that disagrees is said to mean another, and stays as it is cited', async () => {
  const { page, context } = await enters('editor', '/directives/citations')
  await page
    .getByRole('row', { name: /82-KH\/UBND/ })
    .getByRole('link')
    .first()
    .click()
  await act(page, 'Đề nghị đính chính').first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ký hiệu đúng').fill('82/KH-UBND')
  await dialog.getByLabel('Lý do').fill('Gõ nhầm dấu')
  await dialog.getByRole('button', { name: 'Đề nghị đính chính' }).click()
  await dialog.waitFor({ state: 'detached' })
  await state(page, 'chờ quyết định')
  await page.getByText('82-KH/UBND').first().waitFor()
  await act(page, 'Chấp nhận').first().click()
  const deciding = page.getByRole('dialog')
  await deciding.getByLabel('Căn cứ quyết định').fill('Bản gốc')
  await deciding.getByRole('button', { name: 'Chấp nhận', exact: true }).click()
  await deciding.getByText(/Người đề nghị không được tự quyết định/).waitFor()
  await context.close()
})
