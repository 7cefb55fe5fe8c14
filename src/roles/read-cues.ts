import {isMap, isNode, isScalar, isSeq, type YAMLMap} from 'yaml'
import type {Complain} from './role-problem.ts'
import {type Cue, type FeatureName, featureNames} from './types.ts'

/** The keys of a cue. */
export const cueKeys = ['id', 'phrases', 'feature', 'weight']

/** The cues of a role file: a list of `{id, phrases, weight}` or `{id, feature, weight}`. */
export function readCues(node: unknown, complain: Complain): readonly Cue[] {
  if (!isSeq(node)) {
    complain(node, {id: 'role-value', key: 'cues', expected: 'a list of `{id, phrases, weight}`'})
    return []
  }
  return node.items.flatMap((item, at) => {
    const cue = isMap(item) ? readCue(item, `cues.${at + 1}`, complain) : undefined
    if (!isMap(item)) {
      complain(item, {id: 'role-value', key: `cues.${at + 1}`, expected: '`{id, phrases, weight}`'})
    }
    return cue ? [cue] : []
  })
}

function readCue(map: YAMLMap, path: string, complain: Complain): Cue | undefined {
  for (const {key} of map.items) {
    const name = isScalar(key) ? String(key.value) : String(key)
    if (!cueKeys.includes(name)) complain(key, {id: 'role-key', key: `${path}.${name}`, known: cueKeys})
  }
  const value = (key: string) => {
    const node: unknown = map.get(key, true)
    return isNode(node) ? node.toJSON() : node
  }
  const bad = (key: string, expected: string) => {
    complain(map.get(key, true) ?? map, {id: 'role-value', key: `${path}.${key}`, expected})
    return undefined
  }
  const weight: unknown = value('weight') ?? 1
  const phrases: unknown = value('phrases')
  const feature: unknown = value('feature')
  const id: unknown = value('id')
  if (typeof weight !== 'number' || weight < 0 || weight > 5) return bad('weight', 'a number from 0 to 5')
  if (feature !== undefined) {
    if (!isFeature(feature)) return bad('feature', `one of ${featureNames.join(', ')}`)
    return {id: typeof id === 'string' ? id : feature, feature, weight}
  }
  if (!isTexts(phrases)) return bad('phrases', 'a list of words or phrases')
  return {id: typeof id === 'string' ? id : (phrases[0] ?? path), phrases, weight}
}

function isFeature(value: unknown): value is FeatureName {
  return featureNames.some((name) => name === value)
}

function isTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one.trim())
  )
}
