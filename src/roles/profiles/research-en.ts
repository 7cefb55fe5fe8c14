import {defineProfile} from '../define-profile.ts'
import {context} from '../en/context.ts'
import {keyFigures} from '../en/key-figures.ts'
import {timeline} from '../en/timeline.ts'

/** A study, in English: what was asked, how it was done, what came out, and how far that goes. */
export const researchEn = defineProfile({
  profile: 'research',
  lang: 'en',
  about: 'a study: what was asked, how it was done, what came out, how far that goes',
  titles: ['study', 'experiment', 'working paper', 'research note', 'trial', 'survey results', 'a survey of'],
  bottomLine: ['question', 'results', 'limits'],
  roles: [
    {
      role: 'summary',
      label: 'Summary',
      template: 'bottom-line',
      headings: ['abstract', 'summary', 'highlights', 'key points', 'executive summary'],
      tells: 0.4
    },
    {
      role: 'question',
      label: 'Question',
      headings: [
        'question',
        'research question',
        'research questions',
        'hypothesis',
        'hypotheses',
        'aim',
        'aims',
        'objective',
        'objectives',
        'what we asked'
      ],
      cues: [
        {id: 'asks', phrases: ['we ask', 'we asked', 'this study asks', 'this paper asks'], weight: 1.8}
      ],
      tells: 0.9,
      saidFirst: true
    },
    {
      ...context,
      label: 'Background',
      headings: [
        'background',
        'introduction',
        'related work',
        'previous work',
        'earlier work',
        'literature',
        'literature review',
        'theory',
        'context'
      ],
      cues: [{id: 'lead', feature: 'lead', weight: 2.2}],
      tells: 0.2
    },
    {
      role: 'method',
      label: 'Method',
      headings: [
        'method',
        'methods',
        'methodology',
        'materials and methods',
        'data and methods',
        'approach',
        'study design',
        'data',
        'sample',
        'how we did it',
        'procedure'
      ],
      cues: [
        {
          id: 'method',
          phrases: ['we measured', 'we interviewed', 'were recruited', 'participants', 'sample'],
          weight: 1.5
        }
      ],
      tells: 1.2
    },
    {
      role: 'results',
      label: 'Results',
      template: 'findings',
      headings: [
        'results',
        'result',
        'findings',
        'key findings',
        'main findings',
        'what we found',
        'outcomes',
        'analysis'
      ],
      cues: [
        {id: 'found', phrases: ['we found', 'found that', 'showed that', 'significantly'], weight: 1.6},
        {id: 'figure', feature: 'figure', weight: 0.5}
      ],
      tells: 1
    },
    {...keyFigures, headings: ['key figures', 'in numbers', 'statistics', 'descriptive statistics']},
    timeline,
    {
      role: 'discussion',
      label: 'Discussion',
      headings: ['discussion', 'interpretation', 'what it means', 'what the results mean'],
      tells: 0.4
    },
    {
      role: 'limits',
      label: 'Limits',
      headings: [
        'limits',
        'limitations',
        'limitations of the study',
        'limitations of this study',
        'threats to validity',
        'caveats',
        'what we cannot say'
      ],
      cues: [
        {
          id: 'limit',
          phrases: ['limitation', 'limitations', 'cannot say', 'cannot be generalised'],
          weight: 1.8
        }
      ],
      tells: 1
    },
    {
      role: 'conclusion',
      label: 'Conclusion',
      headings: ['conclusion', 'conclusions', 'implications', 'future work', 'further research', 'outlook'],
      tells: 0.2
    }
  ]
})
