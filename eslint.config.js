// Style is prettier's. What stands here are the strictest type-checked rules, the lines of dependency (each with the
// reason a person reads when the build stops), and no cycles.
import { defineConfig } from "eslint/config";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * [folder, what it must not import, why]. Paths below src.
 * @type {[string, string[], string][]}
 */
const LINES = [
  [
    "domain",
    ["app", "workbook", "documents", "texts", "taskpane", "browser", "cli", "books"],
    "domain is pure: it imports nothing outside itself, so that every decision can be tested from plain data",
  ],
  [
    "workbook",
    ["app", "documents", "texts", "taskpane", "browser", "cli", "books"],
    "the port and its adapters know the domain's data types only",
  ],
  [
    "workbook/office",
    ["workbook/xlsx"],
    "neither adapter knows the other: one contract suite holds them equal",
  ],
  [
    "workbook/xlsx",
    ["workbook/office"],
    "neither adapter knows the other: one contract suite holds them equal",
  ],
  [
    "app",
    ["workbook/office", "workbook/xlsx", "documents", "taskpane", "browser", "cli", "books"],
    "use cases speak to the port; only the doors (taskpane, browser, cli) pick an adapter",
  ],
  [
    "documents",
    ["app", "workbook", "texts", "taskpane", "browser", "cli", "books"],
    "documents that leave the workbook are written from the domain's data alone; only the doors pick a format",
  ],
  [
    "texts",
    ["app", "workbook", "documents", "taskpane", "browser", "cli", "books"],
    "texts are functions of the domain's data types",
  ],
  [
    "taskpane/parts",
    ["workbook/office", "workbook/xlsx"],
    "the pane's parts are the same in every door: they never see an adapter",
  ],
  ["cli", ["taskpane", "browser", "workbook/office"], "the command line has no screen and no Excel"],
  ["taskpane", ["cli", "browser"], "a door does not open another door"],
  [
    "browser",
    ["cli", "workbook/office"],
    "the browser edition draws the pane beside a file; what it shares with the command line stands in app",
  ],
];

const zones = LINES.flatMap(([target, froms, message]) =>
  froms.map((from) => ({ target: `./src/${target}`, from: `./src/${from}`, message })),
);

const IMPURE_GLOBALS = [
  "window",
  "document",
  "navigator",
  "process",
  "Buffer",
  "fetch",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "performance",
  "crypto",
  "localStorage",
  "Excel",
  "Office",
  "Intl",
  "require",
].map((name) => ({
  name,
  message: "domain is pure: no host, DOM, Node, clock or locale. Pass what is needed in.",
}));

/** Newer than the oldest browser of package.json: [object or null, member]. The build changes syntax, not libraries. */
const TOO_NEW = [
  ...["toSorted", "toReversed", "toSpliced", "isSubsetOf", "isSupersetOf", "isDisjointFrom"].map((member) => [
    null,
    member,
  ]),
  ["Object", "groupBy"],
  ["Map", "groupBy"],
  ["Array", "fromAsync"],
  ["Promise", "withResolvers"],
  ["Promise", "try"],
  ["URL", "canParse"],
  ["AbortSignal", "any"],
].map(([object, property]) => ({
  ...(object === null ? {} : { object }),
  property,
  message:
    "Chrome 109, the last on Windows 7, does not have it, and many offices still do (docs/decisions/0008).",
}));

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}", "build/**/*.js", "scripts/**/*.js", "test/**/*.js", "webpack.config.js"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver()],
      // Without these two the plugin takes a .ts file for something it cannot look into, and sees no cycle.
      "import-x/extensions": [".ts", ".tsx", ".js"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
      "import-x/no-duplicates": "error",
      "import-x/no-restricted-paths": ["error", { zones, basePath: import.meta.dirname }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "no-console": "error",
      eqeqeq: "error",
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 14],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-properties": ["error", ...TOO_NEW] } },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...IMPURE_GLOBALS],
      "no-restricted-properties": [
        "error",
        ...TOO_NEW,
        { object: "Math", property: "random", message: "domain is pure: no randomness." },
        { object: "Date", property: "now", message: "domain has no clock: today is passed in." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "domain has no clock: today is passed in.",
        },
        { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "domain has no locale." },
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^[^.]", message: "domain imports nothing outside itself, not even a library" },
          ],
        },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Programs that speak on a terminal.
    files: ["src/cli/**/*.ts", "bench/**/*.ts", "test/support/**/*.ts", "scripts/**/*.js"],
    rules: { "no-console": "off" },
  },
  {
    // webpack finds its configuration by the default export.
    files: ["webpack.config.js"],
    rules: { "import-x/no-default-export": "off" },
  },
);
