import type {Act, ObjectOfAct, SpeechForm} from './grammar.ts'
import {wordSet} from './word-set.ts'

/**
 * Verbs of saying and of taking a stand: act, kind, then `base third past`, each verb between semicolons; a verb in one
 * word is regular. A kind with `+` may follow what was said. The third person of a `stance` verb that is also a plural noun
 * ("claims") is marked with `*`, and so is a base form that is a singular noun ("claim"). What only somebody does, never a
 * thing, has `!` after its base; `>` leads to the particle that has to follow ("point out"). Verbs of a line with `phrase` are
 * of saying only with their particles, `_` for a space, `/` between those that do.
 */
const table = `
says speech+ | say! says said; tell! tells told; add; write writes wrote; tweet!; announce!; insist!; argue!; state! *states stated; confirm; declare!; explain; note *notes noted; stress!; acknowledge!; reiterate!; testify!; estimate *estimates estimated; speculate!; reveal; emphasise!; emphasize!; maintain; assert!; conclude; concede!; admit!; predict; believe!; suggest; indicate; disclose!; divulge!; imply! implies implied; insinuate!; proclaim!; profess!; foresee! foresees foresaw; signal *signals signalled; signaled signaled signaled; swear! swears swore; brag! brags bragged; specify! specifies specified; recall; allege! alleges *alleged; contend!; remark! *remarks remarked; comment! *comments commented; report *reports reported; reply! *replies replied; respond; react; claim! *claims claimed; clarify clarifies clarified; underline!; underscore!; reassert!; highlight!; complain!; counter *counters countered; lament!; hint! *hints hinted; stipulate; think! thinks thought; joke! *jokes joked; quip! *quips quipped; affirm!; elaborate!; retort! *retorts retorted; exclaim!; recount! *recounts recounted; boast! *boasts boasted; inform!; point>out! points pointed; attest!; reckon!; opine!; muse!; surmise!; marvel! *marvels marveled
says after+ | continue; observe!; echo! echoes echoed; laugh! laughs laughed; sigh! sighs sighed; fume!; whisper! whispers whispered; shout! shouts shouted; yell! yells yelled; cry! cries cried; gush!; enthuse!; scoff!; snap! snaps snapped; interject!; wonder! wonders wondered; reflect!; reason! reasons reasoned; volunteer! volunteers volunteered
says stance | promise *promises promised; pledge! *pledges pledged; vow! *vows vowed; urge! *urges urged; call *calls called; demand *demands demanded; ask! asks asked; request *requests requested; appeal *appeals appealed; recommend; propose; justify! justifies justified; describe; agree!; advise!; hope! *hopes hoped; suspect! *suspects suspected; apologise!; apologize!; characterise; characterize; decline *declines declined; seek seeks sought; want! wants wanted; encourage!; assure!; remind!; mourn!; credit *credits credited; advocate *advocates advocated; regret! *regrets regretted; expect; plead! pleads pleaded; implore!; beg! begs begged; counsel! *counsels counseled; question *questions questioned; brand! *brands branded; dub! dubs dubbed; label! *labels labelled; labeled labeled labeled; liken!; attribute! *attributes attributed
says quoting | talk>of/about! talks talked; speak>of/about! speaks spoke; refer>to! refers referred
says phrase | make>clear/it_clear! makes made
denies speech+ | deny! denies denied
denies stance | rule>out! rules ruled; refute!; rebut! rebuts rebutted; contradict!
supports stance | welcome! *welcomes welcomed; praise! *praises praised; endorse!; applaud!; commend!; congratulate!; hail!; thank! *thanks thanked; salute! *salutes saluted; back *backs backed; support *supports supported; defend; laud!; tout!; favour! *favours favoured; favor! *favors favored
supports phrase | speak>in_favour_of/in_favor_of/in_support_of/out_in_favour_of/out_in_favor_of/out_in_support_of! speaks spoke; come>out_in_favour_of/out_in_favor_of/out_in_support_of! comes came; side>with! sides sided; stand>by! stands stood
opposes stance | condemn!; denounce!; reject! *rejects rejected; dismiss! dismisses dismissed; accuse!; blame! *blames blamed; criticise!; criticize!; decry! decries decried; deplore!; oppose!; disagree!; doubt! *doubts doubted; object! *objects objected; refuse; lambast!; slam slams slammed; protest! *protests protested; dispute! *disputes disputed; contest! *contests contested; challenge *challenges challenged; lambaste!; castigate!; rebuke! *rebukes rebuked; speak>out! speaks spoke; spoken>out! spoken spoken; lash>out! lashes lashed; hit>back! hits hit; fire>back! fires fired; push>back! pushes pushed; blast! *blasts blasted; deride!; ridicule! *ridicules ridiculed; mock! mocks mocked; rubbish! rubbishes rubbished; bemoan!; chastise!
opposes quoting | attack>as! *attacks attacked
opposes phrase | hit>out! hits hit; speak>against! speaks spoke; come>out_against! comes came; take>issue! takes took; cast>doubt! casts cast; brush>aside/off! brushes brushed; shrug>off! shrugs shrugged; laugh>off! laughs laughed; play>down! plays played
warns speech+ | warn!; caution! *cautions cautioned
warns stance | threaten threatens threatened; worry! *worries worried; fear! *fears feared
says bare | offer! offers offered; express! expresses expressed; send! sends sent; voice! *voices voiced; raise; renew!; issue! *issues issued; post! *posts posted; release *releases released; publish! publishes published; deliver!; convey!; reaffirm!; repeat!; make makes made; give gives gave; pay pays paid
`

/** Forms of those verbs that with some objects are other verbs. */
export const enActs: ReadonlyMap<string, ObjectOfAct> = new Map([
  ...actsOf(
    'call calls called',
    `police ambulance ambulances 911 999 112 authorities firefighters paramedics helpline election elections vote referendum ballot meeting session summit conference hearing strike strikes walkout witness witnesses`,
    true
  ),
  ...actsOf('claim claims claimed', 'life lives'),
  ...actsOf('plead pleads pleaded pled', 'guilty')
])

function actsOf(forms: string, nouns: string, people = false) {
  const object: ObjectOfAct = {nouns: wordSet(nouns), people}
  return forms.split(' ').map((form) => [form, object] as const)
}

/** Every form of those verbs with what it does; those that are of saying only with what follows them apart. */
export function speechForms(): {
  readonly speech: ReadonlyMap<string, SpeechForm>
  readonly phrasal: ReadonlyMap<string, readonly SpeechForm[]>
} {
  const speech = new Map<string, SpeechForm>()
  const phrasal = new Map<string, SpeechForm[]>()
  for (const line of table.trim().split('\n')) {
    const [head = '', verbs = ''] = line.split(' | ')
    const [act = '', label = ''] = head.split(' ')
    // The table above holds acts only.
    for (const verb of verbs.split('; '))
      for (const [word, form] of formsOf(verb, act as Act, label)) {
        if (label !== 'phrase' && label !== 'quoting') speech.set(word, form)
        else phrasal.set(word, [...(phrasal.get(word) ?? []), form])
      }
  }
  return {speech, phrasal}
}

function formsOf(verb: string, act: Act, label: string): readonly (readonly [string, SpeechForm])[] {
  const closes = label.endsWith('+')
  const kind = kinds[closes ? label.slice(0, -1) : label] ?? 'stance'
  const [marked = '', ...rest] = verb.split(' ')
  const human = marked.endsWith('!')
  const [base = '', after] = (human ? marked.slice(0, -1) : marked).split('>')
  const [third = thirdOf(base), past = pastOf(base)] = rest
  const nounLike = third.startsWith('*') && kind !== 'bare' && after === undefined
  const particles = after === undefined ? [undefined] : after.replaceAll('_', ' ').split('/')
  return particles.flatMap((particle) => {
    const form = {act, closes, human, ...(particle !== undefined && {particle})}
    const present = {...form, kind: nounLike ? ('noun' as const) : kind}
    // "has alleged ties": a past form that is an adjective as well.
    const told = {...form, kind: past.startsWith('*') ? ('adjective' as const) : kind}
    return [
      [base, present],
      [third.replace('*', ''), present],
      [past.replace('*', ''), told]
    ] as const
  })
}

const kinds: Readonly<Record<string, SpeechForm['kind']>> = {
  speech: 'speech',
  after: 'after',
  stance: 'stance',
  phrase: 'stance',
  quoting: 'quoting',
  bare: 'bare'
}

function thirdOf(base: string): string {
  return base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y')) return `${base.slice(0, -1)}ied`
  return base === 'admit' ? 'admitted' : `${base}ed`
}
