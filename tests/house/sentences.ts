import ts from 'typescript-classic'
import { textOf } from './sources.ts'

/** A place in code that says something in both languages, or in one of them only. */
export interface Said {
  place: string
  vi: string
  /** undefined: nobody says it in English. */
  en: string | undefined
}

/** The words that are written in an expression, wherever in it they stand. */
function wordsIn(expression: ts.Node): string {
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node))
      words.push(node.text)
    if (ts.isTemplateTail(node)) words.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(expression)
  return words.join('')
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((each) => each.name?.getText() === name)
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined
}

/** Every `{ vi: …, en: … }` of a file whose Vietnamese holds words of its own. */
export function sentencesOf(path: string): Said[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
  const said: Said[] = []
  const visit = (node: ts.Node): void => {
    const spoken = ts.isObjectLiteralExpression(node) ? propertyOf(node, 'vi') : undefined
    if (spoken && ts.isObjectLiteralExpression(node)) {
      const [vi, english] = [wordsIn(spoken), propertyOf(node, 'en')]
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (vi.trim() !== '') said.push({ place: `${path}:${line}`, vi, en: english && wordsIn(english) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return said
}
