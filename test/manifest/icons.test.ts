// The pictures the manifest names: there, PNG, of the size the manifest says, small enough.

import { existsSync, readFileSync } from "node:fs";
import { LARGEST_IMAGE_BYTES } from "../support/manifest/documentedElements";
import { readPngSize } from "../support/manifest/readPngSize";
import { childOf, findAll, readXmlTree } from "../support/manifest/xmlTree";

const manifest = readXmlTree("manifest.xml");

/** The file in this project that is served at an address. */
const fileAt = (address: string): string => new URL(address).pathname.slice(1);

const images = new Map(
  findAll(manifest, "bt:Images")
    .flatMap((list) => list.children)
    .map((image) => [image.attributes["id"]!, fileAt(image.attributes["DefaultValue"]!)]),
);

const ribbonIcons = findAll(manifest, "Icon")
  .flatMap((icon) => icon.children)
  .map((image): [string, number] => [
    images.get(image.attributes["resid"]!)!,
    Number(image.attributes["size"]),
  ]);

/** Task panes: 32 and 64 pixels (learn.microsoft.com/javascript/api/manifest/iconurl and …/highresolutioniconurl). */
const addInIcons = (
  [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const
).map(([element, size]): [string, number] => [
  fileAt(childOf(manifest, element).attributes["DefaultValue"]!),
  size,
]);

test.each([...new Map([...ribbonIcons, ...addInIcons])])("%s is a PNG of %i pixels", (file, size) => {
  expect(existsSync(file)).toBe(true);
  const { width, height, bytes } = readPngSize(file);
  expect([width, height]).toEqual([size, size]);
  expect(bytes).toBeLessThanOrEqual(LARGEST_IMAGE_BYTES);
});

test("no two pictures of the same size are the same", () => {
  const contents = [...images.values()].map((file) => readFileSync(file).toString("base64"));
  expect(new Set(contents).size).toBe(contents.length);
});
