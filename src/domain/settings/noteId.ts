// 年度事项, which the clerk ticks or fills once a year (FACTS F2, F3, F8, F11, F22, F30). No register of the thirteen holds them, and the
// annual report speaks of them.

/** What is to be ticked. */
export const TICK_NOTES = [
  "duties",
  "assessment",
  "actualCost",
  "rules",
  "plate",
  "seal",
  "minutes",
  "division",
  "plan",
  "yearEnd",
  "magazine",
] as const;

/** Numbers of pupils or cases, 0 in a good year. */
export const COUNT_NOTES = ["outOfSchool", "dropouts", "offences", "accidents"] as const;

/** Names or a few words. */
export const TEXT_NOTES = ["honoraryChair", "honoraryViceChair", "chair", "members", "studyTopics"] as const;

export type TickNote = (typeof TICK_NOTES)[number];
export type CountNote = (typeof COUNT_NOTES)[number];
export type TextNote = (typeof TEXT_NOTES)[number];
export type NoteId = TickNote | CountNote | TextNote;

export const NOTE_IDS: readonly NoteId[] = [...TEXT_NOTES, ...TICK_NOTES, ...COUNT_NOTES];
