// The room a text has in its cell, in pixels, for those who fit it and those who draw it.

/** Space on both sides of a text together. */
export const TEXT_PADDING = 5;
/** What a number may use of it, as Excel lets it. */
export const NUMBER_PADDING = 3;
/** One step of indent. */
export const INDENT = 9;
