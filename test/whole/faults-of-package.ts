import {openPackage} from '../render/open-package.ts'
import {packageFaults} from '../render/package-rules.ts'
import {slideFaults} from '../render/slide-rules.ts'

/**
 * What is wrong with a finished deck: a part that is no XML, an id that stands twice, a relation to nothing, a slide
 * without a title. Two slides of one title are none, where decks share a package.
 */
export function faultsOfPackage(bytes: Uint8Array): readonly string[] {
  const deck = openPackage(bytes)
  for (const name of deck.names.filter((one) => /\.(?:xml|rels)$/.test(one))) deck.xml(name)
  return [...packageFaults(deck), ...slideFaults(deck)].filter((fault) => !/^Two slides/.test(fault))
}
