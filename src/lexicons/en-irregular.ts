// Base, then the forms that no rule makes of it; the present and the "ing" form are regular.
const table = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; do did done does; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; freeze froze frozen; get got gotten; give gave given; go went gone goes; grow grew grown; hang hung; have had has; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; leave left; lend lent; lie lay lain lied lying; lose lost; make made; mean meant; meet met; mislead misled; pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; spend spent; spring sprang sprung; stand stood; steal stole stolen; stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn; weave wove woven; win won; withdraw withdrew withdrawn; withhold withheld; write wrote written; overthrow overthrew overthrown; undergo underwent undergone; say said`

/** What the irregular forms of English verbs are forms of: "threw" of "throw". */
export const enIrregular: ReadonlyMap<string, string> = new Map(
  table.split(';').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(' ')
    return forms.map((form) => [form, base] as const)
  })
)
