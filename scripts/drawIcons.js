// Draws every icon the manifest names from the SVG files in assets/drawings: `npm run icons`. The pictures are committed,
// so that building needs no browser; test/manifest holds their sizes.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./launchChromium.js";

const ASSETS = fileURLToPath(new URL("../assets/", import.meta.url));

const GLYPHS = ["app", "entry", "check", "summary"];

/** Office's sizes for ribbon icons. The smallest have a drawing of their own, on their own pixels. */
const OWN_DRAWING = [16, 20];
const SCALED = [24, 32, 40, 48, 64, 80];

const DRAWINGS = GLYPHS.flatMap((glyph) => [
  ...OWN_DRAWING.map((size) => ({ glyph, size, source: `${glyph}-${String(size)}` })),
  ...SCALED.map((size) => ({ glyph, size, source: glyph })),
]);

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const { glyph, size, source } of DRAWINGS) {
    const svg = readFileSync(`${ASSETS}drawings/${source}.svg`, "utf8").replace(
      "<svg ",
      `<svg width="${String(size)}" `,
    );
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    writeFileSync(`${ASSETS}${glyph}-${String(size)}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
