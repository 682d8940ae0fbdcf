/** Programs that write résumé files: what they put into the metadata, and the media type of the file. */
export interface DocumentTool {
  readonly creator: string;
  readonly producer: string;
  readonly mediaType: string;
}

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What most people use. */
export const officeTools: readonly DocumentTool[] = [
  { creator: 'Microsoft® Word for Microsoft 365', producer: 'Microsoft® Word for Microsoft 365', mediaType: pdf },
  { creator: 'Microsoft Word', producer: 'macOS Version 15.6 (Build 24G84) Quartz PDFContext', mediaType: pdf },
  { creator: 'Pages', producer: 'macOS Version 15.6 (Build 24G84) Quartz PDFContext', mediaType: pdf },
  { creator: 'Writer', producer: 'LibreOffice 25.2', mediaType: pdf },
  { creator: 'LaTeX with hyperref', producer: 'pdfTeX-1.40.26', mediaType: pdf },
  { creator: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/143.0.0.0', producer: 'Skia/PDF m143', mediaType: pdf },
  { creator: '', producer: 'Skia/PDF m143 Google Docs Renderer', mediaType: pdf },
  { creator: 'Microsoft Office Word', producer: '', mediaType: docx },
];

/** Résumé sites. */
export const builderTools: readonly DocumentTool[] = [
  { creator: 'Canva', producer: 'Canva', mediaType: pdf },
  { creator: 'Resume.io', producer: 'Resume.io', mediaType: pdf },
  { creator: 'Zety', producer: 'wkhtmltopdf 0.12.6', mediaType: pdf },
  { creator: 'Novoresume', producer: 'Novoresume', mediaType: pdf },
];

/** Libraries that programs write files with. */
export const generatorTools: readonly DocumentTool[] = [
  { creator: 'python-docx', producer: '', mediaType: docx },
  { creator: '', producer: 'ReportLab PDF Library - www.reportlab.com', mediaType: pdf },
  { creator: 'HeadlessChrome', producer: 'Skia/PDF m142', mediaType: pdf },
  { creator: 'PDFKit', producer: 'PDFKit', mediaType: pdf },
];

/** Scanners write an image and no text. */
export const scanners: readonly DocumentTool[] = [
  { creator: 'HP Scan', producer: 'HP Scan Extended Application', mediaType: pdf },
  { creator: 'Canon', producer: 'Canon iR-ADV', mediaType: pdf },
];
