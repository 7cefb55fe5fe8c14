import type {BrandPlan, PlacePlan} from './brand-file.ts'

/** A plan with a notes master, as PowerPoint makes it. */
export function withNotes(plan: BrandPlan): BrandPlan {
  return {
    ...plan,
    notes: [
      {tie: 'type="hdr" sz="quarter"', at: [0, 0, 234, 36]},
      {tie: 'type="dt" idx="1"', at: [305, 0, 234, 36]},
      {tie: 'type="sldImg" idx="2"', at: [54, 90, 432, 243]},
      {tie: 'type="body" sz="quarter" idx="3"', at: [54, 346, 432, 284]},
      {tie: 'type="ftr" sz="quarter" idx="4"', at: [0, 684, 234, 36]},
      {tie: 'type="sldNum" sz="quarter" idx="5"', at: [305, 684, 234, 36]}
    ] satisfies PlacePlan[]
  }
}
