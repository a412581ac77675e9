// The manifest against Microsoft's documentation, without the network. `npm run validate` asks Microsoft's own validator.

import { readFileSync } from "node:fs";
import { LOWEST_EXCEL_API } from "../../src/workbook/office/lowestExcelApi";
import {
  LIMITS,
  MOST_CONTROLS_IN_GROUP,
  PATTERNS,
  REQUIRED_ICON_SIZES,
  ALL_ICON_SIZES,
} from "../support/manifest/documentedElements";
import { findOrderFaults } from "../support/manifest/findOrderFaults";
import { childOf, findAll, flatten, readXmlTree, type XmlElement } from "../support/manifest/xmlTree";

const manifest = readXmlTree("manifest.xml");
const resources = findAll(manifest, "Resources")[0]!;
const overrides = findAll(manifest, "VersionOverrides")[0]!;

/** Every text of an element: its default and its overrides. */
const textsOf = (element: XmlElement): string[] => [
  element.attributes["DefaultValue"]!,
  ...element.children.map((child) => child.attributes["Value"]!),
];

const packageVersion = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

describe("element order", () => {
  test("is as documented", () => {
    expect(findOrderFaults(manifest)).toEqual([]);
  });

  test.each<[string, (children: readonly XmlElement[]) => XmlElement[], string]>([
    ["two elements exchanged", ([id, version, ...rest]) => [version!, id!, ...rest], "Id comes too late"],
    ["a required element missing", (children) => children.slice(1), "must hold Id"],
    ["an element twice", ([id, ...rest]) => [id!, id!, ...rest], "holds Id twice"],
    [
      "an element unknown there",
      (children) => [...children, { name: "Label", attributes: {}, children: [], text: "" }],
      "may not hold Label",
    ],
  ])("%s is reported", (_, change, fault) => {
    const changed = { ...manifest, children: change(manifest.children) };
    expect(findOrderFaults(changed).join("\n")).toContain(fault);
  });
});

describe("general part", () => {
  test("id and version have the documented form, and the version is the package's", () => {
    expect(childOf(manifest, "Id").text).toMatch(PATTERNS.uuid);
    expect(childOf(manifest, "Version").text).toMatch(PATTERNS.version);
    expect(childOf(manifest, "Version").text).toBe(`${packageVersion}.0`);
  });

  test("asks for the workbook and nothing more", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(childOf(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(findAll(manifest, "AppDomain")).toEqual([]);
    expect(childOf(manifest, "Hosts").children.map((host) => host.attributes["Name"])).toEqual(["Workbook"]);
    expect(childOf(overrides, "Hosts").children.map((host) => host.attributes["xsi:type"])).toEqual([
      "Workbook",
    ]);
  });

  test("names one requirement set: the lowest ExcelApi that the adapter works with", () => {
    const sets = findAll(manifest, "Set");
    expect(sets.map((set) => set.attributes["Name"])).toEqual(["ExcelApi"]);
    expect(sets[0]!.attributes["MinVersion"]).toMatch(PATTERNS.shortVersion);
    expect(sets[0]!.attributes["MinVersion"]).toBe(LOWEST_EXCEL_API);
  });
});

describe("texts", () => {
  const shortTexts = [
    ...textsOf(childOf(manifest, "DisplayName")),
    childOf(manifest, "ProviderName").text,
    ...childOf(resources, "bt:ShortStrings").children.flatMap(textsOf),
    ...findAll(manifest, "TaskpaneId").map((element) => element.text),
    ...["CustomTab", "Group", "Control"].flatMap((name) =>
      findAll(manifest, name).map((element) => element.attributes["id"]!),
    ),
  ];
  const longTexts = [
    ...textsOf(childOf(manifest, "Description")),
    ...childOf(resources, "bt:LongStrings").children.flatMap(textsOf),
  ];

  test.each(shortTexts)("%s: at most 125 characters", (text) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(LIMITS.shortString);
  });

  test.each(longTexts)("%s: at most 250 characters", (text) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(LIMITS.longString);
  });

  test("are Chinese, each with an English override", () => {
    expect(childOf(manifest, "DefaultLocale").text).toBe("zh-CN");
    const texts = [
      childOf(manifest, "DisplayName"),
      childOf(manifest, "Description"),
      ...childOf(resources, "bt:ShortStrings").children,
      ...childOf(resources, "bt:LongStrings").children,
    ];
    for (const text of texts) {
      expect(text.attributes["DefaultValue"]).toMatch(/\p{Script=Han}/u);
      expect(text.children.map((override) => override.attributes["Locale"])).toEqual(["en-US"]);
      expect(text.children[0]!.attributes["Value"]).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(PATTERNS.cultureName.test("zh-CN") && PATTERNS.cultureName.test("en-US")).toBe(true);
  });
});

describe("resources", () => {
  const defined = resources.children.flatMap((kind) => kind.children.map((item) => item.attributes["id"]!));
  const used = flatten(manifest).flatMap((element) => element.attributes["resid"] ?? []);

  test("each id is defined once, and is at most 32 characters long", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > LIMITS.id)).toEqual([]);
  });

  test("what is used is defined, and what is defined is used", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test.each([
    ["SourceLocation", "bt:Urls"],
    ["Title", "bt:ShortStrings"],
    ["Label", "bt:ShortStrings"],
    ["Description", "bt:LongStrings"],
    ["bt:Image", "bt:Images"],
  ])("%s refers to %s", (element, kind) => {
    const ids = childOf(resources, kind).children.map((item) => item.attributes["id"]);
    const references = findAll(overrides, element).flatMap((item) => item.attributes["resid"] ?? []);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((resid) => !ids.includes(resid))).toEqual([]);
  });

  test("addresses are https on the developer's own machine, so that a build can put another there", () => {
    const addresses = flatten(manifest).flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, value]) => !name.startsWith("xmlns") && value.includes("://"))
        .map(([, value]) => value),
    );
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
    expect(addresses.filter((address) => address.length > LIMITS.url)).toEqual([]);
  });
});

describe("ribbon", () => {
  const labelOf = (element: XmlElement): string => {
    const resid = childOf(element, "Label").attributes["resid"];
    const strings = childOf(resources, "bt:ShortStrings").children;
    return strings.find((item) => item.attributes["id"] === resid)!.attributes["DefaultValue"]!;
  };
  const controls = findAll(manifest, "Control");

  test("is one tab 关工助手 with the four buttons", () => {
    expect(findAll(manifest, "CustomTab").map(labelOf)).toEqual(["关工助手"]);
    expect(controls.map(labelOf)).toEqual(["录入", "检查", "年度汇总", "打开助手"]);
    expect(controls.map((control) => control.attributes["xsi:type"])).toEqual(Array(4).fill("Button"));
  });

  test("ids are unique, and no group holds more than six controls", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
      findAll(manifest, name).map((element) => element.attributes["id"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const group of findAll(manifest, "Group")) {
      const count = group.children.filter((child) => child.name === "Control").length;
      expect(count).toBeLessThanOrEqual(MOST_CONTROLS_IN_GROUP);
    }
  });

  test("the buttons share one pane and open it at different places", () => {
    const actions = findAll(manifest, "Action");
    expect(new Set(actions.map((action) => childOf(action, "TaskpaneId").text)).size).toBe(1);
    const pages = childOf(resources, "bt:Urls").children;
    const places = actions.map((action) => {
      const resid = childOf(action, "SourceLocation").attributes["resid"];
      const address = pages.find((page) => page.attributes["id"] === resid)!.attributes["DefaultValue"]!;
      return new URL(address).searchParams.get("place");
    });
    expect(places).toEqual(["entry", "check", "summary", "home"]);
  });

  test("every icon comes in every size, the required ones among them", () => {
    expect(ALL_ICON_SIZES).toEqual(expect.arrayContaining([...REQUIRED_ICON_SIZES]));
    for (const icon of findAll(manifest, "Icon")) {
      expect(icon.children.map((image) => Number(image.attributes["size"]))).toEqual([...ALL_ICON_SIZES]);
    }
  });

  test("no two buttons have the same picture", () => {
    const pictures = controls.map((control) => childOf(control, "Icon").children[0]!.attributes["resid"]);
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});
