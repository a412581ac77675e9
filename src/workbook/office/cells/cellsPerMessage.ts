// How many cells one message to Excel deals with. Cells are written one by one, never as a block: into a filtered range
// Excel writes a block's rows to the visible ones only (thread 224).

/** Some 0.6 KB of request a cell, far below the web's 5 MB, and some 20 ms of putting the message together. */
export const CELLS_PER_MESSAGE = 1000;
