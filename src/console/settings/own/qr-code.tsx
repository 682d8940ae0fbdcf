import type { ReactNode } from 'react';
import type { Answer, Api } from '../../api/client.ts';

interface QrCodeProps {
  readonly code: Answer<Api['me']['beginPassword']>['qrCode'];
  /** What it is for, read out in its place. */
  readonly label: string;
}

/** A QR code as the service drew it. */
export const QrCode = ({ code: { side, path }, label }: QrCodeProps): ReactNode => (
  <svg className="settings-qr-code" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`}>
    <path d={path} />
  </svg>
);
