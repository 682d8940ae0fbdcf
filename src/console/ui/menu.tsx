import './menu.css';
import { Menu as Base } from '@base-ui/react/menu';
import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { layers } from './layers.ts';

type Trigger = ReactElement<Record<string, unknown>>;

/** One thing that a menu offers. */
export interface MenuItem {
  readonly says: string;
  readonly run: () => void;
  readonly icon?: IconName;
  /** The key that does the same. */
  readonly keyHint?: string;
  readonly isBad?: boolean;
  readonly isDisabled?: boolean;
}

/** One of several values, of which one holds. */
export interface MenuChoice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly says: string }[];
  readonly onChange: (value: string) => void;
}

const Item = ({ says, run, icon, keyHint, isBad, isDisabled = false }: MenuItem): ReactNode => (
  <Base.Item className="menu-item" data-bad={isBad || undefined} disabled={isDisabled} onClick={run}>
    {icon === undefined ? null : <Icon name={icon} size={16} />}
    <span className="menu-says">{says}</span>
    {keyHint === undefined ? null : <KeyHint keys={keyHint} />}
  </Base.Item>
);

const Choice = ({ label, value, options, onChange }: MenuChoice): ReactNode => (
  <Base.Group>
    <Base.GroupLabel className="menu-label">{label}</Base.GroupLabel>
    <Base.RadioGroup value={value} onValueChange={(next: unknown) => onChange(String(next))}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className="menu-item">
          <span className="menu-tick">
            <Base.RadioItemIndicator>
              <Icon name="check" size={14} />
            </Base.RadioItemIndicator>
          </span>
          {option.says}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  </Base.Group>
);

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: Trigger;
  /** Said at the top; cannot be chosen. */
  readonly head?: ReactNode;
  readonly items: readonly MenuItem[];
  readonly choice?: MenuChoice;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
}

/** Actions behind a button, for arrow keys and first letters. */
export const Menu = ({ trigger, head, items, choice, side = 'bottom' }: MenuProps): ReactNode => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal container={layers}>
      <Base.Positioner className="layer" side={side} align="end" sideOffset={4}>
        <Base.Popup className="menu">
          {head === undefined ? null : <div className="menu-head">{head}</div>}
          {choice === undefined ? null : (
            <>
              <Choice {...choice} />
              <Base.Separator className="menu-line" />
            </>
          )}
          {items.map((item) => (
            <Item key={item.says} {...item} />
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

interface PopoverProps {
  readonly trigger: Trigger;
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
}

/** More beside a button: text, small forms. Unlike a tip it can be entered and holds anything. */
export const Popover = ({ trigger, title, children, side = 'bottom' }: PopoverProps): ReactNode => (
  <BasePopover.Root>
    <BasePopover.Trigger render={trigger} />
    <BasePopover.Portal container={layers}>
      <BasePopover.Positioner className="layer" side={side} sideOffset={6} collisionPadding={8}>
        <BasePopover.Popup className="popover">
          {title === undefined ? null : <BasePopover.Title className="popover-title">{title}</BasePopover.Title>}
          {children}
        </BasePopover.Popup>
      </BasePopover.Positioner>
    </BasePopover.Portal>
  </BasePopover.Root>
);
