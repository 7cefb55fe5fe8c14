import type {Lexicon} from '../lexicons/types.ts'
import type {RoleData} from '../roles/types.ts'
import type {Draft} from './draft.ts'
import type {Beat, Reading} from './types.ts'

/**
 * Where nobody speaks for a country but those that the story is about, what people say is no international response, whatever
 * the role is called.
 */
export function named(
  beat: Beat,
  {words, grammar, reporting}: Lexicon,
  parties: () => ReadonlySet<string>
): Beat {
  if (beat.preferred !== 'international-response' || beat.heading) return beat
  const isLocal =
    (grammar ?? reporting) !== undefined &&
    beat.readings
      .flatMap(({voices}) => voices.flatMap(({countries}) => countries))
      .every((country) => parties().has(country))
  return isLocal ? {...beat, label: words.statements} : beat
}

/** A draft with the readings of its sentences. */
export function beatOf(draft: Draft, readings: ReadonlyMap<string, Reading>, role: RoleData): Beat {
  const {heading, template, options, under, over, opens, places, asides} = draft
  return {
    role: draft.role,
    label: role.label || draft.role,
    ...(heading && {heading}),
    ...(template !== undefined && {template}),
    ...(options && {options}),
    ...(under && {under}),
    ...(over && {over}),
    preferred: role.template,
    opens,
    readings: places.flatMap((place) => readings.get(place.sentence.id) ?? []),
    asides
  }
}
