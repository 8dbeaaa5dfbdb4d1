import { Kind, parse, print, visit } from 'graphql'

/**
 * The SDL in which whatever has a default may be left out, and may be written as null to be refused in our words: with a
 * non-null type, a variable that is null there fails inside the executor and blames nothing.
 */
export const withOpenDefaults = (sdl: string): string =>
  print(
    visit(parse(sdl), {
      InputValueDefinition: (place) =>
        place.defaultValue && place.type.kind === Kind.NON_NULL_TYPE
          ? { ...place, type: place.type.type }
          : undefined,
    }),
  )
