export { checkDocument } from './check-document.js';
export { DocumentSource, disposeContent } from './document-source.js';
export type {
  DocumentContent,
  DocumentFile,
  DocumentUpload,
  DownloadOptions,
  DownloadProgress,
  DownloadedDocument,
  UploadOptions,
  UploadProgress,
} from './document.types.js';
export { readDownload } from './downloaded-document.js';
export { MultipartForm } from './multipart-form.js';
export { uploadError } from './source-error.js';
