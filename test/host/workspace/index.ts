/** All of the workspace that belongs to `require("obsidian")`. */
export { WorkspaceItem, WorkspaceParent } from "./layout/item";
export { WorkspaceLeaf } from "./layout/leaf";
export { WorkspaceMobileDrawer } from "./layout/mobile-drawer";
export { WorkspaceRibbon } from "./layout/ribbon";
export { WorkspaceSidedock } from "./layout/sidedock";
export {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceRoot,
  WorkspaceSplit,
  WorkspaceWindow,
} from "./layout/split";
export { WorkspaceTabs } from "./layout/tabs";
export { MarkdownEditView } from "./markdown/edit-view";
export { Editor } from "./markdown/editor";
export {
  editorEditorField,
  editorInfoField,
  // The older name of the same field.
  editorInfoField as editorViewField,
  editorLivePreviewField,
  livePreviewState,
} from "./markdown/editor-fields";
export { MarkdownView } from "./markdown/markdown-view";
export { MarkdownPreviewRenderer } from "./markdown/preview-renderer";
export { MarkdownPreviewView } from "./markdown/preview-view";
export { sanitizeHTMLToDom } from "./markdown/render/clean";
export { MarkdownRenderChild, MarkdownRenderer } from "./markdown/renderer";
export { EditableFileView, FileView } from "./views/file-view";
export { ItemView } from "./views/item-view";
export { TextFileView } from "./views/text-file-view";
export { View } from "./views/view";
export { Workspace } from "./workspace";
