// How a sheet that this program wrote is known again: the line at its foot begins so. A sheet of the same name without
// that line is the clerk's own and is never overwritten.

export const OWN_SHEET_MARK = "本表由关工助手";

/** The line below it, where the clerk's own part of the sheet begins: what stands under it goes with the sheet when it is renewed. */
export const CLERKS_PART_MARK = "以下由本单位自行填写";

/** The one sheet of ours that the clerk edits too; known by this name and its headings. */
export const SETTINGS_SHEET = "关工设置";
