import { readUploadedDocument, writeUploadDocumentRequest } from '@nestjs-cobalt/contract';
import type { UploadedDocument } from '@nestjs-cobalt/contract';

import {
  DocumentSource,
  MultipartForm,
  checkDocument,
  disposeContent,
  readDownload,
  uploadError,
} from '../documents/index.js';
import type {
  DocumentUpload,
  DownloadOptions,
  DownloadedDocument,
  UploadOptions,
} from '../documents/index.js';
import { checkInput, splitInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import type { FileAnswer } from '../transport-call.js';

/** Documents in patients' charts: files, streamed both ways. */
export class DocumentsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Puts a file into a patient's chart. It is sent as it is read, so its size does not matter to memory. Ends in
   * `document.uploaded` or `document.upload_failed`, for example when there is no such patient.
   *
   * @param input `emrAssignedToId` is an id in the EHR. A stream in `document.content` is the call's from here on: it
   *   is read to its end or destroyed, whatever happens
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltVendorError also `COBALT_INVALID_REQUEST` when the content fails or has not its `size`; the
   *   content's own error is the `cause`
   * @see operation `uploadDocument` of the contract
   */
  async upload(input: DocumentUpload, options?: UploadOptions): Promise<UploadedDocument> {
    const [document, fields] = splitInput('uploadDocument', input ?? ({} as DocumentUpload), 'document');
    try {
      checkInput('uploadDocument', fields);
      checkDocument('uploadDocument', document);
    } catch (error) {
      disposeContent(document?.content);
      throw error;
    }
    const source = new DocumentSource(document, options?.onProgress);
    try {
      const form = new MultipartForm(writeUploadDocumentRequest(fields), document, source);
      return await this.caller.call('uploadDocument', { form, read: readUploadedDocument }, options);
    } catch (error) {
      throw uploadError(error, source);
    } finally {
      source.dispose();
    }
  }

  /**
   * A document's bytes. Resolves when the headers are here; the stream then has to be read or destroyed before the
   * deadline, which counts to its end.
   *
   * @param id one of a referral's `documentIds`; that the `documentId` of an upload works too is an assumption
   * @throws CobaltNotFoundError when there is no such document
   * @see operation `downloadDocument` of the contract
   */
  download(id: string, options?: DownloadOptions): Promise<DownloadedDocument> {
    const read = (answer: FileAnswer) => readDownload(answer, options);
    return this.caller.call('downloadDocument', { path: { id }, read }, options);
  }
}
