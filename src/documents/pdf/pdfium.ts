import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';

/**
 * The functions of PDFium's public C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_doc.h, fpdf_annot.h) that
 * are used here. They are called on the WASM exports: the package's own wrappers check every call and cost as much as
 * the work itself when each character is asked about.
 */
const names = [
  'malloc',
  'free',
  'FPDF_InitLibrary',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_DocumentHasValidCrossReferenceTable',
  'FPDF_GetPageCount',
  'FPDF_GetMetaText',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDF_RenderPageBitmap',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetJavaScriptActionCount',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetTextObject',
  'FPDFText_IsGenerated',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetIsEmbedded',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPageObj_HasTransparency',
  'FPDFPageObj_SetIsActive',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPageObjMark_GetParamStringValue',
  'FPDFPageObj_RemoveMark',
  'FPDFPageObj_GetClipPath',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetPoint',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAction',
  'FPDFAction_GetURIPath',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetStringValue',
] as const;

type Call = (...values: readonly number[]) => number;
type Calls = Readonly<Record<(typeof names)[number], Call>>;
interface Heap {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Memory {
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
  readonly words: Uint32Array;
  readonly octets: Uint8Array;
}

/** PDFium in this process. Pointers are numbers, 0 for none. */
export interface Pdfium extends Calls {
  /** 64 bytes for out-parameters; the next call may overwrite them. */
  readonly scratch: number;
  /** PDFium's memory as numbers of each kind; to be asked for again after each call, since memory that grows moves. */
  memory(): Memory;
  /** True once PDFium asked for more memory than the limit: what it says after that is not to be trusted. */
  exhausted(): boolean;
}

const WASM_PAGE = 65_536;

const hasCalls = (exports: object): exports is Calls =>
  names.every((name) => typeof Reflect.get(exports, name) === 'function');

const isHeap = (it: unknown): it is Heap =>
  typeof it === 'object' && it !== null && 'buffer' in it && 'grow' in it && typeof it.grow === 'function';

const viewsOf = (buffer: ArrayBuffer): Memory => ({
  floats: new Float32Array(buffer),
  doubles: new Float64Array(buffer),
  words: new Uint32Array(buffer),
  octets: new Uint8Array(buffer),
});

/**
 * Loads PDFium with at most `heapBytes` of memory. The memory is refused inside the process, at the moment it is asked
 * for: a watcher that polls from outside sees a fast bomb only after it went off.
 */
export const loadPdfium = async (heapBytes: number): Promise<Pdfium> => {
  const program = await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  // The runtime prints what goes wrong inside; a hostile file must not be able to write to a log.
  const silence = (): void => undefined;
  const { wasmExports } = await PDFiumModule({
    wasmBinary: new Uint8Array(program).buffer,
    ...{ print: silence, printErr: silence },
  });
  const heap: unknown = Reflect.get(wasmExports, 'memory');
  if (!hasCalls(wasmExports) || !isHeap(heap)) throw new Error('This build of @hyzyla/pdfium lacks functions we call');
  let refused = false;
  const grow = heap.grow.bind(heap);
  Object.defineProperty(heap, 'grow', {
    value: (pages: number): number => {
      if (heap.buffer.byteLength + pages * WASM_PAGE <= heapBytes) return grow(pages);
      refused = true;
      throw new RangeError('over the memory limit');
    },
  });
  wasmExports.FPDF_InitLibrary();

  let buffer = heap.buffer;
  let views = viewsOf(buffer);
  return {
    ...wasmExports,
    scratch: wasmExports.malloc(64),
    memory: () => {
      if (heap.buffer !== buffer) {
        buffer = heap.buffer;
        views = viewsOf(buffer);
      }
      return views;
    },
    exhausted: () => refused,
  };
};
