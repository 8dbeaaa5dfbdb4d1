import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { goWithin, settled } from '../support/settled.ts'

let province: Province
let browser: Browser
const ORGANIZATION = '**/remotes/organization/*/remoteEntry.js*'

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

interface RegistrySlice {
  id: string
  version: string
  entry: string
  base: string
  manifest: { contract: number }
}

const registry = async () =>
  ((await (await fetch(`${province.url}/registry.json`)).json()) as { slices: RegistrySlice[] }).slices

const sliceOf = async (id: string): Promise<RegistrySlice> => {
  const found = (await registry()).find((slice) => slice.id === id)
  if (!found) throw new Error(`${id} is not in the registry`)
  return found
}

/** Answers the registry with one slice changed. */
const tellOf = (page: Page, id: string, change: (slice: RegistrySlice) => RegistrySlice) =>
  page.route('**/registry.json', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.json()) as { slices: RegistrySlice[] }
    const slices = body.slices.map((slice) => (slice.id === id ? change(slice) : slice))
    await route.fulfill({ response: answer, json: { ...body, slices } })
  })

/** The rest of the portal goes on while one slice does not. */
async function expectTheRest(page: Page) {
  await page.getByRole('link', { name: 'Văn bản chỉ đạo' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Văn bản được trích dẫn' }).waitFor()
}

test('a slice that is down shows a card in its place, the rest works, and it comes back on request', async () => {
  const { page, context } = await visit(browser)
  await page.route(ORGANIZATION, (route) => route.abort())
  await openAs(page, `${province.url}/organization`, 'leader', province.password)
  await page.getByText('SLICE_UNREACHABLE').waitFor()
  await expectTheRest(page)
  await page.getByRole('link', { name: 'Tổ chức' }).first().click()
  await page.getByText('SLICE_UNREACHABLE').waitFor()
  await page.unroute(ORGANIZATION)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cây đơn vị' }).waitFor()
  await context.close()
})

test('a slice that takes longer than five seconds shows a card, and its page when it has come', async () => {
  const { page, context } = await visit(browser)
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(ORGANIZATION, async (route) => {
    await arrived
    await route.continue()
  })
  await openAs(page, `${province.url}/organization`, 'leader', province.password)
  await page.getByText('SLICE_SLOW').waitFor({ timeout: 10_000 })
  await expectTheRest(page)
  arrive()
  await page.getByRole('link', { name: 'Tổ chức' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Cây đơn vị' }).waitFor()
  await context.close()
})

test('a slice whose code throws shows a card that offers a fresh page', async () => {
  const { page, context } = await visit(browser)
  const broken = { contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }
  await page.route(ORGANIZATION, (route) => route.fulfill(broken))
  await openAs(page, `${province.url}/organization`, 'leader', province.password)
  await page.getByText('SLICE_BROKEN').waitFor()
  await page.getByRole('button', { name: 'Tải lại trang' }).waitFor()
  await expectTheRest(page)
  await context.close()
})

test('a slice built for another contract is not loaded', async () => {
  const { page, context } = await visit(browser)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await tellOf(page, 'organization', (slice) => ({ ...slice, manifest: { ...slice.manifest, contract: 0 } }))
  await openAs(page, `${province.url}/organization`, 'leader', province.password)
  await page.getByText('SLICE_TOO_OLD').waitFor()
  expect(loaded.filter((url) => url.includes('/remotes/organization/'))).toEqual([])
  await expectTheRest(page)
  await context.close()
})

test('a widget that fails loses its own card only', async () => {
  const { page, context } = await visit(browser)
  await page.route('**/remotes/reporting/**', (route) => route.abort())
  await openAs(page, `${province.url}/overview`, 'leader', province.password)
  await page.getByText('SLICE_UNREACHABLE').first().waitFor()
  await page.getByText('Xem cây đơn vị').waitFor()
  await page.getByRole('heading', { name: 'Trích dẫn mâu thuẫn' }).waitFor()
  await context.close()
})

test('a running portal says that a slice was deployed anew, and takes it on request', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/overview`, 'leader', province.password)
  await settled(page)
  await tellOf(page, 'organization', (slice) => ({ ...slice, version: '9.9.9-00000000' }))
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
  await page.getByText('Có phiên bản mới: Tổ chức').waitFor()
  await page.unroute('**/registry.json')
  await page.getByRole('button', { name: 'Tải lại' }).click()
  await settled(page)
  expect(await page.getByText('Có phiên bản mới').count()).toBe(0)
  await context.close()
})

test('a developer tries one slice from another folder on this device, and takes it back', async () => {
  const { page, context } = await visit(browser)
  const { base, version } = await sliceOf('organization')
  await page.route('**/trial/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/trial/', base)
    await route.fulfill({ response: await route.fetch({ url: `${province.url}${path}` }) })
  })
  await openAs(page, `${province.url}/developer`, 'leader', province.password)
  await page.getByRole('combobox', { name: 'Phần' }).selectOption('organization')
  await page.getByLabel('Thư mục').fill('/trial/')
  await page.getByRole('button', { name: 'Dùng bản thử' }).click()
  await page.getByText('organization ← /trial/').waitFor()
  const entry = page.waitForRequest('**/trial/remoteEntry.js')
  await page.getByRole('link', { name: 'Tổ chức' }).first().click()
  await entry
  await page.getByRole('heading', { level: 1, name: 'Cây đơn vị' }).waitFor()
  await page.goto(`${province.url}/developer`)
  await page.getByRole('button', { name: 'Bỏ bản thử' }).click()
  await page.getByRole('cell', { name: version, exact: true }).waitFor()
  await context.close()
})

test('the page has one React, one Apollo Client and one design system: only the shell’s code carries them', async () => {
  const { page, context } = await visit(browser)
  const carriers = new Map<string, string[]>()
  const marks = {
    react: 'react.transitional.element',
    apollo: 'apollographql',
    mantine: 'data-mantine-color-scheme',
  }
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (!pathname.endsWith('.js')) return
    const code = await response.text().catch(() => '')
    for (const [name, mark] of Object.entries(marks)) {
      if (code.includes(mark)) carriers.set(name, [...(carriers.get(name) ?? []), pathname])
    }
  })
  await openAs(page, `${province.url}/overview`, 'leader', province.password)
  for (const { id } of await registry()) {
    await page
      .locator(`.shell-rail a[href^="/${id === 'reporting' ? 'reports' : id}"]`)
      .first()
      .click()
    await settled(page)
  }
  expect([...carriers.keys()].sort()).toEqual(Object.keys(marks).sort())
  expect([...carriers.values()].flat().filter((path) => path.startsWith('/remotes/'))).toEqual([])
  await context.close()
})

/** Fields of the graph whose domain keeps silent, on a unit and at the root. */
const SILENT = [
  'indexResults',
  'oneStopCoverage',
  'receptionDuty',
  'receptionSchedules',
  'receptionCompliance',
  'supervisionThemes',
  'complaintsMeasures',
]

/** Answers as the gateway does while reform, complaints and supervision are down. */
const silence = (page: Page) =>
  page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: object[] }
    const { data } = answer
    for (const [path, holder] of [[['unit'], data?.unit] as const, [[], data] as const]) {
      for (const field of SILENT.filter((name) => holder && name in (holder as object))) {
        Object.assign(holder as object, { [field]: null })
        const extensions = { code: 'SUBGRAPH_UNAVAILABLE' }
        answer.errors = [...(answer.errors ?? []), { message: '', path: [...path, field], extensions }]
      }
    }
    await route.fulfill({ response, json: answer })
  })

/** A page of the leader on which these domains keep silent, opened once. */
let silenced: Page | undefined

async function inSilence(): Promise<Page> {
  if (silenced) return silenced
  const { page } = await visit(browser)
  await openAs(page, `${province.url}/directives`, 'leader', province.password)
  await silence(page)
  silenced = page
  return page
}

test.each([
  { path: '/overview', told: 3 },
  { path: '/reform', told: 1 },
  { path: '/reform/one-stop', told: 1 },
  { path: '/complaints/units/356', told: 1 },
  { path: '/organization/units/356', told: 3 },
])(
  'on $path a domain that does not answer is told so, and never as having nothing',
  async ({ path, told }) => {
    const page = await inSilence()
    const silent = page.getByText('Một dịch vụ đang ngừng')
    // From a page on which everybody answers: what is counted is told on the page that is gone to.
    await goWithin(page, '/directives')
    expect(await silent.count()).toBe(0)
    await goWithin(page, path)
    await expect.poll(() => silent.count(), { timeout: 15_000 }).toBe(told)
    for (const nothing of ['Chưa có kết quả', 'Không có số liệu trong phạm vi', 'Không có chuyên đề'])
      expect(await page.getByText(nothing).count()).toBe(0)
  },
)
