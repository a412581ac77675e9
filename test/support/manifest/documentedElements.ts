// What Microsoft documents of the add-in only manifest, as far as ours uses it: which children an element may have, in
// which order, and which of them it must have. Excel silently ignores a manifest that breaks the order.
//
// Taken from the schemas that the documentation "How to find the proper order of manifest elements"
// (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering) names as the authority:
// OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd, version for task panes;
// which children OfficeApp must have: learn.microsoft.com/javascript/api/manifest/officeapp.

export interface DocumentedElement {
  /** All allowed children in their order. */
  readonly order: readonly string[];
  readonly required: readonly string[];
  /** Children that may come more than once. */
  readonly repeated?: readonly string[];
}

const OVERRIDDEN: DocumentedElement = { order: ["Override"], required: [], repeated: ["Override"] };
const RESOURCE: DocumentedElement = { order: ["bt:Override"], required: [], repeated: ["bt:Override"] };

/** By the element's path from its nearest distinguishing ancestor, else by its name. */
export const DOCUMENTED_ELEMENTS: Readonly<Record<string, DocumentedElement>> = {
  OfficeApp: {
    order: [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "Dictionary",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
    required: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "DefaultSettings",
      "Permissions",
    ],
  },
  "OfficeApp/DisplayName": OVERRIDDEN,
  "OfficeApp/Description": OVERRIDDEN,
  "OfficeApp/IconUrl": OVERRIDDEN,
  "OfficeApp/HighResolutionIconUrl": OVERRIDDEN,
  "OfficeApp/Hosts": { order: ["Host"], required: ["Host"], repeated: ["Host"] },
  Requirements: { order: ["Sets", "Methods"], required: [] },
  Sets: { order: ["Set"], required: ["Set"], repeated: ["Set"] },
  DefaultSettings: { order: ["SourceLocation"], required: ["SourceLocation"] },
  "DefaultSettings/SourceLocation": OVERRIDDEN,
  VersionOverrides: {
    order: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
    required: [],
  },
  "VersionOverrides/Hosts": { order: ["Host"], required: ["Host"], repeated: ["Host"] },
  "Hosts/Host": { order: ["AllFormFactors", "DesktopFormFactor"], required: [] },
  DesktopFormFactor: {
    order: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    required: ["ExtensionPoint"],
    repeated: ["ExtensionPoint"],
  },
  ExtensionPoint: { order: ["OfficeTab", "CustomTab"], required: [], repeated: ["OfficeTab"] },
  CustomTab: { order: ["Group", "Label"], required: ["Group", "Label"], repeated: ["Group"] },
  Group: {
    order: ["Label", "Icon", "Control"],
    required: ["Label", "Icon", "Control"],
    repeated: ["Control"],
  },
  Control: {
    order: ["Label", "Supertip", "Icon", "Action"],
    required: ["Label", "Supertip", "Icon", "Action"],
  },
  Supertip: { order: ["Title", "Description"], required: ["Title", "Description"] },
  Icon: { order: ["bt:Image"], required: ["bt:Image"], repeated: ["bt:Image"] },
  Action: { order: ["TaskpaneId", "SourceLocation", "Title"], required: ["SourceLocation"] },
  Resources: { order: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"], required: [] },
  "bt:Images": { order: ["bt:Image"], required: [], repeated: ["bt:Image"] },
  "bt:Urls": { order: ["bt:Url"], required: [], repeated: ["bt:Url"] },
  "bt:ShortStrings": { order: ["bt:String"], required: [], repeated: ["bt:String"] },
  "bt:LongStrings": { order: ["bt:String"], required: [], repeated: ["bt:String"] },
  "bt:Images/bt:Image": RESOURCE,
  "bt:Url": RESOURCE,
  "bt:String": RESOURCE,
};

/** Lengths in characters: OfficeAppBasicTypesV1_0.xsd (ShortString, LongString, ReferenceId, URL). */
export const LIMITS = { shortString: 125, longString: 250, id: 32, url: 2048 } as const;

/** learn.microsoft.com/javascript/api/manifest/icon: three sizes are required, five more are supported. */
export const REQUIRED_ICON_SIZES = [16, 32, 80] as const;
export const ALL_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** OfficeAppBasicTypesV1_0.xsd, ImageResources: an image file should not exceed 100 KB. */
export const LARGEST_IMAGE_BYTES = 100 * 1024;

/** learn.microsoft.com/javascript/api/manifest/officetab: a group can have up to six controls. */
export const MOST_CONTROLS_IN_GROUP = 6;

/** OfficeAppBasicTypesV1_0.xsd. */
export const PATTERNS = {
  uuid: /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/,
  version: /^[0-9]{1,5}(\.[0-9]{1,5}){0,3}$/,
  shortVersion: /^[0-9]{1,5}\.[0-9]{1,5}$/,
  cultureName: /^[a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?$|^[a-zA-Z]{2,3}(-[a-zA-Z]{2,3})?$/,
} as const;
