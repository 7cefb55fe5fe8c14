import type {Act, SpeechForm} from './grammar.ts'

/**
 * Verbs of saying and of taking a stand: act, kind, then `base third past`, each verb between semicolons; a verb in one
 * word is regular. A kind with `+` may follow what was said. The third person of a `stance` verb that is also a plural noun
 * ("claims") is marked with `*`, and so is a base form that is a singular noun ("claim"). What only somebody does, never a
 * thing, has `!` after its base; `>` leads to the particle that has to follow ("point out").
 */
const table = `
says speech+ | say! says said; tell! tells told; add; write writes wrote; tweet!; announce!; insist!; argue!; state! *states stated; confirm; declare!; explain; note *notes noted; stress!; acknowledge!; reiterate!; testify!; estimate *estimates estimated; speculate!; reveal; emphasise!; emphasize!; maintain; assert!; conclude; concede!; admit!; predict; believe!; suggest; indicate; recall; allege! alleges *alleged; contend!; remark! *remarks remarked; comment! *comments commented; report *reports reported; reply! *replies replied; respond; claim! *claims claimed; clarify clarifies clarified; underline!; underscore!; reassert!; highlight!; complain!; counter *counters countered; lament!; hint! *hints hinted; stipulate; think! thinks thought; joke! *jokes joked; quip! *quips quipped; affirm!; elaborate!; retort! *retorts retorted; exclaim!; recount! *recounts recounted; boast! *boasts boasted; inform!; point>out! points pointed; attest!; reckon!; opine!; muse!; surmise!; marvel! *marvels marveled
says after+ | continue; observe!; echo! echoes echoed
says stance | promise *promises promised; pledge! *pledges pledged; vow! *vows vowed; urge! *urges urged; call *calls called; demand *demands demanded; ask! asks asked; request *requests requested; appeal *appeals appealed; recommend; propose; justify! justifies justified; describe; agree!; advise!; hope! *hopes hoped; suspect! *suspects suspected; apologise!; apologize!; characterise; characterize; decline *declines declined; seek seeks sought; want! wants wanted; encourage!; assure!; remind!; mourn!; credit *credits credited; advocate *advocates advocated; regret! *regrets regretted; expect; plead! pleads pleaded; implore!; beg! begs begged; counsel! *counsels counseled; question *questions questioned
denies speech+ | deny! denies denied
denies stance | rule>out! rules ruled; refute!; rebut! rebuts rebutted; contradict!
supports stance | welcome! *welcomes welcomed; praise! *praises praised; endorse!; applaud!; commend!; congratulate!; hail!; thank! *thanks thanked; salute! *salutes saluted; back *backs backed; support *supports supported; defend
opposes stance | condemn!; denounce!; reject! *rejects rejected; dismiss! dismisses dismissed; accuse!; blame! *blames blamed; criticise!; criticize!; decry! decries decried; deplore!; oppose!; disagree!; doubt! *doubts doubted; object! *objects objected; refuse; lambast!; slam slams slammed; protest! *protests protested; dispute! *disputes disputed; contest! *contests contested; challenge *challenges challenged; lambaste!; castigate!; rebuke! *rebukes rebuked; speak>out! speaks spoke; spoken>out! spoken spoken; lash>out! lashes lashed; hit>back! hits hit; push>back! pushes pushed
warns speech+ | warn!; caution! *cautions cautioned
warns stance | threaten threatens threatened; worry! *worries worried; fear! *fears feared
says bare | offer! offers offered; express! expresses expressed; voice! *voices voiced; raise; renew!; issue! *issues issued; post! *posts posted; release *releases released; publish! publishes published; deliver!; convey!; reaffirm!; repeat!; make makes made; give gives gave; pay pays paid
`

/** Every form of those verbs with what it does. */
export function speechForms(): ReadonlyMap<string, SpeechForm> {
  const forms = new Map<string, SpeechForm>()
  for (const line of table.trim().split('\n')) {
    const [head = '', verbs = ''] = line.split(' | ')
    const [act = '', label = ''] = head.split(' ')
    for (const verb of verbs.split('; ')) addForms(forms, verb, act as Act, label) // The table above holds acts only.
  }
  return forms
}

function addForms(forms: Map<string, SpeechForm>, verb: string, act: Act, label: string): void {
  const closes = label.endsWith('+')
  const kind = (closes ? label.slice(0, -1) : label) as SpeechForm['kind'] // As above.
  const [marked = '', ...rest] = verb.split(' ')
  const human = marked.endsWith('!')
  const [base = '', particle] = (human ? marked.slice(0, -1) : marked).split('>')
  const [third = thirdOf(base), past = pastOf(base)] = rest
  const nounLike = third.startsWith('*') && kind !== 'bare'
  const form = {act, closes, human, ...(particle !== undefined && {particle})}
  forms.set(base, {...form, kind: nounLike ? 'noun' : kind})
  forms.set(third.replace('*', ''), {...form, kind: nounLike ? 'noun' : kind})
  // "has alleged ties": a past form that is an adjective as well.
  forms.set(past.replace('*', ''), {...form, kind: past.startsWith('*') ? 'adjective' : kind})
}

function thirdOf(base: string): string {
  return base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y')) return `${base.slice(0, -1)}ied`
  return base === 'admit' ? 'admitted' : `${base}ed`
}
