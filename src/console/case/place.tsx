import './received.css';
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from '../ui/store.ts';
import { PLACE, pointed } from './pointed.ts';
import { isMeant } from './pointers.ts';
import type { Evidence } from './result.ts';

/** Reasons that the places below are looked up in, strongest first. */
export const CitedBy = createContext<readonly Evidence[]>([]);

/** Which way the strongest reason about a place weighs; undefined when there is none. */
const useSide = (place: string, isWhole: boolean): 'raises' | 'lowers' | undefined => {
  const row = useContext(CitedBy).find(({ fields }) => fields.some((field) => isMeant(field, place, isWhole)));
  return row === undefined ? undefined : row.bits < 0 ? 'lowers' : 'raises';
};

interface PlaceProps {
  /** JSON pointer of what is shown. */
  readonly at: string;
  readonly as?: 'div' | 'li' | 'span' | 'section' | 'dd';
  /** What stands below it is not shown by itself: pointers into it mean it. */
  readonly isWhole?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that stands in the application, which lights up when a reason that is looked at is about it. */
export const Place = ({ at, as: Element = 'div', isWhole = false, className, children }: PlaceProps): ReactNode => {
  const lit = useStore(pointed).some((pointer) => isMeant(pointer, at, isWhole));
  return (
    <Element className={className} {...{ [PLACE]: at }} data-lit={lit || undefined} data-cited={useSide(at, isWhole)}>
      {children}
    </Element>
  );
};

interface TypedProps {
  readonly at: string;
  readonly text: string | undefined;
  readonly as?: PlaceProps['as'];
}

/** A text as somebody typed it; nothing where there is none. */
export const Typed = ({ at, text, as = 'span' }: TypedProps): ReactNode =>
  text === undefined || text.trim() === '' ? null : (
    <Place at={at} as={as}>
      <bdi>{text}</bdi>
    </Place>
  );
