/** Everything briefdeck can say about a file: the wording of each message, with what was expected and the way out. */
export const wordings = {
  // Input
  'input-missing': (d: {path: string}) => `No such file: ${d.path}; check the path`,
  'input-folder': (d: {path: string}) => `${d.path} is a folder; name a file in it, such as "${d.path}/*.md"`,
  'input-unreadable': (d: {path: string; reason: string}) =>
    `Cannot read ${d.path} (${d.reason}); check its permissions`,
  'input-encoding': () => 'Not UTF-8 text; save the file as UTF-8',
  'input-format': (d: {path: string; what: string; way: string}) =>
    `${d.path} is ${d.what}, and no article; ${d.way}`,
  'input-empty': () =>
    'Nothing to show: the article has no text; write at least one sentence under the front matter',
  'html-too-deep': () =>
    'Elements are nested too deep to be read; save the page anew from the program that wrote it',
  'marks-unpaired': () =>
    'Ten thousands of marks that lead nowhere (`]`, `*`, `_`, backticks, `<!--`) in one paragraph, which is not read; write a backslash before them, or part it with empty lines',
  'nested-too-deep': (d: {most: number}) =>
    `Nested more than ${d.most} levels deep, which is not read; close what stands open before this, or take it apart`,
  'lines-unbroken': (d: {most: number}) =>
    `More than ${d.most} lines without an empty one in an item, a quotation or a footnote, which are not read; part them with empty lines`,
  'slides-too-many': (d: {count: number; most: number}) =>
    `These would be ${d.count} slides or more, and no deck is made of more than ${d.most}; ask for fewer with \`--max-slides\`, or make several decks`,
  'html-left-out': (d: {left: readonly {what: string; count: number}[]}) =>
    `Left out of the page: ${d.left.map(({what, count}) => counted(count, what)).join(', ')}`,
  'docx-broken': (d: {reason: string}) =>
    `Cannot be read as a Word file: ${d.reason}; open it in Word, and save it as .docx`,
  'docx-plain': (d: {reason: string}) => `Taken without its looks: ${d.reason}`,
  'control-characters': (d: {count: number}) =>
    `${d.count} control character${d.count === 1 ? '' : 's'} or broken surrogate${d.count === 1 ? '' : 's'} left out; PowerPoint cannot hold them`,
  'front-matter-broken': (d: {reason: string}) => `Front matter is not valid YAML: ${d.reason}`,
  'front-matter-open': () =>
    'Front matter opens here and never closes, so that it is read as text; write a line `---` under its last field',
  'front-matter-key': (d: {key: string; nearest?: string}) =>
    `Front matter field \`${d.key}\` is not read${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'front-matter-value': (d: {key: string; expected: string}) =>
    `Front matter field \`${d.key}\` must be ${d.expected}; left out`,
  'marking-value': (d: {expected: string}) =>
    `Front matter field \`marking\` must be ${d.expected}; no deck is made without the mark it should have`,
  'marking-heading': (d: {words: string; nearest?: string}) =>
    `No heading has the words “${d.words}”, whose handling mark would be lost${d.nearest ? `; did you mean “${d.nearest}”?` : '; write them as in the heading'}`,
  'marking-required': (d: {by: string}) =>
    `No handling mark, and ${d.by} requires one; write \`marking: TLP:AMBER\`, or whichever it is, into the front matter`,
  'marking-too-long': (d: {marking: string}) =>
    `The handling mark “${d.marking}” is longer than one line; shorten it`,
  'marking-scheme': (d: {marking: string; nearest?: string}) =>
    `“${d.marking}” is no label of TLP 2.0, and stands as plain text${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'language-unknown': (d: {lang: string}) =>
    `\`${d.lang}\` is no language tag; write one such as \`en\` or \`pt-BR\``,
  'language-uncertain': (d: {lang: string}) =>
    `Language not recognised; read as \`${d.lang}\`; set \`lang\` in the front matter`,
  'language-plain': (d: {lang: string}) =>
    `No grammar for \`${d.lang}\`: whole sentences, roles by headings only, no actors`,
  // Content that is not drawn
  'block-in-notes': (d: {kind: string}) => `This ${d.kind} is not drawn; its text stands in the notes`,
  'include-refused': (d: {target: string}) =>
    `${d.target} is not put here: an article names no other texts; name both files, in their order: \`briefdeck build article.md ${d.target} -o deck.pptx\``,
  'theme-foreign': (d: {name: string}) =>
    `Theme \`${d.name}\` is another program’s and left out; \`briefdeck themes list\` lists those there are`,
  'slide-matter': (d: {names: readonly string[]}) =>
    `What \`---\` and \`---\` say of one slide is not read (${d.names.map((name) => `\`${name}\``).join(', ')}); \`{template=NAME}\` after its heading chooses what it becomes; \`title\`, \`background\`, \`image\`, \`hide\` and \`transition: fade\` are; said once`,
  'directive-unread': (d: {names: readonly string[]}) =>
    `What comments say to Marp is not read (${d.names.map((name) => `\`${name}\``).join(', ')}); \`footer\`, \`paginate\` and \`size\` are, once for the whole deck; said once`,
  'first-lines': (d: {names: readonly string[]}) =>
    `What the first lines say to md2pptx is not read (${d.names.map((name) => `\`${name}\``).join(', ')}); \`reference-doc:\` between two lines of \`---\` names a template`,
  'slide-comment': (d: {names: readonly string[]}) =>
    `What \`.slide:\` says of a slide is not read (${d.names.map((name) => `\`${name}\``).join(', ')}); \`data-background\` with a colour or a picture, \`data-transition\` and \`data-visibility="hidden"\` are; said once`,
  'tag-unread': (d: {tag: string}) =>
    `Nothing is made of the HTML tag \`<${d.tag}>\`; what stands in it is read as text; said once`,
  'diagram-in-notes': (d: {language: string}) =>
    `A diagram in \`${d.language}\` is not drawn; its source stands in the notes; export it as a picture, and name that`,
  'math-unread': (d: {source: string; reason: string}) =>
    `The formula \`${short(d.source)}\` is not read (${d.reason}) and stands as its author wrote it; correct it, or write \`\\$\` for a dollar sign`,
  'math-in-title': (d: {source: string}) =>
    `The formula \`${short(d.source)}\` stands in a title as one line of text, as outlines and links show it; write it in the text as well for an equation`,
  'math-too-wide': (d: {title: string}) =>
    `A formula on “${d.title}” is too large for a slide at the least size and stands there in one line of text; break it with \`aligned\`, or divide it`,
  'image-in-notes': (d: {target: string}) =>
    `Picture ${d.target} stands in a table, whose cells show words alone; its description stands in the notes; put it in a paragraph of its own`,
  'image-remote': (d: {target: string}) =>
    `Picture ${d.target} is remote and never fetched; its address stands in the notes`,
  'image-data': (d: {target: string}) =>
    `Picture ${d.target} is written into the article itself, and not as an image in base64; its description stands in the notes; save it as a file beside the article`,
  'image-address': (d: {target: string}) =>
    `Picture ${d.target || 'without an address'} is not named by a path; its description stands in the notes; name it by its path from the article, such as \`pictures/harbour.png\``,
  'image-absolute': (d: {target: string}) =>
    `Picture ${d.target} has an absolute path, which is not followed; its description stands in the notes; name it by its path from the article`,
  'image-outside': (d: {target: string}) =>
    `Picture ${d.target} is outside the article’s folder and is not opened; its description stands in the notes; put it into the folder, or name another folder with --resource-path`,
  'image-linked-out': (d: {target: string}) =>
    `Picture ${d.target} is a link that leads out of the folder and is not followed; its description stands in the notes; put the file itself into the folder`,
  'image-missing': (d: {target: string}) =>
    `No picture ${d.target} in the article’s folder; its description stands in the notes; check the path, or name the folder with --resource-path`,
  'image-format': (d: {target: string; what: string}) =>
    `Picture ${d.target} is ${d.what}, which is not drawn; its description stands in the notes; save it as PNG, JPEG, GIF, SVG or a still WebP`,
  'image-broken': (d: {target: string; what: string}) =>
    `Picture ${d.target} cannot be shown: ${d.what}; its description stands in the notes; save it anew as PNG, JPEG, GIF, SVG or WebP`,
  'image-unsafe': (d: {target: string; what: string}) =>
    `Picture ${d.target} is more than a drawing: ${d.what}; its description stands in the notes; export it as a plain drawing, words as paths, or as PNG`,
  'image-letters': (d: {target: string}) =>
    `Words in ${d.target} are in letters that programs without SVG will not see: the picture for them has Latin, Greek, Cyrillic and Hebrew alone; export words as paths to be sure`,
  'image-oversized': (d: {target: string; what: string}) =>
    `Picture ${d.target} is too large: ${d.what}; its description stands in the notes; save it smaller`,
  'image-undescribed': (d: {target: string}) =>
    `Picture ${d.target} says nothing to who cannot see it; write what it shows: \`![What it shows](${d.target})\`; its caption, its paragraph or the slide’s title stands in for that`,
  'caption-too-long': (d: {target: string; letters: number}) =>
    `The caption of ${d.target} has ${d.letters} letters, more than stand under a picture; it stands in the notes only`,
  'picture-attribute': (d: {name: string}) =>
    `Nothing is made of \`${d.name}\` of a picture; \`width\` and \`height\` in %, px, cm, mm, in or pt, \`.left\`, \`.right\` and \`.full\` are read; said once`,
  'resource-path-missing': (d: {path: string}) => `No such folder for pictures: ${d.path}; check the path`,
  'notes-open': (d: {name: string}) =>
    `Nothing closes these \`::: ${d.name}\`; read up to the next heading; put \`:::\` on a line under them`,
  incremental: () => 'Slides are not animated: what is `incremental` is shown at once; said once',
  'chart-kind': (d: {name: string; nearest?: string}) =>
    `No chart \`${d.name}\`${d.nearest ? `; did you mean \`${d.nearest}\`?` : '; there are bar, column, line, pie, doughnut, area, scatter and stacked'}; shown as a table`,
  'chart-cell': (d: Cell & {more: number}) =>
    `“${d.text}” (${cellOf(d)}) is no number${d.more > 0 ? `, nor ${d.more === 1 ? 'is another cell' : `are ${d.more} more`}` : ''}; the chart is shown as a table; correct it, or leave the cell empty`,
  'chart-units': (d: Cell & {unit: string; others: string}) =>
    `“${d.text}” (${cellOf(d)}) ${d.unit === '' ? 'has no unit' : `counts in “${d.unit}”`}, ${d.others === '' ? 'others have none' : `others count in “${d.others}”`}, and a chart has one scale; shown as a table; give all cells one unit, or make two charts`,
  'chart-needs': (d: {kind: string; needs: keyof typeof chartNeeds; at?: string}) =>
    `A ${d.kind} chart needs ${chartNeeds[d.needs]}${d.at ? ` (${d.at})` : ''}; shown as a table`,
  'chart-full': (d: {kind: string; count: number; most: number; of: string}) =>
    `A ${d.kind} chart holds ${d.most} ${d.of} at most, and this has ${d.count}; shown as a table; leave some out, or make several charts`,
  'chart-broken': (d: {reason: string}) =>
    `The numbers of this chart cannot be read: ${d.reason}; its text stands in the notes; correct it`,
  'chart-source': (d: {target: string; why: keyof typeof sourceFaults}) =>
    `The numbers in ${d.target || 'a file without a name'} are not read: ${sourceFaults[d.why]}`,
  'chart-attribute': (d: {name: string; nearest?: string}) =>
    `\`${d.name}\` is not read of a chart${d.nearest ? `; did you mean \`${d.nearest}\`?` : '; `chart`, `title`, `x`, `y`, `unit`, `alt` and `decimal` are'}`,
  'chart-unused': () =>
    'No table stands beside this, so nothing is drawn; put it right before or after the table that is to be a chart',
  'link-refused': (d: {target: string}) =>
    `Link to ${d.target} is not made: slides lead to the web, to mail, to a telephone or to a heading (\`#slug\`); its address stands in the notes`,
  'sentence-too-long': (d: {id: string; words: number}) =>
    `Sentence ${d.id} has ${d.words} words, more than a slide holds; it stands in the notes only`,
  // Roles and templates
  'role-guessed': (d: {heading: string; role: string}) =>
    `Nothing tells what “${d.heading}” does; read as ${d.role}`,
  'template-unknown': (d: {name: string; nearest?: string}) =>
    `No template \`${d.name}\`${d.nearest ? `; did you mean \`${d.nearest}\`?` : '; `briefdeck templates` lists them'}`,
  'role-unknown': (d: {name: string; nearest?: string; known: readonly string[]}) =>
    `No role \`${d.name}\`${d.nearest ? `; did you mean \`${d.nearest}\`?` : `; there are ${d.known.join(', ')}`}`,
  'role-unmatched': (d: {words: string; nearest?: string}) =>
    `No heading has the words “${d.words}”${d.nearest ? `; did you mean “${d.nearest}”?` : '; write them as a heading does, or drop the line'}`,
  'attribute-unknown': (d: {name: string; nearest?: string}) =>
    `\`${d.name}\` is not read here${d.nearest ? `; did you mean \`${d.nearest}\`?` : '; `template`, `role`, `marking`, `transition`, `notes`, `hide` and `skip` are'}`,
  'attribute-value': (d: {name: string; value: string; expected: string}) =>
    `\`${d.name}=${d.value}\` is not read; it must be ${d.expected}`,
  'background-turned': (d: {target: string}) =>
    `${d.target} is stored on its side, and a background cannot be turned; it is left out; save the picture upright`,
  'background-faint': (d: {background: string; title: string}) =>
    `Text of “${d.title}” could not be read on ${d.background} (contrast under 4.5); it is left out; choose a darker or lighter colour`,
  'background-marked': (d: {background: string; marking: string}) =>
    `${d.background} is left out: the handling mark “${d.marking}” has no colours of its own and might not be read on it`,
  'layout-unknown': (d: {name: string; nearest?: string}) =>
    `No layout “${d.name}” in the reference document${d.nearest ? `; did you mean “${d.nearest}”?` : ''}; the slide stands on the layout that serves it`,
  'layout-alone': (d: {name: string}) =>
    `Layout “${d.name}” is not read without a reference document; \`template=\` chooses among our own`,
  'override-unused': () =>
    'This comment is about nothing; it belongs right under a heading, or before a paragraph, list or table',
  'skipped-as-asked': (d: {what: string; count: number; slide: string}) =>
    `${d.what} gets no slide, as asked; ${d.count === 1 ? 'its one sentence stands' : `its ${d.count} sentences stand`} in the notes of “${d.slide}”`,
  'slides-left': (d: {slides: number; sentences: number; titles: readonly string[]}) =>
    `No room for ${d.slides} slide${d.slides === 1 ? '' : 's'} with ${d.sentences} sentence${d.sentences === 1 ? '' : 's'}, which stand in the notes${d.titles.length > 0 ? `: ${d.titles.join(', ')}` : ''}; raise \`max-slides\` or \`minutes\` to have them`,
  'contents-short': () =>
    'No slide of contents, since there are not two sections to name; give the article headings, or leave out `toc`',
  omissions: (d: {
    sentences: number
    denials: number
    negations: number
    positions: number
    figures: number
  }) =>
    `${counted(d.sentences, 'sentence')} with ${held([
      [d.denials, 'denial'],
      [d.negations, 'negated statement'],
      [d.positions, 'position'],
      [d.figures, 'figure']
    ])} reached no slide; the notes have them, \`--verbose\` lists them`,
  omission: (d: {
    id: string
    denial: boolean
    negation: boolean
    positions: readonly string[]
    figures: readonly string[]
  }) =>
    `On no slide: ${[
      ...(d.denial ? ['a denial'] : []),
      ...(d.negation ? ['a negated statement'] : []),
      ...d.positions.map((actor) => `the position of “${actor}”`),
      ...d.figures.map((figure) => `the figure “${figure}”`)
    ].join(', ')} (${d.id}); give the section a heading or a role of its own to have it shown`,
  'template-unfit': (d: {name: string; used: string; needs: string}) =>
    `Template \`${d.name}\` needs ${d.needs}; used \`${d.used}\` instead`,
  'point-whole': (d: {id: string; reason: string}) =>
    `A shortened ${d.id} failed its check (${d.reason}); the whole sentence stands instead`,
  'text-cut': (d: {title: string}) => `Text on “${d.title}” does not fit even alone on a slide; shorten it`,
  'profile-missing': (d: {name: string; known: string; by?: string; nearest?: string}) =>
    `No profile \`${d.name}\`${askedBy(d.by)}${d.nearest ? `; did you mean \`${d.nearest}\`?` : `; there are ${d.known}`}`,
  // Drafts
  'draft-joined': () =>
    'A draft is a whole deck and is built by itself; draft the articles together instead: `briefdeck draft a.md b.md -o draft.md`',
  'draft-version': (d: {found: number; format: number}) =>
    `Draft of format ${d.found}, and ${d.format} is read here; make the draft again with \`briefdeck draft\``,
  'draft-unmarked': () =>
    'Reads like a draft whose front matter is gone, taken as an article; put `briefdeck: draft 1` between two lines `---` at the top',
  'draft-slot': (d: {name: string; template: string; used: string; slots: string}) =>
    `Template \`${d.template}\` has no slot \`${d.name}\`; what stands here goes to \`${d.used}\`; there are ${d.slots}`,
  'draft-id': (d: {id: string}) =>
    `No notes hold the sentence ${d.id}; what cites it counts as the author’s own words; correct the id, or put \`[${d.id}]\` and its words into the notes`,
  'draft-stray': () =>
    'Stands before the first slide, and in its notes now; put a heading such as `## Title` over it',
  'draft-attribute': (d: {name: string; nearest?: string}) =>
    `Attribute \`${d.name}\` is not read here${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'draft-words': (d: {reason: string}) => `Counts as the author’s own words: ${d.reason}`,
  'draft-exists': (d: {path: string}) =>
    `${d.path} exists and may hold somebody’s edits; use --force to overwrite it, or choose another name with -o`,
  // Themes
  'theme-missing': (d: {name: string; by?: string; nearest?: string}) =>
    `No theme \`${d.name}\`${askedBy(d.by)}${d.nearest ? `; did you mean \`${d.nearest}\`?` : '; `briefdeck themes list` lists them'}`,
  'theme-logo': (d: {path: string; reason: string}) =>
    `Logo ${d.path} cannot be shown: ${d.reason}; name a PNG, JPEG or GIF in the folder of the theme`,
  'theme-taken': (d: {name: string}) => `\`${d.name}\` is a theme of briefdeck; choose another name`,
  'theme-exists': (d: {path: string}) =>
    `${d.path} exists; use --force to overwrite it, or choose another name`,
  'theme-broken': (d: {reason: string}) => `Theme is not valid YAML: ${d.reason}`,
  'theme-key': (d: {key: string; nearest?: string}) =>
    `Unknown key \`${d.key}\` in theme${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'theme-value': (d: {key: string; expected: string}) => `Theme value \`${d.key}\` must be ${d.expected}`,
  'theme-contrast': (d: {text: string; on: string; ratio: string; least: number; more: number}) =>
    `Contrast of \`${d.text}\` on \`${d.on}\` is ${d.ratio}, below ${d.least}${d.more > 0 ? `, and too low in ${d.more} more pair${d.more === 1 ? '' : 's'} with the same colour` : ''}; choose colours further apart`,
  'font-unknown': (d: {font: string; why?: string}) =>
    `No widths for font \`${d.font}\`${d.why ? ` (${d.why})` : ''}; fitted with 5 % more room after a stand-in; name its file under \`fonts.files\` of a theme`,
  'font-installed': (d: {font: string}) =>
    `Font \`${d.font}\` is measured as this machine has it; where it is missing, or another version, lines may break otherwise; name its file under \`fonts.files\` of a theme for the same deck everywhere`,
  'font-file': (d: {path: string; reason: string}) =>
    `Font ${d.path} cannot be measured: ${d.reason}; name a .ttf or .otf in the folder of the theme`,
  // A brand's PowerPoint file
  'brand-broken': (d: {reason: string}) =>
    `Cannot be used as a brand's template: ${d.reason}; open it in PowerPoint and save it as .pptx or .potx`,
  'brand-refused': (d: {reason: string}) =>
    `Refused as a brand's template: ${d.reason}; take that out of the file in PowerPoint, and save it again`,
  'brand-missing': (d: {path: string}) => `No such template: ${d.path}; check the path of \`reference-doc\``,
  'brand-left-out': (d: {parts: string}) => `Taken without ${d.parts}`,
  'brand-marking': (d: {marking: string}) =>
    `The handling mark “${d.marking}” of the template stands wherever the article gives none, for its front matter has none for the deck; write \`marking: …\` for another, or take it off the template`,
  'brand-remarked': (d: {marking: string; by: string}) =>
    `The handling mark “${d.marking}” of the template is gone: “${d.by}” stands in its place`,
  'brand-size': (d: {name: string}) => `\`size\` is left out: slides have the size of ${d.name}`,
  'brand-contrast': (d: {layout: string; ratio: string}) =>
    `No colour of the theme can be read on layout “${d.layout}”: the best has a contrast of ${d.ratio}, below 4.5; choose another layout, or darker and lighter theme colours`,
  'brand-faint': (d: {layout: string; place: 'title' | 'text'; ratio: string; least: number}) =>
    `Layout “${d.layout}” sets its ${d.place} in a colour whose contrast is ${d.ratio}, below ${d.least}; mend the template, or name another layout under \`layouts\` of a theme`,
  'layout-missing': (d: {name: string; template: string; nearest?: string}) =>
    `No layout “${d.name}” for \`${d.template}\`${d.nearest ? `; did you mean “${d.nearest}”?` : '; `briefdeck themes import` lists them'}`,
  // Configuration, roles of the user's own, output
  'config-missing': (d: {path: string}) => `No such configuration file: ${d.path}`,
  'config-broken': (d: {reason: string}) => `Configuration is not valid: ${d.reason}`,
  'config-key': (d: {key: string; nearest?: string}) =>
    `Unknown key \`${d.key}\` in configuration${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'config-value': (d: {key: string; expected: string}) =>
    `Configuration value \`${d.key}\` must be ${d.expected}`,
  'role-broken': (d: {reason: string}) => `Role file is not valid: ${d.reason}`,
  'role-key': (d: {key: string; nearest?: string}) =>
    `Unknown key \`${d.key}\` in role${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'role-value': (d: {key: string; expected: string}) => `Role value \`${d.key}\` must be ${d.expected}`,
  'profile-broken': (d: {reason: string}) => `Profile file is not valid: ${d.reason}`,
  'profile-key': (d: {key: string; nearest?: string}) =>
    `Unknown key \`${d.key}\` in profile${d.nearest ? `; did you mean \`${d.nearest}\`?` : ''}`,
  'profile-value': (d: {key: string; expected: string}) => `Profile value \`${d.key}\` must be ${d.expected}`,
  'template-dir-missing': (d: {path: string}) => `No such template folder: ${d.path}; check the path`,
  'template-broken': (d: {path: string}) =>
    `${d.path} exports no template; export an object made with \`defineTemplate\``,
  'template-look': (d: {name: string; look: string; looks: string}) =>
    `Template \`${d.name}\` has a \`look\` that does not exist: ${d.look}; there are ${d.looks}`,
  'template-failed': (d: {path: string; reason: string}) =>
    `${d.path} cannot be run: ${d.reason}; correct it, or take it out of the template folder`,
  'output-unwritable': (d: {path: string; reason: string; option?: '-o' | '--trace'}) =>
    `Cannot write ${d.path} (${d.reason}); ${d.option ? `choose another place with ${d.option}` : 'make room for it, or write elsewhere'}`,
  'output-foreign': (d: {path: string}) =>
    `${d.path} exists and was not written by briefdeck, or was changed since; use --force to overwrite it, or choose another name with -o`,
  'trace-foreign': (d: {path: string}) =>
    `${d.path} exists and is no trace of briefdeck’s; use --force to overwrite it, or choose another name with --trace`,
  // What keeps somebody from reading or hearing a slide
  'no-title': (d: {at: string}) =>
    `${d.at}: no title, by which screen readers and links find a slide; write one into its title placeholder`,
  'no-alt': (d: {at: string; kind: string; said?: string | undefined}) =>
    d.said === undefined
      ? `${d.at}: nothing is said of this ${d.kind} to who cannot see it; write an alternative text, or mark it as decorative`
      : `${d.at}: “${d.said}” tells nothing of this ${d.kind} to who cannot see it; write what it shows, or mark it as decorative`,
  'no-header': (d: {at: string}) =>
    `${d.at}: no row of this table is marked as its header; switch on Header Row under Table Design`,
  'title-twice': (d: {at: string; title: string; first: number}) =>
    `${d.at}: called “${d.title}”, as slide ${d.first} is; tell them apart`,
  'merged-cells': (d: {at: string}) =>
    `${d.at}: cells of this table are merged, where screen readers lose their way; split them`,
  'no-captions': (d: {at: string; media: 'video' | 'sound'}) =>
    `${d.at}: this ${d.media === 'video' ? 'video' : 'recording'} has no captions for who cannot hear it; insert them under Playback, or put its words into the notes`,
  'link-unclear': (d: {at: string; text: string}) =>
    `${d.at}: the link “${d.text}” does not say where it leads; let its words name that`,
  'section-unnamed': (d: {at: string; section: string}) =>
    `${d.at}: the section that begins here ${d.section === '' ? 'has no name' : `is called “${d.section}”`}; name what it is about`,
  'section-twice': (d: {at: string; section: string; first: number}) =>
    `${d.at}: a second section is called “${d.section}”, as from slide ${d.first} on; name them apart`,
  'faint-text': (d: {at: string; text: string; ratio: string; least: number}) =>
    `${d.at}: “${d.text}” has a contrast of ${d.ratio}, below ${d.least}; choose colours further apart`,
  'reading-order': (d: {at: string; before: string}) =>
    `${d.at}: is read out before “${d.before}”, which stands above it; change the order in the selection pane`,
  'small-text': (d: {at: string; size: string; least: number}) =>
    `${d.at}: text of ${d.size} points, below ${d.least}; set it larger, or say less`,
  // A finished deck beside its article
  'article-is-draft': (d: {path: string}) =>
    `${d.path} is a draft, which may say what its article does not; name the article that it was made of`,
  'deck-unreadable': (d: {path: string; why: string}) => `Cannot read ${d.path}: ${d.why}`,
  'statement-added': (d: {at: string; text: string}) =>
    `${d.at}: “${d.text}” is not in the article; take it out, or write it there`,
  'statement-cut': (d: Told) =>
    `${d.at}: “${d.text}” leaves out what ${d.source} needs${d.loss ? ` (${d.loss})` : ''}; put it back`,
  'figure-differs': (d: Told) =>
    `${d.at}: another figure than in ${d.source}: ${d.differences}; correct “${d.text}”`,
  'name-differs': (d: Told) =>
    `${d.at}: another name than in ${d.source}: ${d.differences}; correct “${d.text}”`,
  'negation-differs': (d: Told) =>
    `${d.at}: says the opposite of ${d.source}: ${d.differences}; correct “${d.text}”`,
  'certainty-differs': (d: Told) =>
    `${d.at}: another certainty or speaker than in ${d.source}: ${d.differences}; correct “${d.text}”`,
  'wording-differs': (d: Told) =>
    `${d.at}: other words than in ${d.source}: ${d.differences}; correct “${d.text}”`,
  'label-misplaced': (d: {at: string; text: string}) =>
    `${d.at}: “${d.text}” is in the article, but not with what stands beside it; move it, or take it out`,
  'part-differs': (d: Told) =>
    `${d.at}: the parts of this slide are counted otherwise than they stand: ${d.differences}; correct “${d.text}”`,
  'source-differs': (d: Told) =>
    `${d.at}: leads to another place than the statements come from: ${d.differences}; correct “${d.text}”`,
  'sentence-lost': (d: {text: string}) =>
    `“${d.text}” stands nowhere in the deck; put it back on a slide or in the notes`
} as const

/** A cell of a chart, and the file and line it stands in, where it is not in the article. */
interface Cell {
  readonly text: string
  readonly row: string
  readonly column: string
  readonly at?: string
}

function cellOf({row, column, at}: Cell): string {
  return `${at ? `${at}, ` : ''}row “${row}”, column “${column}”`
}

/** What charts cannot do without. */
const chartNeeds = {
  numbers: 'a column of names and at least one of numbers',
  'one-series': 'one column of numbers; leave out the others, or take `column`',
  'no-negative': 'numbers of nought and more; take `column`',
  'a-sum': 'a number above nought',
  'every-cell': 'a number in every cell; fill in the empty one, or take `column`'
} as const

/** Why a file of numbers is not read, and what helps. */
const sourceFaults = {
  remote: 'it is remote and never fetched; save it beside the article',
  data: 'it is written into its address; save it as a file beside the article',
  scheme: 'it is not named by a path; name it by its path from the article, such as `numbers/cars.csv`',
  none: 'it has no name; name it by its path from the article, such as `numbers/cars.csv`',
  absolute: 'its path is absolute; name it by its path from the article',
  outside:
    'it is outside the article’s folder; put it into the folder, or name another one with --resource-path',
  'linked-out': 'it is a link that leads out of the folder; put the file itself into the folder',
  missing: 'there is no such file; check the path, or name its folder with --resource-path',
  unreadable: 'it cannot be opened; check its permissions',
  large: 'it is larger than 1 MB; keep only the rows that are to be drawn',
  encoding: 'it is not UTF-8 text; save it as UTF-8'
} as const

/** What a statement is told to differ in. */
interface Told {
  /** Slide and shape. */
  readonly at: string
  readonly text: string
  /** The sentence it is compared with. */
  readonly source: string
  readonly differences: string
  readonly loss?: string
}

/** Of what the article does not ask for itself. */
function askedBy(path: string | undefined): string {
  return path === undefined ? '' : `, which ${path} asks for`
}

/** The beginning of what may be long, in one line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function held(parts: readonly (readonly [number, string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => counted(count, what))
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : (told[0] ?? '')
}
