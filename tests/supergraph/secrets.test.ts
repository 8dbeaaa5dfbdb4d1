import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type InputValueDefinitionNode, Kind, parse } from 'graphql'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What sounds like a secret, or like what names somebody who sent a petition. */
const SOUNDS_SECRET =
  /pass(word|phrase)|secret|token|sealed|^(code|current|next|content|halves|half)$|sender|phone|citizenId|rawText|complainedPerson/i

/** Sounds like one and is none: with what it is instead. */
const OPEN: Readonly<Record<string, string>> = {
  'unit(code)': 'the statistics code of a unit',
  'unitAcross(code)': 'the statistics code of a unit',
  'unitsOfCode(code)': 'the statistics code of a unit',
  'ReorganisationSuccessorInput.code': 'the statistics code of a unit',
  'IssueProcedureInput.code': 'the code of a procedure in the national catalogue',
  'SubmitDossierInput.code': 'the number of a dossier',
  'dossierByCode(code)': 'the number of a dossier',
  'AmendFollowUpInput.content': 'what one authority asks of another',
  'IssueFollowUpInput.content': 'what one authority asks of another',
  'CloseOccasionInput.next': 'the meeting to which petitions go on',
  'CancelOccasionInput.next': 'the meeting to which petitions go on',
  'IssueTemplateInput.code': 'the code of a template of reports',
  'TemplateFieldInput.code': 'the code of what a template asks for',
  'DefineIndicatorInput.code': 'the code of an indicator',
  'indicators(code)': 'the code of an indicator',
  'submissionTemplates(code)': 'the code of a template of reports',
  'FindInspectionInput.content': 'what an inspection found of a unit',
}

/** Places of inputs that stand inside a marked one are as secret as it is. */
const INSIDE_OF_MARKED: readonly string[] = ['SealedTextsInput']

const isMarked = ({ directives }: InputValueDefinitionNode) =>
  directives?.some(({ name }) => name.value === 'secret') ?? false

/** Every argument and field of an input in the graphs of the services, with where it stands. */
const places = globSync('services/!(gateway)/schema.graphql', { cwd: root }).flatMap((file) =>
  parse(readFileSync(root + file, 'utf8')).definitions.flatMap((definition) => {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const type = definition.name.value
      if (INSIDE_OF_MARKED.includes(type)) return []
      return (definition.fields ?? []).map((node) => ({ at: `${type}.${node.name.value}`, node }))
    }
    const fields =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? [])
        : []
    return fields.flatMap((field) =>
      (field.arguments ?? []).map((node) => ({ at: `${field.name.value}(${node.name.value})`, node })),
    )
  }),
)

test('whatever sounds like a secret is marked as one where it is declared', () => {
  const unmarked = places
    .filter(({ node }) => SOUNDS_SECRET.test(node.name.value) && !isMarked(node))
    .map(({ at }) => at)
  expect(unmarked.filter((at) => !(at in OPEN))).toEqual([])
  expect(Object.keys(OPEN).filter((at) => !unmarked.includes(at))).toEqual([])
})

test('the marks that are known are there', () => {
  const marked = places.filter(({ node }) => isMarked(node)).map(({ at }) => at)
  expect(marked).toEqual(
    expect.arrayContaining([
      'signIn(password)',
      'enterByLink(secret)',
      'enterByLink(next)',
      'changePassword(current)',
      'changePassword(next)',
      'confirmPassword(password)',
      'passSecondFactor(code)',
      'openClientToken(secret)',
      'enrolAsCustodian(passphrase)',
      'IntakeInput.sealed',
      'appendToFile(content)',
    ]),
  )
})
