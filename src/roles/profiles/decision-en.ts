import {defineProfile} from '../define-profile.ts'
import {context} from '../en/context.ts'
import {keyFigures} from '../en/key-figures.ts'
import {timeline} from '../en/timeline.ts'

/** A paper for a decision, in English: the question, what can be done, what should be done. */
export const decisionEn = defineProfile({
  profile: 'decision',
  lang: 'en',
  about: 'a paper for a decision: the question, the options, what is recommended',
  titles: [
    'decision',
    'options paper',
    'decision paper',
    'options appraisal',
    'business case',
    'proposal',
    'options for'
  ],
  bottomLine: ['question', 'recommendation', 'risks', 'consequences'],
  roles: [
    {
      role: 'summary',
      label: 'Summary',
      template: 'bottom-line',
      headings: ['summary', 'executive summary', 'in brief', 'at a glance', 'tl;dr', 'tldr'],
      tells: 0.1
    },
    {
      role: 'question',
      label: 'Question',
      headings: [
        'question',
        'the question',
        'decision needed',
        'decision required',
        'what needs to be decided',
        'what has to be decided',
        'what we are deciding',
        'problem',
        'problem statement',
        'the problem',
        'the issue',
        'issue',
        'motivation'
      ],
      cues: [{id: 'decide', phrases: ['has to decide', 'must decide', 'is asked to decide'], weight: 1.8}],
      tells: 0.9,
      saidFirst: true
    },
    {
      ...context,
      label: 'Background',
      headings: [
        'background',
        'context',
        'introduction',
        'situation',
        'where we stand',
        'history',
        'overview'
      ],
      cues: [{id: 'lead', feature: 'lead', weight: 2.2}],
      tells: 0.1
    },
    {
      role: 'criteria',
      label: 'Criteria',
      headings: [
        'criteria',
        'criteria for the decision',
        'what matters',
        'decision drivers',
        'requirements',
        'goals',
        'aims'
      ],
      tells: 0.4
    },
    {
      role: 'options',
      label: 'Options',
      template: 'options',
      headings: [
        'options',
        'the options',
        'options considered',
        'considered options',
        'options side by side',
        'alternatives',
        'alternatives considered',
        'rationale and alternatives',
        'choices',
        'what can be done'
      ],
      tells: 1.2,
      whole: true
    },
    {
      role: 'recommendation',
      label: 'Recommendation',
      template: 'recommendation',
      headings: [
        'recommendation',
        'recommendations',
        'our recommendation',
        'recommended option',
        'preferred option',
        'proposal',
        'proposed decision',
        'proposed change',
        'proposed solution',
        'proposed approach',
        'decision',
        'the decision',
        'decision outcome',
        'what we recommend'
      ],
      cues: [
        {
          id: 'recommends',
          phrases: ['we recommend', 'recommends', 'is recommended', 'we propose'],
          weight: 1.8
        }
      ],
      tells: 0.6,
      saidFirst: true
    },
    {
      role: 'risks',
      label: 'Risks',
      template: 'risks',
      headings: [
        'risks',
        'key risks',
        'risks and mitigation',
        'what could go wrong',
        'dangers',
        'objections',
        'drawbacks',
        'disadvantages',
        'trade-offs'
      ],
      cues: [{id: 'risk', phrases: ['risk', 'risks', 'could fail', 'may fail'], weight: 1.5}],
      tells: 0.4
    },
    {
      role: 'consequences',
      label: 'Consequences',
      headings: ['consequences', 'what follows from it'],
      tells: 0.8
    },
    {
      ...keyFigures,
      label: 'Costs',
      headings: [
        'costs',
        'cost',
        'costs and funding',
        'financial implications',
        'budget',
        'what it costs',
        'finances',
        'figures',
        'key figures'
      ],
      tells: 0.4
    },
    timeline,
    {
      role: 'next-steps',
      label: 'Next steps',
      template: 'actions',
      headings: [
        'next steps',
        'implementation',
        'action plan',
        'what happens next',
        'way forward',
        'the way forward'
      ],
      tells: 0.1
    }
  ]
})
