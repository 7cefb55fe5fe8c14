/** "MR. HALL: ", before what somebody says in a transcript: capitals throughout. */
export const speakerLabel = /^\p{Lu}[\p{Lu}.’' -]{2,40}:\s+(?=\S)/u
