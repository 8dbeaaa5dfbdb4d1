/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment RankFacts on IndexResult {\n  id\n  index\n  year\n  edition\n  rank\n  of\n  previousRank\n  changeInPlaces\n  publishedOn\n  source\n  version\n}\n\nquery ReformIndices($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n  }\n}\n\nmutation RecordIndexResult($input: RecordIndexResultInput!, $idempotencyKey: String!) {\n  recordIndexResult(input: $input, idempotencyKey: $idempotencyKey) {\n    ...RankFacts\n  }\n}\n\nmutation CorrectIndexResult($id: ID!, $expectedVersion: Int!, $input: StandingInput!, $idempotencyKey: String!) {\n  correctIndexResult(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...RankFacts\n  }\n}": typeof types.RankFactsFragmentDoc,
    "fragment CoverageFacts on OneStopCoverage {\n  level\n  asOf\n  basis\n  total\n  exempt\n  applicable\n  covered\n}\n\nfragment ExemptionFacts on Exemption {\n  id\n  reason\n  document\n  validFrom\n  validTo\n  version\n  unit {\n    id\n    code\n    name\n  }\n}\n\nquery OneStopPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    name\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n      exemptions {\n        ...ExemptionFacts\n      }\n      missing {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery UnitsToExempt($search: String!, $within: ID!, $asOf: Date!) {\n  units(filter: {search: $search}, within: $within, asOf: $asOf, first: 8) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nmutation GrantExemption($input: GrantExemptionInput!, $idempotencyKey: String!) {\n  grantExemption(input: $input, idempotencyKey: $idempotencyKey) {\n    ...ExemptionFacts\n  }\n}\n\nmutation EndExemption($id: ID!, $expectedVersion: Int!, $input: EndExemptionInput!, $idempotencyKey: String!) {\n  endExemption(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ExemptionFacts\n  }\n}": typeof types.CoverageFactsFragmentDoc,
    "query ReformOverview($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}": typeof types.ReformOverviewDocument,
    "query UnitReform($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}": typeof types.UnitReformDocument,
};
const documents: Documents = {
    "fragment RankFacts on IndexResult {\n  id\n  index\n  year\n  edition\n  rank\n  of\n  previousRank\n  changeInPlaces\n  publishedOn\n  source\n  version\n}\n\nquery ReformIndices($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n  }\n}\n\nmutation RecordIndexResult($input: RecordIndexResultInput!, $idempotencyKey: String!) {\n  recordIndexResult(input: $input, idempotencyKey: $idempotencyKey) {\n    ...RankFacts\n  }\n}\n\nmutation CorrectIndexResult($id: ID!, $expectedVersion: Int!, $input: StandingInput!, $idempotencyKey: String!) {\n  correctIndexResult(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...RankFacts\n  }\n}": types.RankFactsFragmentDoc,
    "fragment CoverageFacts on OneStopCoverage {\n  level\n  asOf\n  basis\n  total\n  exempt\n  applicable\n  covered\n}\n\nfragment ExemptionFacts on Exemption {\n  id\n  reason\n  document\n  validFrom\n  validTo\n  version\n  unit {\n    id\n    code\n    name\n  }\n}\n\nquery OneStopPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    name\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n      exemptions {\n        ...ExemptionFacts\n      }\n      missing {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery UnitsToExempt($search: String!, $within: ID!, $asOf: Date!) {\n  units(filter: {search: $search}, within: $within, asOf: $asOf, first: 8) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nmutation GrantExemption($input: GrantExemptionInput!, $idempotencyKey: String!) {\n  grantExemption(input: $input, idempotencyKey: $idempotencyKey) {\n    ...ExemptionFacts\n  }\n}\n\nmutation EndExemption($id: ID!, $expectedVersion: Int!, $input: EndExemptionInput!, $idempotencyKey: String!) {\n  endExemption(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ExemptionFacts\n  }\n}": types.CoverageFactsFragmentDoc,
    "query ReformOverview($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}": types.ReformOverviewDocument,
    "query UnitReform($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}": types.UnitReformDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RankFacts on IndexResult {\n  id\n  index\n  year\n  edition\n  rank\n  of\n  previousRank\n  changeInPlaces\n  publishedOn\n  source\n  version\n}\n\nquery ReformIndices($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n  }\n}\n\nmutation RecordIndexResult($input: RecordIndexResultInput!, $idempotencyKey: String!) {\n  recordIndexResult(input: $input, idempotencyKey: $idempotencyKey) {\n    ...RankFacts\n  }\n}\n\nmutation CorrectIndexResult($id: ID!, $expectedVersion: Int!, $input: StandingInput!, $idempotencyKey: String!) {\n  correctIndexResult(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...RankFacts\n  }\n}"): (typeof documents)["fragment RankFacts on IndexResult {\n  id\n  index\n  year\n  edition\n  rank\n  of\n  previousRank\n  changeInPlaces\n  publishedOn\n  source\n  version\n}\n\nquery ReformIndices($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n  }\n}\n\nmutation RecordIndexResult($input: RecordIndexResultInput!, $idempotencyKey: String!) {\n  recordIndexResult(input: $input, idempotencyKey: $idempotencyKey) {\n    ...RankFacts\n  }\n}\n\nmutation CorrectIndexResult($id: ID!, $expectedVersion: Int!, $input: StandingInput!, $idempotencyKey: String!) {\n  correctIndexResult(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...RankFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CoverageFacts on OneStopCoverage {\n  level\n  asOf\n  basis\n  total\n  exempt\n  applicable\n  covered\n}\n\nfragment ExemptionFacts on Exemption {\n  id\n  reason\n  document\n  validFrom\n  validTo\n  version\n  unit {\n    id\n    code\n    name\n  }\n}\n\nquery OneStopPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    name\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n      exemptions {\n        ...ExemptionFacts\n      }\n      missing {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery UnitsToExempt($search: String!, $within: ID!, $asOf: Date!) {\n  units(filter: {search: $search}, within: $within, asOf: $asOf, first: 8) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nmutation GrantExemption($input: GrantExemptionInput!, $idempotencyKey: String!) {\n  grantExemption(input: $input, idempotencyKey: $idempotencyKey) {\n    ...ExemptionFacts\n  }\n}\n\nmutation EndExemption($id: ID!, $expectedVersion: Int!, $input: EndExemptionInput!, $idempotencyKey: String!) {\n  endExemption(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ExemptionFacts\n  }\n}"): (typeof documents)["fragment CoverageFacts on OneStopCoverage {\n  level\n  asOf\n  basis\n  total\n  exempt\n  applicable\n  covered\n}\n\nfragment ExemptionFacts on Exemption {\n  id\n  reason\n  document\n  validFrom\n  validTo\n  version\n  unit {\n    id\n    code\n    name\n  }\n}\n\nquery OneStopPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    name\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n      exemptions {\n        ...ExemptionFacts\n      }\n      missing {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery UnitsToExempt($search: String!, $within: ID!, $asOf: Date!) {\n  units(filter: {search: $search}, within: $within, asOf: $asOf, first: 8) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nmutation GrantExemption($input: GrantExemptionInput!, $idempotencyKey: String!) {\n  grantExemption(input: $input, idempotencyKey: $idempotencyKey) {\n    ...ExemptionFacts\n  }\n}\n\nmutation EndExemption($id: ID!, $expectedVersion: Int!, $input: EndExemptionInput!, $idempotencyKey: String!) {\n  endExemption(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ExemptionFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReformOverview($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}"): (typeof documents)["query ReformOverview($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitReform($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}"): (typeof documents)["query UnitReform($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    indexResults(asOf: $asOf) {\n      ...RankFacts\n    }\n    oneStopCoverage(asOf: $asOf) {\n      ...CoverageFacts\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;