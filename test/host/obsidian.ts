/**
 * What `require("obsidian")` gives a plugin. It can be loaded without a document: what needs one asks for it
 * when it is used. `missing.ts` lists what of Obsidian's interface is not here.
 */
import moment from "moment";

export { moment };
export { App } from "./app";
export {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  getBlobArrayBuffer,
  hexToArrayBuffer,
} from "./base/binary";
export { Component } from "./base/component";
export { Events } from "./base/events";
export { getLanguage } from "./base/locale";
export { request, requestUrl } from "./base/network";
export { Platform } from "./base/platform";
export { Keymap, Scope } from "./base/scope";
export { Tasks } from "./base/tasks";
export { apiVersion, debounce, normalizePath, requireApiVersion } from "./base/util";
export { FileManager } from "./metadata/file-manager";
export {
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./metadata/frontmatter";
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from "./metadata/links";
export { MetadataCache } from "./metadata/metadata-cache";
export { iterateCacheRefs, iterateRefs, resolveSubpath } from "./metadata/subpath";
export { getAllTags } from "./metadata/tags";
export { parseYaml, stringifyYaml } from "./metadata/yaml";
export { Plugin } from "./plugin";
export { TAbstractFile, TFile, TFolder } from "./vault/files";
export { Vault } from "./vault/vault";
export * from "./window/index";
export * from "./workspace/index";
