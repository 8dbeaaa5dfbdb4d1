import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { inputWeight } from './cost-directives.ts'

/** What a given argument or input field costs: its weight for each item of a list, and what is inside. */
export const inputCost = (input: GraphQLArgument | GraphQLInputField, value: unknown): number =>
  valueCost(input, input.type, value)

function valueCost(
  input: GraphQLArgument | GraphQLInputField,
  type: GraphQLInputType,
  value: unknown,
): number {
  if (value === null || value === undefined) return 0
  const nullable = getNullableType(type)
  if (isListType(nullable) && Array.isArray(value)) {
    return value.reduce<number>((sum, item) => sum + valueCost(input, nullable.ofType, item), 0)
  }
  const named = getNamedType(nullable)
  const inside =
    isInputObjectType(named) && typeof value === 'object'
      ? Object.values(named.getFields()).reduce(
          (sum, field) => sum + inputCost(field, (value as Record<string, unknown>)[field.name]),
          0,
        )
      : 0
  return inputWeight(input, named) + inside
}
