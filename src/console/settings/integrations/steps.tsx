import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { vendorTexts } from './vendor-texts.ts';
import { type Vendor, vendors } from './vendors.ts';

const numbers = [1, 2, 3] as const;

/** How a vendor is called. */
export const useVendorName = (): ((vendor: Vendor) => string) => {
  const say = useTexts(vendorTexts);
  return (vendor) => (vendor === 'generic' ? say('settings.vendor.generic') : vendors[vendor].name);
};

/** What to do on the vendor's side. */
export const Steps = ({ vendor }: { readonly vendor: Vendor }): ReactNode => {
  const say = useTexts(vendorTexts);
  return (
    <ol className="settings-steps">
      {numbers.map((number) => (
        <li key={number}>
          {say.rich(`settings.vendor.step.${vendor}.${number}`, {
            b: (inside: ReactNode[]) => <strong>{inside}</strong>,
            c: (inside: ReactNode[]) => <code>{inside}</code>,
          })}
        </li>
      ))}
    </ol>
  );
};
