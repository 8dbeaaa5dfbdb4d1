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
    "query UnitCounts($within: ID!, $asOf: Date!) {\n  provinces: units(\n    filter: {level: PROVINCE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  districts: units(\n    filter: {level: DISTRICT}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  communes: units(\n    filter: {level: COMMUNE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  agencies: units(filter: {level: AGENCY}, within: $within, asOf: $asOf, first: 1) {\n    totalCount\n  }\n}\n\nquery CountedUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n  }\n}": typeof types.UnitCountsDocument,
    "fragment EffectUnit on Unit {\n  id\n  code\n  name\n  level\n  parent {\n    id\n    name\n  }\n}\n\nquery Reorganisations($after: String) {\n  reorganisations(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        effectiveOn\n        legalBasis\n        title\n        effects {\n          kind\n          share\n          continues\n          predecessor {\n            ...EffectUnit\n          }\n          successor {\n            ...EffectUnit\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.EffectUnitFragmentDoc,
    "fragment TreeUnit on Unit {\n  id\n  code\n  name\n  level\n  kind\n  validFrom\n}\n\nquery UnitTree($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    ...TreeUnit\n    children {\n      ...TreeUnit\n      children {\n        ...TreeUnit\n      }\n    }\n  }\n}\n\nquery ReorganisationDays {\n  reorganisations(first: 20) {\n    edges {\n      node {\n        id\n        effectiveOn\n        title\n      }\n    }\n  }\n}": typeof types.TreeUnitFragmentDoc,
    "fragment Succession on UnitSuccession {\n  share\n  unit {\n    id\n    code\n    name\n    validFrom\n    validTo\n  }\n  event {\n    id\n    effectiveOn\n    legalBasis\n    title\n  }\n}\n\nquery UnitPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n    level\n    kind\n    validFrom\n    validTo\n    asOf\n    ancestors {\n      id\n      code\n      name\n      level\n    }\n    children {\n      id\n      code\n      name\n      level\n      kind\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}": typeof types.SuccessionFragmentDoc,
};
const documents: Documents = {
    "query UnitCounts($within: ID!, $asOf: Date!) {\n  provinces: units(\n    filter: {level: PROVINCE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  districts: units(\n    filter: {level: DISTRICT}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  communes: units(\n    filter: {level: COMMUNE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  agencies: units(filter: {level: AGENCY}, within: $within, asOf: $asOf, first: 1) {\n    totalCount\n  }\n}\n\nquery CountedUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n  }\n}": types.UnitCountsDocument,
    "fragment EffectUnit on Unit {\n  id\n  code\n  name\n  level\n  parent {\n    id\n    name\n  }\n}\n\nquery Reorganisations($after: String) {\n  reorganisations(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        effectiveOn\n        legalBasis\n        title\n        effects {\n          kind\n          share\n          continues\n          predecessor {\n            ...EffectUnit\n          }\n          successor {\n            ...EffectUnit\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.EffectUnitFragmentDoc,
    "fragment TreeUnit on Unit {\n  id\n  code\n  name\n  level\n  kind\n  validFrom\n}\n\nquery UnitTree($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    ...TreeUnit\n    children {\n      ...TreeUnit\n      children {\n        ...TreeUnit\n      }\n    }\n  }\n}\n\nquery ReorganisationDays {\n  reorganisations(first: 20) {\n    edges {\n      node {\n        id\n        effectiveOn\n        title\n      }\n    }\n  }\n}": types.TreeUnitFragmentDoc,
    "fragment Succession on UnitSuccession {\n  share\n  unit {\n    id\n    code\n    name\n    validFrom\n    validTo\n  }\n  event {\n    id\n    effectiveOn\n    legalBasis\n    title\n  }\n}\n\nquery UnitPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n    level\n    kind\n    validFrom\n    validTo\n    asOf\n    ancestors {\n      id\n      code\n      name\n      level\n    }\n    children {\n      id\n      code\n      name\n      level\n      kind\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}": types.SuccessionFragmentDoc,
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
export function graphql(source: "query UnitCounts($within: ID!, $asOf: Date!) {\n  provinces: units(\n    filter: {level: PROVINCE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  districts: units(\n    filter: {level: DISTRICT}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  communes: units(\n    filter: {level: COMMUNE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  agencies: units(filter: {level: AGENCY}, within: $within, asOf: $asOf, first: 1) {\n    totalCount\n  }\n}\n\nquery CountedUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n  }\n}"): (typeof documents)["query UnitCounts($within: ID!, $asOf: Date!) {\n  provinces: units(\n    filter: {level: PROVINCE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  districts: units(\n    filter: {level: DISTRICT}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  communes: units(\n    filter: {level: COMMUNE}\n    within: $within\n    asOf: $asOf\n    first: 1\n  ) {\n    totalCount\n  }\n  agencies: units(filter: {level: AGENCY}, within: $within, asOf: $asOf, first: 1) {\n    totalCount\n  }\n}\n\nquery CountedUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EffectUnit on Unit {\n  id\n  code\n  name\n  level\n  parent {\n    id\n    name\n  }\n}\n\nquery Reorganisations($after: String) {\n  reorganisations(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        effectiveOn\n        legalBasis\n        title\n        effects {\n          kind\n          share\n          continues\n          predecessor {\n            ...EffectUnit\n          }\n          successor {\n            ...EffectUnit\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): (typeof documents)["fragment EffectUnit on Unit {\n  id\n  code\n  name\n  level\n  parent {\n    id\n    name\n  }\n}\n\nquery Reorganisations($after: String) {\n  reorganisations(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        effectiveOn\n        legalBasis\n        title\n        effects {\n          kind\n          share\n          continues\n          predecessor {\n            ...EffectUnit\n          }\n          successor {\n            ...EffectUnit\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TreeUnit on Unit {\n  id\n  code\n  name\n  level\n  kind\n  validFrom\n}\n\nquery UnitTree($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    ...TreeUnit\n    children {\n      ...TreeUnit\n      children {\n        ...TreeUnit\n      }\n    }\n  }\n}\n\nquery ReorganisationDays {\n  reorganisations(first: 20) {\n    edges {\n      node {\n        id\n        effectiveOn\n        title\n      }\n    }\n  }\n}"): (typeof documents)["fragment TreeUnit on Unit {\n  id\n  code\n  name\n  level\n  kind\n  validFrom\n}\n\nquery UnitTree($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    ...TreeUnit\n    children {\n      ...TreeUnit\n      children {\n        ...TreeUnit\n      }\n    }\n  }\n}\n\nquery ReorganisationDays {\n  reorganisations(first: 20) {\n    edges {\n      node {\n        id\n        effectiveOn\n        title\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Succession on UnitSuccession {\n  share\n  unit {\n    id\n    code\n    name\n    validFrom\n    validTo\n  }\n  event {\n    id\n    effectiveOn\n    legalBasis\n    title\n  }\n}\n\nquery UnitPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n    level\n    kind\n    validFrom\n    validTo\n    asOf\n    ancestors {\n      id\n      code\n      name\n      level\n    }\n    children {\n      id\n      code\n      name\n      level\n      kind\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}"): (typeof documents)["fragment Succession on UnitSuccession {\n  share\n  unit {\n    id\n    code\n    name\n    validFrom\n    validTo\n  }\n  event {\n    id\n    effectiveOn\n    legalBasis\n    title\n  }\n}\n\nquery UnitPage($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n    level\n    kind\n    validFrom\n    validTo\n    asOf\n    ancestors {\n      id\n      code\n      name\n      level\n    }\n    children {\n      id\n      code\n      name\n      level\n      kind\n    }\n    predecessors {\n      ...Succession\n    }\n    successors {\n      ...Succession\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;