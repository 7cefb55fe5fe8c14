import {defineProfile} from '../define-profile.ts'
import {context} from '../en/context.ts'
import {keyFigures} from '../en/key-figures.ts'
import {timeline} from '../en/timeline.ts'

/** A report, in English: what was found and what should be done. */
export const reportEn = defineProfile({
  profile: 'report',
  lang: 'en',
  about: 'a report: what was found, and what should be done',
  titles: [
    'report',
    'review',
    'evaluation',
    'audit',
    'annual report',
    'progress report',
    'lessons learned',
    'postmortem',
    'post-mortem',
    'incident report',
    'incident review'
  ],
  bottomLine: ['findings', 'key-figures', 'recommendations'],
  roles: [
    {
      role: 'summary',
      label: 'Summary',
      template: 'bottom-line',
      headings: [
        'summary',
        'executive summary',
        'management summary',
        'incident summary',
        'in brief',
        'at a glance',
        'key messages',
        'main messages',
        'highlights',
        'takeaways',
        'bottom line',
        'the bottom line',
        'tl;dr',
        'tldr'
      ],
      cues: [],
      tells: 0.6
    },
    {
      ...context,
      label: 'Background',
      headings: [
        'background',
        'introduction',
        'context',
        'purpose',
        'purpose of this report',
        'about this report',
        'scope',
        'terms of reference',
        'overview',
        'history',
        'situation',
        'what happened',
        'why we did this review'
      ],
      cues: [{id: 'lead', feature: 'lead', weight: 2.2}],
      tells: 0.3
    },
    {
      role: 'approach',
      label: 'Approach',
      headings: [
        'approach',
        'method',
        'methods',
        'methodology',
        'how we worked',
        'how the review was done',
        'evidence base',
        'limitations'
      ],
      tells: 0.2
    },
    {
      role: 'findings',
      label: 'Findings',
      template: 'findings',
      headings: [
        'findings',
        'key findings',
        'main findings',
        'what we found',
        'what the review found',
        'observations',
        'results',
        'analysis',
        'assessment',
        'conclusions and findings',
        'impact',
        'root cause',
        'root causes',
        'root cause analysis',
        'causes',
        'contributing factors',
        'what went well',
        'what went wrong',
        'what went right',
        'where we got lucky',
        'lessons',
        'lessons learned',
        'lessons learnt'
      ],
      cues: [
        {
          id: 'found',
          phrases: [
            'we found',
            'the review found',
            'found that',
            'the audit found',
            'shows that',
            'showed that'
          ],
          weight: 1.6
        },
        {id: 'figure', feature: 'figure', weight: 0.5}
      ],
      tells: 1
    },
    {
      ...keyFigures,
      label: 'Figures',
      headings: [...keyFigures.headings, 'costs', 'budget', 'finances', 'financial summary', 'performance'],
      tells: 0.3
    },
    {...timeline, tells: 0.2},
    {
      role: 'recommendations',
      label: 'Recommendations',
      template: 'recommendations',
      headings: [
        'recommendations',
        'recommendation',
        'our recommendations',
        'what we recommend',
        'what should be done',
        'proposals',
        'proposed measures',
        'suggested actions'
      ],
      cues: [
        {
          id: 'recommends',
          phrases: ['we recommend', 'recommends', 'recommend that', 'it is recommended'],
          weight: 1.8
        },
        {id: 'should', phrases: ['should', 'ought to'], weight: 0.9}
      ],
      tells: 1.2
    },
    {
      role: 'risks',
      label: 'Risks',
      template: 'risks',
      headings: ['risks', 'risks and mitigation', 'risk register', 'threats', 'key risks'],
      cues: [{id: 'risk', phrases: ['risk', 'risks', 'may fail', 'threat'], weight: 1.5}],
      tells: 0.3
    },
    {
      role: 'next-steps',
      label: 'Next steps',
      template: 'actions',
      headings: [
        'next steps',
        'follow up',
        'follow-up',
        'action plan',
        'implementation',
        'implementation plan',
        'way forward',
        'the way forward',
        'what happens next',
        'what comes next',
        'action items',
        'actions',
        'corrective actions',
        'follow-up actions',
        'preventive measures'
      ],
      cues: [],
      tells: 0.4
    }
  ]
})
