import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askingFreely, done } from '../support/asking-freely.ts'
import { type Ask, graphAt, signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

const bird = () => randomBytes(6).toString('hex')

/** What nobody may find: whoever sends, in their words, whom they accuse, and what a file says of its maker. */
const CANARIES = {
  senderName: `Hoàng Yến ${bird()}`,
  senderAddress: `Ngõ Sáo Sậu ${bird()}`,
  nationalId: `0361${BigInt(`0x${bird()}`).toString().slice(0, 8)}`,
  phone: `09${BigInt(`0x${bird()}`).toString().slice(0, 8)}`,
  rawText: `Tôi tố giác chuyện này ${bird()}`,
  complainedPerson: `Lý Sơn Ca ${bird()}`,
  file: `Tác giả Chích Chòe ${bird()}`,
}

/** What everybody may find: it shows that the search finds. */
const OPEN = `Tóm tắt công khai x${bird()}`

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** A text in the forms in which it may lie somewhere. */
function formsOf(text: string): Buffer[] {
  const words = [text, text.normalize('NFD'), fold(text), fold(text).toLowerCase(), text.toUpperCase()]
  return words.flatMap((each) => {
    const utf8 = Buffer.from(each)
    const wide = Buffer.from(each, 'utf16le')
    // Base64 depends on where in the whole the text begins: without its edges it is found in all three cases.
    const based = [0, 1, 2].map((shift) =>
      Buffer.from(
        Buffer.concat([Buffer.alloc(shift), utf8])
          .toString('base64')
          .slice(4, -4),
      ),
    )
    return [utf8, wide, Buffer.from(wide).swap16(), Buffer.from(utf8.toString('hex')), ...based]
  })
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Which of these texts lie in which files of a folder, in whatever form. */
async function foundIn(folder: string, texts: Readonly<Record<string, string>>): Promise<string[]> {
  const wanted = Object.entries(texts).map(([name, text]) => [name, formsOf(text)] as const)
  const found: string[] = []
  for (const path of await filesUnder(folder)) {
    // A file may go away between the look and the read: PostgreSQL tidies up.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    for (const [name, forms] of wanted)
      if (forms.some((form) => bytes.includes(form))) found.push(`${name} in ${path.slice(folder.length)}`)
  }
  return found
}

const namesIn = (said: string) =>
  Object.entries(CANARIES).flatMap(([name, text]) =>
    formsOf(text).some((form) => said.includes(form.toString('latin1')) || said.includes(form.toString()))
      ? [name]
      : [],
  )

let province: Province
let clerk: Ask
let lead: Ask
const asked: Record<string, Ask> = {}

const key = () => randomUUID()

beforeAll(async () => {
  province = await startProvince({ env: { LOG_LEVEL: 'debug' } })
  const admin = graphAt(province.url, await signInWithSecondFactor(province.url, 'admin', province.password))
  const unitOf = async (code: string) => {
    type Unit = { unit: { id: string } }
    const query = `query ($code: String!) { unit(code: $code, asOf: "2023-06-15") { id } }`
    return (await done<Unit>(admin, query, { code })).unit.id
  }
  clerk = await askingFreely({ ...province, admin }, 'clerk.13636', await unitOf('13636'))
  lead = await askingFreely({ ...province, admin }, 'complaints.lead', await unitOf('36'))
  asked.other = await askingFreely({ ...province, admin }, 'clerk.356', await unitOf('356'))
  asked.integrator = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
  // Who reads the audit may hold no role that reads content: to ask freely they get the one that reads none.
  asked.auditor = await askingFreely({ ...province, admin }, 'auditor', await unitOf('36'), 'administrator')
})

afterAll(() => province?.stop())

const fourBytes = (number: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}

const chunk = (name: string, content: Buffer) => {
  const named = Buffer.concat([Buffer.from(name), content])
  return Buffer.concat([fourBytes(content.length), named, fourBytes(crc32(named))])
}

const scan = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
  chunk('tEXt', Buffer.from(`Author\0${CANARIES.file}`)),
  chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3]))),
  chunk('IEND', Buffer.alloc(0)),
])

interface Kept {
  id: string
  version: number
}

async function attach(intake: string): Promise<void> {
  const begin = `mutation ($intake: ID!, $bytes: Int!, $key: String!) { beginFile(intake: $intake, bytes: $bytes, idempotencyKey: $key) { id version } }`
  const append = `mutation ($id: ID!, $version: Int!, $content: String!, $key: String!) {
    appendToFile(id: $id, expectedVersion: $version, part: 0, content: $content, idempotencyKey: $key) { id version } }`
  const finish = `mutation ($id: ID!, $version: Int!, $sha256: String!, $key: String!) {
    finishFile(id: $id, expectedVersion: $version, sha256: $sha256, idempotencyKey: $key) { state } }`
  const { beginFile } = await done<{ beginFile: Kept }>(clerk, begin, {
    intake,
    bytes: scan.length,
    key: key(),
  })
  const content = scan.toString('base64')
  const { appendToFile } = await done<{ appendToFile: Kept }>(clerk, append, {
    ...beginFile,
    content,
    key: key(),
  })
  const sha256 = createHash('sha256').update(scan).digest('hex')
  await done(clerk, finish, { ...appendToFile, sha256, key: key() })
}

/** Writes a petition down as a clerk does: field by field, with a mistake or two, and a file. */
async function takenIn(unit: string): Promise<Kept> {
  const { file: _file, ...sealed } = CANARIES
  const open = `mutation ($input: OpenIntakeInput!, $key: String!) { openIntake(input: $input, idempotencyKey: $key) { id version } }`
  const keep = `mutation ($id: ID!, $version: Int!, $input: IntakeInput!, $key: String!) {
    saveIntake(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version sealed { senderName rawText } duplicates { reasons } } }`
  const register = `mutation ($id: ID!, $version: Int!, $key: String!) {
    registerPetition(id: $id, expectedVersion: $version, idempotencyKey: $key) { id version } }`
  let { openIntake: intake } = await done<{ openIntake: Kept }>(clerk, open, { input: { unit }, key: key() })
  for (const [field, text] of Object.entries(sealed)) {
    const input = { sealed: { [field]: text } }
    ;({ saveIntake: intake } = await done<{ saveIntake: Kept }>(clerk, keep, {
      ...intake,
      input,
      key: key(),
    }))
  }
  await attach(intake.id)
  // Refused: the summary names the sender, the text is too long, the version is another's. None of it may stay anywhere.
  const naming = { ...intake, input: { summary: `${CANARIES.senderName} tố cáo` }, key: key() }
  const { saveIntake: named } = await done<{ saveIntake: Kept }>(clerk, keep, { ...naming, input: {} })
  const { errors } = await clerk(keep, {
    ...named,
    input: { sealed: { rawText: CANARIES.rawText.repeat(20_000) } },
    key: key(),
  })
  expect(errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  const summary = { ...named, input: naming.input, key: key() }
  expect((await clerk(keep, summary)).errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  const stale = { ...named, version: 1, input: { sealed: { rawText: CANARIES.rawText } }, key: key() }
  expect((await clerk(keep, stale)).errors?.[0]?.extensions.code).toBe('STALE_VERSION')
  const { saveIntake: told } = await done<{ saveIntake: Kept }>(clerk, keep, {
    ...named,
    input: { summary: OPEN },
    key: key(),
  })
  return (
    await done<{ registerPetition: Kept }>(clerk, register, {
      id: told.id,
      version: told.version,
      key: key(),
    })
  ).registerPetition
}

const classify = `mutation ($id: ID!, $version: Int!, $key: String!) { classifyPetition(id: $id, expectedVersion: $version,
  input: { kind: DENUNCIATION, jurisdiction: OTHER_AUTHORITY, conditionsMet: true }, idempotencyKey: $key) { id version } }`
const transfer = `mutation ($id: ID!, $version: Int!, $to: ID!, $key: String!) { transferPetition(id: $id, expectedVersion: $version,
  input: { to: $to, reason: "Không thuộc thẩm quyền" }, idempotencyKey: $key) { id version } }`
const acknowledge = `mutation ($id: ID!, $version: Int!, $key: String!) {
  acknowledgeTransfer(id: $id, expectedVersion: $version, idempotencyKey: $key) { receivedPetition { id summary } } }`

test('whoever is taken in stands nowhere: not in the data folder, its logs, nor in what strangers are answered', async () => {
  type Units = { ward: { id: string }; province: { id: string } }
  const units = `{ ward: unit(code: "13636", asOf: "2023-06-15") { id } province: unit(code: "36", asOf: "2023-06-15") { id } }`
  const { ward, province: top } = await done<Units>(clerk, units, {})
  // One stays unclassified, one is a denunciation that is sent on and arrives.
  await takenIn(ward.id)
  const denunciation = await takenIn(ward.id)
  const { classifyPetition } = await done<{ classifyPetition: Kept }>(lead, classify, {
    ...denunciation,
    key: key(),
  })
  const sent = { ...classifyPetition, to: top.id, key: key() }
  const { transferPetition } = await done<{ transferPetition: Kept }>(lead, transfer, sent)
  const arrived = await done<{ acknowledgeTransfer: { receivedPetition: { summary: string } } }>(
    lead,
    acknowledge,
    {
      ...transferPetition,
      key: key(),
    },
  )
  expect(arrived.acknowledgeTransfer.receivedPetition.summary).toBe(OPEN)

  const everything = `query ($u: ID!, $name: String) { petitions(within: $u, filter: { search: $name }, first: 100) { totalCount edges { node {
    id summary sender { name } sealed { senderName rawText } duplicates { reasons } steps { reason } files { id } } } }
    intakes(first: 100) { edges { node { summary sealed { senderName } } } } transfers(within: $u, direction: SENT) { edges { node { reason } } } }`
  for (const [who, ask] of Object.entries(asked))
    for (const name of [null, CANARIES.senderName, fold(CANARIES.complainedPerson)]) {
      const answer = JSON.stringify(await ask(everything, { u: top.id, name }))
      expect(namesIn(answer)).toEqual([])
      // The city's clerk works on the ward's petitions too, as long as nobody knows that one is a denunciation.
      if (who !== 'other') expect(answer.includes(OPEN)).toBe(false)
    }
  const audit = `{ complaintsAudit(first: 100) { edges { node { field outcome targetId } } } }`
  expect(namesIn(JSON.stringify(await asked.auditor?.(audit)))).toEqual([])
  expect(namesIn(province.said())).toEqual([])
  expect(province.said().length).toBeGreaterThan(1_000)
  expect(await foundIn(province.dataDir, CANARIES)).toEqual([])
  expect(await foundIn(province.dataDir, { OPEN })).not.toEqual([])
})

test('the sender of a complaint is shown and found, and lies nowhere: not while it is one, nor once it is a denunciation', async () => {
  const unit = `{ ward: unit(code: "13636", asOf: "2023-06-15") { id } }`
  const { ward } = await done<{ ward: { id: string } }>(clerk, unit, {})
  const taken = await takenIn(ward.id)
  const as = (kind: string) => classify.replace('DENUNCIATION', kind).replace('OTHER_AUTHORITY', 'OWN')
  type Found = { classifyPetition: Kept }
  const { classifyPetition: complaint } = await done<Found>(clerk, as('COMPLAINT'), { ...taken, key: key() })
  const page = `query ($id: ID!, $u: ID!, $name: String) { petition(id: $id) { sender { name address } sealed { nationalId } }
    petitions(within: $u, filter: { search: $name }) { totalCount } }`
  const shown = await done<object>(clerk, page, { id: taken.id, u: ward.id, name: fold(CANARIES.senderName) })
  expect(shown).toEqual({
    petition: {
      sender: { name: CANARIES.senderName, address: CANARIES.senderAddress },
      sealed: { nationalId: CANARIES.nationalId },
    },
    petitions: { totalCount: 1 },
  })
  expect(await foundIn(province.dataDir, CANARIES)).toEqual([])
  await done<Found>(lead, as('DENUNCIATION'), { ...complaint, key: key() })
  expect(
    await done<object>(lead, page, { id: taken.id, u: ward.id, name: CANARIES.senderName }),
  ).toMatchObject({
    petition: { sender: null, sealed: null },
    petitions: { totalCount: 0 },
  })
  expect(await foundIn(province.dataDir, CANARIES)).toEqual([])
  expect(namesIn(province.said())).toEqual([])
})
