import {sameEvent, sameFigure, sameName, sameWords} from './match.js'

/**
 * What is measured, by kind: a function of a labelled article and its compiled form that gives
 * `found` (each with `right`) and `wanted` (each with `met`); both have `at`, the id of the sentence, and `text`.
 *
 * A label that is optional makes what matches it right, and is not wanted.
 */
export const measures = {
  roles({sentences}, {brief}) {
    return rolesOf(sentences, brief.readings)
  },

  'roles beyond context'({sentences}, {brief}) {
    const clear = brief.readings.filter(({sentence: {id}}) => !sentences[id].roles.includes('context'))
    return rolesOf(sentences, clear)
  },

  speakers(labelled, compiled) {
    return compared(labelled, voicesOf(compiled), 'says', speakerText, (voice, label) =>
      sameName(voice.who, label.who)
    )
  },

  'speakers and words'(labelled, compiled) {
    const voices = voicesOf(compiled).filter(({words}) => words !== undefined)
    return compared(
      labelled,
      voices,
      'says',
      speakerText,
      (voice, label) => sameName(voice.who, label.who) && sameWords(voice.words, label)
    )
  },

  events(labelled, {brief}) {
    const dates = brief.readings.flatMap(({sentence: {id}, dates}) =>
      dates.map(({when, point}) => ({at: id, when, text: point.text}))
    )
    return compared(
      labelled,
      dates,
      'dates',
      ({date, when, event, text}) => `${date ?? when}: ${event ?? text}`,
      sameEvent
    )
  },

  figures(labelled, {brief}) {
    const figures = brief.readings.flatMap(({sentence: {id}, figures}) =>
      figures.map(({surface, point}) => ({at: id, surface, text: point.text}))
    )
    return compared(labelled, figures, 'figures', figureText, sameFigure)
  },

  pairs({pairs}, {brief}) {
    const found = brief.readings.flatMap(({sentence: {id}, claim, answers = []}) =>
      claim === 'denial' ? answers.map((answer) => paired(pairs, id, answer)) : []
    )
    return {found, wanted: wantedPairs(pairs, found)}
  },

  'speakers on slides'(labelled, compiled) {
    const named = labelsIn(compiled, ['international-response', 'allegations', 'quotation'])
    return onSlides(
      labelled,
      named,
      'says',
      ({label, text}) => `${label}: ${text}`,
      (point, label) => sameName(point.introduced?.as ?? point.label, label.who)
    )
  },

  'events on slides'(labelled, compiled) {
    const dated = labelsIn(compiled, ['timeline', 'context'], ['events', 'dates'])
    return onSlides(
      labelled,
      dated,
      'dates',
      ({label, text}) => `${label}: ${text}`,
      ({label, text}, one) => sameEvent({when: label, text}, one)
    )
  },

  'figures on slides'(labelled, compiled) {
    const counted = labelsIn(compiled, ['key-figures', 'context'], ['figures'])
    return onSlides(
      labelled,
      counted,
      'figures',
      ({label, text}) => `${label}: ${text}`,
      ({label, text}, one) => sameFigure({surface: label, text}, one)
    )
  },

  'pairs on slides'({pairs}, {deck}) {
    const found = deck.slides
      .filter(({template}) => template === 'allegations')
      .flatMap(({slots: {claims = [], denials = []}}) => {
        const shown = claims.filter(({type}) => type === 'point').flatMap(({from}) => from.map(({id}) => id))
        return denials
          .filter(({type}) => type === 'point')
          .flatMap(({from: [{id}], answers = []}) =>
            answers.filter((answer) => shown.includes(answer)).map((answer) => paired(pairs, id, answer))
          )
      })
    return {found, wanted: wantedPairs(pairs, found)}
  }
}

/** `wanted` is not counted for all roles together: each sentence has a role. */
function rolesOf(sentences, readings) {
  const found = readings.map(({sentence: {id}, role, confidence, evidence}) => ({
    at: id,
    role,
    best: sentences[id].roles[0],
    right: sentences[id].roles.includes(role),
    text: `${role} (${Math.round(confidence * 100)} %: ${evidence.join(', ')}), not ${sentences[id].roles.join(' or ')}`
  }))
  return {found, wanted: []}
}

/** Each thing found held against the labels of its own sentence, and the other way round. */
function compared({sentences}, found, kind, text, isSame) {
  const labels = Object.entries(sentences).flatMap(([at, sentence]) =>
    (sentence[kind] ?? []).map((label) => ({at, label}))
  )
  return {
    found: found.map((one) => ({
      at: one.at,
      right: labels.some(({at, label}) => at === one.at && isSame(one, label)),
      text: text(one)
    })),
    wanted: labels
      .filter(({label}) => !label.optional)
      .map(({at, label}) => ({
        at,
        met: found.some((one) => one.at === at && isSame(one, label)),
        text: text(label)
      }))
  }
}

/** What stands on a slide has to be right in one of the sentences it cites; what is not there was a choice. */
function onSlides({sentences}, points, kind, text, isSame) {
  const found = points.map((point) => ({
    at: point.from[0].id,
    right: point.from.some(({id}) => (sentences[id][kind] ?? []).some((label) => isSame(point, label))),
    text: text(point)
  }))
  return {found, wanted: []}
}

/** Who speaks in each sentence, as voice or as the speaker of its quotation. */
function voicesOf({brief}) {
  return brief.readings.flatMap(({sentence: {id}, voices, quotation}) => {
    const spoken = voices.map(({actor, point}) => ({at: id, who: actor, words: point.text}))
    const speaker = quotation?.label
    if (speaker === undefined || voices.some(({actor}) => sameName(actor, speaker))) return spoken
    return [...spoken, {at: id, who: speaker}]
  })
}

function speakerText({who, words}) {
  return words === undefined ? who : `${who}: ${words}`
}

function figureText({value, surface, qualifier, counts, text}) {
  return `${[qualifier, value ?? surface].filter(Boolean).join(' ')}: ${counts ?? text}`
}

function labelsIn({deck}, templates, slots) {
  return deck.slides
    .filter(({template}) => templates.includes(template))
    .flatMap((slide) => Object.entries(slide.slots))
    .filter(([slot]) => slots === undefined || slots.includes(slot))
    .flatMap(([, statements]) => statements)
    .filter(({type, label}) => type === 'point' && label !== undefined)
}

function paired(pairs, denial, answer) {
  const right = pairs.some((pair) => pair.denial === denial && pair.answers.includes(answer))
  return {at: denial, answer, right, text: `${denial} answers ${answer}`}
}

function wantedPairs(pairs, found) {
  return pairs
    .filter(({optional}) => !optional)
    .map(({denial, answers}) => ({
      at: denial,
      met: found.some(({at, right}) => at === denial && right),
      text: `${denial} answers ${answers.join(' or ')}`
    }))
}
