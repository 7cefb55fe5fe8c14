import {allegations as deAllegations} from './de/allegations.ts'
import {context as deContext} from './de/context.ts'
import {delegation as deDelegation} from './de/delegation.ts'
import {internationalResponse as deInternationalResponse} from './de/international-response.ts'
import {keyFigures as deKeyFigures} from './de/key-figures.ts'
import {outlook as deOutlook} from './de/outlook.ts'
import {points as dePoints} from './de/points.ts'
import {quotation as deQuotation} from './de/quotation.ts'
import {timeline as deTimeline} from './de/timeline.ts'
import {allegations as enAllegations} from './en/allegations.ts'
import {context as enContext} from './en/context.ts'
import {delegation as enDelegation} from './en/delegation.ts'
import {internationalResponse as enInternationalResponse} from './en/international-response.ts'
import {keyFigures as enKeyFigures} from './en/key-figures.ts'
import {outlook as enOutlook} from './en/outlook.ts'
import {points as enPoints} from './en/points.ts'
import {quotation as enQuotation} from './en/quotation.ts'
import {timeline as enTimeline} from './en/timeline.ts'
import {allegations as esAllegations} from './es/allegations.ts'
import {context as esContext} from './es/context.ts'
import {delegation as esDelegation} from './es/delegation.ts'
import {internationalResponse as esInternationalResponse} from './es/international-response.ts'
import {keyFigures as esKeyFigures} from './es/key-figures.ts'
import {outlook as esOutlook} from './es/outlook.ts'
import {points as esPoints} from './es/points.ts'
import {quotation as esQuotation} from './es/quotation.ts'
import {timeline as esTimeline} from './es/timeline.ts'
import {allegations as frAllegations} from './fr/allegations.ts'
import {context as frContext} from './fr/context.ts'
import {delegation as frDelegation} from './fr/delegation.ts'
import {internationalResponse as frInternationalResponse} from './fr/international-response.ts'
import {keyFigures as frKeyFigures} from './fr/key-figures.ts'
import {outlook as frOutlook} from './fr/outlook.ts'
import {points as frPoints} from './fr/points.ts'
import {quotation as frQuotation} from './fr/quotation.ts'
import {timeline as frTimeline} from './fr/timeline.ts'
import type {RoleData} from './types.ts'

/** The roles that come with the package, by language, in their order. */
export const builtInRoles: Readonly<Record<string, readonly RoleData[]>> = {
  en: [
    enContext,
    enTimeline,
    enKeyFigures,
    enDelegation,
    enAllegations,
    enInternationalResponse,
    enQuotation,
    enOutlook,
    enPoints
  ],
  de: [
    deContext,
    deTimeline,
    deKeyFigures,
    deDelegation,
    deAllegations,
    deInternationalResponse,
    deQuotation,
    deOutlook,
    dePoints
  ],
  fr: [
    frContext,
    frTimeline,
    frKeyFigures,
    frDelegation,
    frAllegations,
    frInternationalResponse,
    frQuotation,
    frOutlook,
    frPoints
  ],
  es: [
    esContext,
    esTimeline,
    esKeyFigures,
    esDelegation,
    esAllegations,
    esInternationalResponse,
    esQuotation,
    esOutlook,
    esPoints
  ]
}
