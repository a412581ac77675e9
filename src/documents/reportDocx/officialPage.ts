// The page of an official document: GB/T 9704-2012, 5.2 (A4, margins, 22 lines of 28 characters) and 7 (fonts and sizes).
// Lengths in twips (1/20 point), as the format has them; font sizes in half points.

const TWIPS_PER_MM = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

const PAGE = { width: 210, height: 297 } as const;
/** The printed area is 156 mm by 225 mm; the margins above and at the binding are 37 mm and 28 mm. */
const AREA = { width: 156, height: 225 } as const;
const TOP = 37;
const LEFT = 28;
const FOOTER = 28;

export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;

/** 三号, 二号, 四号. */
export const SIZE = { body: 32, title: 44, pageNumber: 28 } as const;

/** Rounded down, so that the last line still fits. */
export const LINE_TWIPS = Math.floor((AREA.height * TWIPS_PER_MM) / LINES_PER_PAGE);
/** 二号 needs a taller line than the grid's. */
export const TITLE_LINE_TWIPS = 700;

export const PAGE_SIZE = { width: mm(PAGE.width), height: mm(PAGE.height) } as const;

export const MARGINS = {
  top: mm(TOP),
  left: mm(LEFT),
  right: mm(PAGE.width - LEFT - AREA.width),
  bottom: mm(PAGE.height - TOP - AREA.height),
  header: mm(15),
  footer: mm(FOOTER),
  gutter: 0,
} as const;

const TWIPS_PER_HALF_POINT = 10;

/** Of the title's size, to a line. */
export const TITLE_CHARACTERS = Math.floor((AREA.width * TWIPS_PER_MM) / (SIZE.title * TWIPS_PER_HALF_POINT));

/** One character of the body, for indents: 28 of them fill a line. */
export const CHARACTER_TWIPS = Math.floor((AREA.width * TWIPS_PER_MM) / CHARACTERS_PER_LINE);

/**
 * What is added to each character, in twips: less than nothing, for 28 of 16 points are wider than the area. Said of the
 * characters and not of a grid of characters, which LibreOffice reads as 20 to the line.
 */
export const CHARACTER_SPACING = CHARACTER_TWIPS - SIZE.body * TWIPS_PER_HALF_POINT;
