import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, PHONE, visit } from '../support/browser.ts'
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

const COLUMNS = ['Trực tiếp', 'Tiếp bù', 'Ủy quyền', 'Không tiếp', 'Chưa ghi', 'Sắp tới'] as const

/** What the table of the quarter says of the clerk's commune, by the headings of its columns. */
async function quarterOf(page: Page): Promise<Record<(typeof COLUMNS)[number], number>> {
  await goWithin(page, '/complaints?period=2023-Q2')
  const table = page.getByRole('table', { name: 'Các đơn vị' })
  const row = table.getByRole('row', { name: /Phường Trần Tế Xương/ })
  await row.waitFor()
  const headings = (await table.getByRole('columnheader').allTextContents()).slice(1)
  const cells = await row.getByRole('cell').allTextContents()
  const counted = COLUMNS.map((name) => [name, Number(cells[headings.indexOf(name)])] as const)
  return Object.fromEntries(counted) as Record<(typeof COLUMNS)[number], number>
}

/** Opens a day of the calendar by the keyboard. */
async function open(page: Page, day: string) {
  await goWithin(page, `/complaints/calendar?month=${day.slice(0, 7)}`)
  const cell = page.getByRole('listitem').filter({ has: page.locator(`time[datetime="${day}"]`) })
  await cell.getByRole('button').focus()
  await page.keyboard.press('Enter')
  return page.getByRole('dialog')
}

/** Chooses the button of this name by the keyboard. */
async function choose(within: ReturnType<Page['getByRole']>, name: string) {
  await within.getByRole('button', { name, exact: true }).press('Enter')
}

/** The comparison asks every domain: where one was too busy, a reader asks again. */
async function saysThatItAgrees(panel: ReturnType<Page['getByRole']>) {
  const again = panel.getByRole('button', { name: 'Thử lại' })
  const agrees = async () => {
    if ((await again.count()) > 0) await again.first().click()
    return panel.getByText('khớp nhau').count()
  }
  await expect.poll(agrees, { timeout: 90_000, interval: 1_000 }).toBeGreaterThan(0)
}

const REPORT = '/reports/0188b6d1-5c00-7a10-8b36-2f1c0d7e4a01'

/** The leader's page, opened once: they go from figure to figure. */
let leader: Page | undefined

async function asLeader(): Promise<Page> {
  if (leader) return leader
  const { page } = await visit(browser)
  await openAs(page, `${province.url}${REPORT}`, 'leader', province.password)
  leader = page
  return page
}

// Before anything is recorded: what is recorded counts at once.
test.each([
  ['complaints.visits', '1.327'],
  ['complaints.visits.delegations', '12'],
  ['complaints.reception.province_regular', '6'],
  ['complaints.reception.province_adhoc', '1'],
  ['complaints.schedule_published.districts', '10', /^Huyện Hải Hậu/],
  ['complaints.schedule_published.communes', '226', /^Phường Trần Tế Xương/],
])(
  'the report’s %s is held as stated, and opens its records',
  async (key, value, record = /\(minh họa\)$/) => {
    const page = await asLeader()
    await goWithin(page, `${REPORT}?figure=${key}`)
    const panel = page.getByRole('dialog')
    await saysThatItAgrees(panel)
    expect(await panel.getByText(value, { exact: true }).count()).toBeGreaterThan(0)
    await panel.getByRole('button', { name: 'Mở hồ sơ phía sau' }).click()
    await panel.getByText(record).first().waitFor()
  },
)

test('a clerk tells the last days of a quarter by the keyboard, and the table of the leader says so', async () => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}/complaints`, 'clerk.13636', province.password)
  const before = await quarterOf(page)

  const held = await open(page, '2023-05-24')
  await held.getByText('chưa ghi kết quả').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await choose(held, 'Ghi buổi tiếp')
  await held.locator('select:focus').waitFor()
  await choose(held, 'Ghi buổi tiếp')
  await held.getByText('trực tiếp tiếp', { exact: true }).waitFor()
  await page.locator('dialog .complaints-desk:focus').waitFor()
  await choose(held, 'Ghi lượt tiếp')
  await held.getByLabel('Số người').fill('12')
  await held.getByLabel('Số người đại diện').fill('6')
  await held.getByLabel('Nội dung').fill('Bồi thường khi thu hồi đất')
  await choose(held, 'Ghi lượt tiếp')
  await held.getByText('cử từ 1 đến 5 người đại diện').waitFor()
  await held.getByLabel('Số người đại diện').fill('3')
  await choose(held, 'Ghi lượt tiếp')
  await held.getByRole('cell', { name: '3 đại diện' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await held.waitFor({ state: 'detached' })

  const sent = await open(page, '2023-05-31')
  await choose(sent, 'Ghi buổi tiếp')
  await sent.getByLabel('Ai tiếp').selectOption('DELEGATED')
  await sent.getByLabel('Chức vụ người được ủy quyền').fill('Phó Chủ tịch UBND phường')
  await sent.getByLabel('Lý do ủy quyền').fill('Họp Thành ủy')
  await sent.getByLabel('Không có công dân đến').press('Space')
  await choose(sent, 'Ghi buổi tiếp')
  await sent.getByText('ủy quyền tiếp', { exact: true }).waitFor()

  const missed = await open(page, '2023-06-07')
  await choose(missed, 'Ghi không tiếp')
  await missed.getByLabel('Lý do không tiếp').fill('Trực phòng, chống bão')
  await choose(missed, 'Ghi không tiếp')
  await missed.getByText('Trực phòng, chống bão').waitFor()

  const movedDay = await open(page, '2023-06-14')
  await choose(movedDay, 'Đổi ngày')
  await movedDay.getByRole('textbox', { name: 'Ngày mới' }).fill('15/06/2023')
  await movedDay.getByLabel('Lý do đổi').fill('Họp Hội đồng nhân dân')
  await choose(movedDay, 'Đổi ngày')
  await movedDay.getByText('đổi sang 15/06').waitFor()
  const madeUp = await open(page, '2023-06-15')
  await choose(madeUp, 'Ghi buổi tiếp')
  await choose(madeUp, 'Ghi buổi tiếp')
  await madeUp.getByText('trực tiếp tiếp', { exact: true }).waitFor()

  expect(await quarterOf(page)).toEqual({
    'Trực tiếp': before['Trực tiếp'] + 1,
    'Tiếp bù': before['Tiếp bù'] + 1,
    'Ủy quyền': before['Ủy quyền'] + 1,
    'Không tiếp': before['Không tiếp'] + 1,
    'Chưa ghi': before['Chưa ghi'] - 4,
    'Sắp tới': before['Sắp tới'],
  })
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([])
  await context.close()
})

test('a clerk posts half a year at once, by a document and with its proof', async () => {
  const { page, context } = await visit(browser)
  const path = '/complaints/units/13636/post?month=2023-H2&period=2023-H2'
  await openAs(page, `${province.url}${path}`, 'clerk.13636', province.password)
  await page.getByLabel('Thứ', { exact: true }).selectOption('3')
  await page.getByRole('button', { name: 'Chọn các ngày này' }).press('Enter')
  await page.getByText('1/1 ngày').first().waitFor()
  expect(await page.getByText('0/1 ngày').count()).toBe(0)
  await page.getByLabel('Văn bản').fill('45/TB-UBND')
  await page.getByLabel('Minh chứng').fill('Bảng tin trụ sở UBND phường')
  await page.getByRole('button', { name: 'Niêm yết', exact: true }).press('Enter')
  const schedules = page.getByRole('table', { name: 'Lịch đã niêm yết' })
  await schedules.getByText('45/TB-UBND').waitFor()
  await schedules.getByText('Bảng tin trụ sở UBND phường').waitFor()
  await schedules.getByRole('link', { name: 'Tháng 09/2023' }).click()
  await page.getByRole('listitem').filter({ hasText: '06/09' }).getByText('sẽ tiếp').waitFor()
  await context.close()
})

test('on a phone the calendar is a list of days, and says that the demonstration is made up', async () => {
  const { page, context } = await visit(browser, PHONE)
  const path = '/complaints/calendar?unit=36&month=2023-03'
  await openAs(page, `${province.url}${path}`, 'leader', province.password)
  await page.getByText('Minh họa: lịch, buổi tiếp và lượt tiếp').waitFor()
  await page.getByRole('button', { name: /đột xuất/ }).click()
  const panel = page.getByRole('dialog')
  await panel.getByText('Người đứng đầu trực tiếp tiếp').waitFor()
  expect(await panel.getByRole('button', { name: 'Ghi lượt tiếp' }).count()).toBe(0)
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})
